import Foundation

/// A line of a page that starts the command.
struct DocumentedCommand {
  /// The line, without what stands before the command and without its remark.
  let text: String

  /// The commands of a page, in order: indented, or in a block marked `sh`.
  /// - Parameter page: The page's path in the checkout.
  static func all(in page: String) -> [DocumentedCommand] {
    let file = Command.root.appendingPathComponent(page)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var isShell = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      if line.hasPrefix("```") { isShell = line == "```sh" }
      guard isShell || line.hasPrefix("    ") else { return nil }
      return DocumentedCommand(line: line.trimmingCharacters(in: .whitespaces))
    }
  }

  /// The command of a line, nil where it starts another program or stands for any study.
  private init?(line: String) {
    let built = line.replacingOccurrences(of: "swift run -c release paramount ", with: "paramount ")
    guard built.hasPrefix("paramount "), !built.contains("…"), !built.contains("DIR") else {
      return nil
    }
    text = built.components(separatedBy: "  #")[0].trimmingCharacters(in: .whitespaces)
  }

  /// The folder that it begins a study in, nil where it begins none.
  var begins: String? {
    let words = text.split(separator: " ")
    return words.count > 2 && words[1] == "init" ? String(words[2]) : nil
  }
}
