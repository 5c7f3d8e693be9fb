import Symbols

/// One document on its way to HTML.
struct HTMLPage {
  let document: Document
  let kind: PageKind
  let numbering: Numbering
  let absences: [Absence]

  init(_ document: Document, _ kind: PageKind = .report) {
    self.document = document
    self.kind = kind
    numbering = Numbering(document)
    absences = DocumentContents(document).absences
  }

  /// The whole text.
  var text: String {
    let language = Markup.attribute(document.language)
    let parts = [
      "<!DOCTYPE html>",
      "<html lang=\"\(language)\" xml:lang=\"\(language)\" xmlns=\"http://www.w3.org/1999/xhtml\">",
      head,
      "<body\(kind == .dashboard ? " class=\"dashboard\"" : "")>",
      "<a class=\"skip\" href=\"#main\">Skip to the \(kind.rawValue)</a>",
      header,
      "<div class=\"page\">",
      "<main id=\"main\" tabindex=\"-1\">",
      front,
      contents,
      "<div class=\"body\">",
      document.sections.map { section($0, level: 2) }.joined(separator: "\n"),
      symbols,
      "</div>",
      "</main>",
      "</div>",
      footer,
      kind == .dashboard ? DashboardScript.element : "",
      "</body>",
      "</html>",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private var head: String {
    """
    <head>
    <meta charset="utf-8" />\(policy)
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>\(Markup.text(document.title))</title>
    <style>
    \(PageStyle.text(for: document, kind))
    </style>
    </head>
    """
  }

  /// What a page with a script may do: nothing comes from or goes to anywhere.
  private var policy: String {
    guard kind == .dashboard else { return "" }
    return "\n<meta http-equiv=\"Content-Security-Policy\" content=\""
      + Markup.attribute(DashboardScript.policy) + "\" />"
      + "\n<meta name=\"referrer\" content=\"no-referrer\" />"
  }

  private var header: String {
    var lines = ["<header class=\"masthead\">"]
    if let notice = document.notice {
      lines.append("<p class=\"notice\">\(Icon.warning)<strong>\(Markup.text(notice))</strong></p>")
    }
    lines.append("<div class=\"title\">")
    lines.append("<h1>\(Markup.text(document.title))</h1>")
    if !document.subtitle.isEmpty {
      lines.append("<p class=\"subtitle\">\(Markup.text(document.subtitle))</p>")
    }
    if !document.facts.isEmpty { lines.append(facts(document.facts, name: "facts")) }
    return (lines + ["</div>", "</header>"]).joined(separator: "\n")
  }

  /// The page that stands alone: before the contents, on paper on one sheet with the title.
  private var front: String {
    document.front.map { "<div class=\"front\">\n\(section($0, level: 2))\n</div>" } ?? ""
  }

  private func section(_ section: Section, level: Int) -> String {
    let id = Markup.attribute(section.id)
    let tag = "h\(min(level, 6))"
    let sheet = section.hasOwnSheet ? " class=\"sheet\"" : ""
    var lines = ["<section id=\"\(id)\"\(sheet) aria-labelledby=\"\(id)-heading\">"]
    lines.append("<\(tag) id=\"\(id)-heading\">\(heading(section))</\(tag)>")
    lines += section.blocks.map(block)
    lines += section.sections.map { self.section($0, level: level + 1) }
    return (lines + ["</section>"]).joined(separator: "\n")
  }

  /// The title of a section with its number in front.
  func heading(_ section: Section) -> String {
    let title = Markup.text(section.title)
    guard let number = numbering.heading(section.id) else { return title }
    return "<span class=\"section-number\">\(number)</span> \(title)"
  }

  private var symbols: String {
    if absences.isEmpty { return "" }
    let lines = absences.map { "<div><dt>\($0.rawValue)</dt><dd>\($0.meaning)</dd></div>" }
    return """
      <section id="\(SymbolsNote.id)" aria-labelledby="\(SymbolsNote.id)-heading">
      <h2 id="\(SymbolsNote.id)-heading">\(SymbolsNote.title)</h2>
      <p>\(Markup.text(SymbolsNote.lead))</p>
      <dl class="symbols">
      \(lines.joined(separator: "\n"))
      </dl>
      </section>
      """
  }

  private var footer: String {
    if document.foot.isEmpty { return "" }
    return "<footer class=\"foot\">\n<p>\(inline(document.foot))</p>\n</footer>"
  }
}
