/// One page of the course.
struct CoursePage: Sendable, CustomStringConvertible {
  let name: String
  let text: String

  var description: String { name }

  /// The fenced blocks of a language, in order.
  func blocks(of language: String) -> [String] {
    fences.filter { $0.language == language }.map(\.text)
  }

  /// The text outside fenced blocks.
  var prose: String {
    var isInside = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.hasPrefix("```") { isInside.toggle() }
      return !isInside && !line.hasPrefix("```")
    }.joined(separator: "\n")
  }

  private var fences: [(language: String, text: String)] {
    var (found, open): ([(String, String)], (language: String, lines: [Substring])?) = ([], nil)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let fence = open {
        if line == "```" {
          found.append((fence.language, fence.lines.joined(separator: "\n")))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [])
      }
    }
    return found
  }
}
