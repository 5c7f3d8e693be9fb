import Symbols

extension HTMLPage {
  /// A run of text.
  func inline(_ text: [Inline]) -> String { text.map(inline).joined() }

  private func inline(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): Markup.text(text)
    case .strong(let inner): "<strong>" + self.inline(inner) + "</strong>"
    case .emphasis(let inner): "<em>" + self.inline(inner) + "</em>"
    case .value(let value): self.value(value, in: .sentence)
    case .code(let text): "<code>" + Markup.text(text) + "</code>"
    case .link(let inner, let address): link(self.inline(inner), Address(address))
    case .reference(let id): reference(id)
    }
  }

  /// A value; an absent one carries its reason.
  func value(_ value: Value, in place: ValueText.Place) -> String {
    if case .references(let ids) = value { return references(ids) }
    let text = Markup.text(ValueText.text(value, in: place))
    if case .marked(let mark, _) = value {
      return "<i class=\"mark \(mark.rawValue)\" aria-hidden=\"true\"></i> \(text)"
    }
    guard kind == .report, let absence = value.absence else { return text }
    let symbol = Markup.text(absence.rawValue)
    return "<abbr title=\"\(Markup.attribute(absence.meaning))\">\(symbol)</abbr>"
      + text.dropFirst(symbol.count)
  }

  /// A value whose unit in words may stand smaller, or on a line of its own.
  func withUnitApart(_ value: Value) -> String {
    let text = self.value(value, in: .cell)
    let short = self.value(value, in: .underUnit)
    guard text.hasPrefix(short), text.count > short.count else { return text }
    return short + "<span class=\"unit\">" + text.dropFirst(short.count) + "</span>"
  }

  private func link(_ text: String, _ address: Address) -> String {
    switch address {
    case .place(let id): "<a href=\"#\(Markup.attribute(id))\">\(text)</a>"
    case .outside(let address): "<a href=\"\(Markup.attribute(address))\">\(text)</a>"
    case .refused: text
    }
  }

  private func reference(_ id: String) -> String {
    guard let label = numbering.label(id) else { return Markup.text("[\(id)?]") }
    return "<a class=\"reference\" href=\"#\(Markup.attribute(id))\">\(Markup.text(label))</a>"
  }

  /// Several references in a row.
  private func references(_ ids: [String]) -> String {
    ids.map(reference).joined(separator: ", ")
  }

  /// Terms and what they mean.
  func facts(_ facts: [Fact], name: String) -> String {
    let lines = facts.map {
      "<div><dt>\(Markup.text($0.label))</dt><dd>\(inline($0.text))</dd></div>"
    }
    return "<dl class=\"\(name)\">\n\(lines.joined(separator: "\n"))\n</dl>"
  }
}
