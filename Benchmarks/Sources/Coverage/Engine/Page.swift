/// The page of the documentation.
enum Page {
  /// The whole Markdown text.
  static var text: String {
    let parts = [Introduction.lines] + sections().map(\.lines)
    return parts.joined(separator: [""]).joined(separator: "\n") + "\n"
  }

  private static func sections() -> [Section] {
    Family.allCases.map { family in
      Progress.show(family)
      return family.section
    }
  }
}
