import Foundation

/// Prints how often the comparison of areas finds something where there is nothing, as Markdown.
///
/// `--write FILE` writes it to a file, `--check FILE` compares it with one, fails if they differ.
@main
struct FalsePositives {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let action = arguments.first else { return print(Page.text, terminator: "") }
    guard let path = arguments.dropFirst().first else { return usage() }
    switch action {
    case "--write": try Page.text.write(toFile: path, atomically: true, encoding: .utf8)
    case "--check": try check(Page.text, path)
    default: usage()
    }
  }

  private static func check(_ text: String, _ path: String) throws {
    let standing = try String(contentsOfFile: path, encoding: .utf8)
    let changes = text.split(separator: "\n", omittingEmptySubsequences: false)
      .difference(from: standing.split(separator: "\n", omittingEmptySubsequences: false))
    for change in changes {
      switch change {
      case .remove(let offset, let line, _): print("\(offset + 1) - \(line)")
      case .insert(let offset, let line, _): print("\(offset + 1) + \(line)")
      }
    }
    if !changes.isEmpty { exit(1) }
  }

  private static func usage() {
    print("usage: false-positives [--write FILE | --check FILE]")
    exit(2)
  }
}
