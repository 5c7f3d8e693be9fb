extension MarkdownPage {
  /// The contents: sections with their numbers, then lists of figures and tables.
  var contents: [String] {
    let sections = document.sections.flatMap { section in
      [entry(section)] + section.sections.map { "  " + entry($0) }
    }
    if sections.isEmpty { return [] }
    return ["**Contents**", sections.joined(separator: "\n")]
      + list("Figures", numbering.figures) + list("Tables", numbering.tables)
  }

  private func entry(_ section: Section) -> String {
    "- [\(heading(section))](#\(Address.encoded(section.id)))"
  }

  private func list(_ title: String, _ entries: [Numbering.Entry]) -> [String] {
    if entries.isEmpty { return [] }
    let lines = entries.map {
      "- [\($0.label)](#\(Address.encoded($0.id))): \(MarkdownText.inline($0.title))"
    }
    return ["**\(title)**", lines.joined(separator: "\n")]
  }
}
