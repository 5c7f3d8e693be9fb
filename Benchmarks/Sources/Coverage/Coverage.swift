import Foundation

/// Prints the coverage of every interval of the library as Markdown.
///
/// `--write FILE` writes it to a file, `--check FILE` compares it with one and fails if they differ.
@main
struct Coverage {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let text = Page.text
    guard let action = arguments.first else { return print(text, terminator: "") }
    guard let path = arguments.dropFirst().first else { return usage() }
    switch action {
    case "--write": try text.write(toFile: path, atomically: true, encoding: .utf8)
    case "--check": try check(text, path)
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
    print("usage: coverage [--write FILE | --check FILE]")
    exit(2)
  }
}
