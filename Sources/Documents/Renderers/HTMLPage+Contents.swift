extension HTMLPage {
  /// The contents: sections with their numbers, then lists of figures and tables to be opened.
  var contents: String {
    let entries =
      document.allSections.map { entry($0) } + (absences.isEmpty ? [] : [symbolsEntry])
    if entries.isEmpty { return "" }
    let lists = [list("Figures", numbering.figures), list("Tables", numbering.tables)]
    return """
      <nav class="contents" aria-labelledby="contents-title">
      <p id="contents-title">Contents</p>
      <ol>
      \(entries.joined(separator: "\n"))
      </ol>
      \(lists.filter { !$0.isEmpty }.joined(separator: "\n"))
      </nav>
      """
  }

  private var symbolsEntry: String {
    "<li><a href=\"#\(SymbolsNote.id)\">\(SymbolsNote.title)</a></li>"
  }

  private func entry(_ section: Section, deeper: Bool = true) -> String {
    let id = Markup.attribute(section.id)
    let link = "<a href=\"#\(id)\">\(heading(section))</a>"
    if !deeper || section.sections.isEmpty || numbering.heading(section.id) == nil {
      return "<li>\(link)</li>"
    }
    let inner = section.sections.map { entry($0, deeper: false) }.joined(separator: "\n")
    return "<li>\(link)\n<ol>\n\(inner)\n</ol></li>"
  }

  /// A list of figures or tables, empty where there are none.
  private func list(_ title: String, _ entries: [Numbering.Entry]) -> String {
    if entries.isEmpty { return "" }
    let lines = entries.map {
      "<li><a href=\"#\(Markup.attribute($0.id))\"><span class=\"entry-number\">\($0.label)</span>"
        + " \(Markup.text($0.title))</a></li>"
    }
    return """
      <details class="listed">
      <summary>\(title) (\(entries.count))</summary>
      <ol>
      \(lines.joined(separator: "\n"))
      </ol>
      </details>
      """
  }
}
