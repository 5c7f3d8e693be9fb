/// The line at the head of a printed page.
enum RunningHead {
  /// How many characters fit.
  static let longest = 90

  /// A title short enough for one line: cut after a word, with an ellipsis.
  static func text(_ title: String) -> String {
    guard title.count > longest else { return title }
    let start = title.prefix(longest - 1)
    let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return words + "…"
  }
}
