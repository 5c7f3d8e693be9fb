import Symbols

/// One document on its way to Markdown.
struct MarkdownPage {
  let document: Document
  let charts: String?
  let numbering: Numbering
  private let linked: Set<String>

  init(_ document: Document, charts: String?) {
    self.document = document
    self.charts = charts
    numbering = Numbering(document)
    linked = Set(
      DocumentContents(document).targets
        + document.allSections.flatMap { [$0] + $0.sections }.map(\.id)
        + (numbering.figures + numbering.tables).map(\.id))
  }

  /// The whole text.
  var text: String {
    var parts = ["# " + MarkdownText.inline(document.title)]
    if !document.subtitle.isEmpty { parts.append(paragraph([.text(document.subtitle)])) }
    if let notice = document.notice {
      parts.append("> **" + MarkdownText.inline(notice) + "**")
    }
    if !document.facts.isEmpty {
      let facts = document.facts.map { "**\(MarkdownText.inline($0.label)):** \(inline($0.text))" }
      parts.append(facts.map { "- " + $0 }.joined(separator: "\n"))
    }
    if let front = document.front { parts.append(section(front, level: 2)) }
    parts += contents
    parts += document.sections.map { section($0, level: 2) }
    parts += symbols
    if !document.foot.isEmpty { parts += ["---", paragraph(document.foot)] }
    return parts.joined(separator: "\n\n")
  }

  private func section(_ section: Section, level: Int) -> String {
    let marks = String(repeating: "#", count: min(level, 6))
    var parts = [anchor(section.id) + marks + " " + heading(section)]
    parts += section.blocks.map(block)
    parts += section.sections.map { self.section($0, level: level + 1) }
    return parts.joined(separator: "\n\n")
  }

  private var symbols: [String] {
    let absences = DocumentContents(document).absences
    if absences.isEmpty { return [] }
    let lines = absences.map { "- \($0.rawValue): \($0.meaning)" }
    return ["## " + SymbolsNote.title, SymbolsNote.lead, lines.joined(separator: "\n")]
  }

  /// An anchor before whatever a link in the document leads to.
  func anchor(_ id: String) -> String {
    linked.contains(id) ? "<a id=\"\(Markup.attribute(id))\"></a>\n\n" : ""
  }

  /// A paragraph.
  func paragraph(_ text: [Inline]) -> String { MarkdownText.line(inline(text)) }

  /// A run of text.
  func inline(_ text: [Inline]) -> String { text.map(inline).joined() }

  private func inline(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): MarkdownText.inline(text)
    case .strong(let inner): "**" + self.inline(inner) + "**"
    case .emphasis(let inner): "*" + self.inline(inner) + "*"
    case .value(let value): self.value(value)
    case .code(let text): MarkdownText.code(text)
    case .link(let inner, let address): link(self.inline(inner), Address(address))
    case .reference(let id): reference(id)
    }
  }

  /// A value.
  func value(_ value: Value, in place: ValueText.Place = .sentence) -> String {
    guard case .references(let ids) = value else { return MarkdownText.value(value, in: place) }
    return ids.map(reference).joined(separator: ", ")
  }

  /// The title of a section with its number in front.
  func heading(_ section: Section) -> String {
    let title = MarkdownText.inline(section.title)
    return numbering.heading(section.id).map { "\($0). \(title)" } ?? title
  }

  private func link(_ text: String, _ address: Address) -> String {
    switch address {
    case .place(let id): "[\(text)](#\(Address.encoded(id)))"
    case .outside(let address): "[\(text)](\(address))"
    case .refused: text
    }
  }

  private func reference(_ id: String) -> String {
    guard let label = numbering.label(id) else { return MarkdownText.inline("[\(id)?]") }
    return "[\(MarkdownText.inline(label))](#\(Address.encoded(id)))"
  }
}
