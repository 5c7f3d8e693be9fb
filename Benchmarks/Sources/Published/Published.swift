import Foundation

/// Prints published natural experiments beside what the toolkit makes of their data, as Markdown.
///
/// `--write FILE` writes the page to a file, `--check FILE` compares it with one. The status is 1
/// where a figure differs from the published one by more than its rounding, or the page from FILE.
@main
struct Published {
  static func main() {
    do {
      try run()
    } catch {
      print("\(error)")
      exit(1)
    }
  }

  private static func run() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.isEmpty || arguments.count == 2 else { return usage() }
    let page = Page(try Experiment.allCases.map(reproduction))
    switch arguments.first {
    case nil: print(page.text, terminator: "")
    case "--write": try page.text.write(toFile: arguments[1], atomically: true, encoding: .utf8)
    case "--check": try check(page.text, arguments[1])
    default: return usage()
    }
    for figure in page.differing {
      print("differs: \(figure.what): published \(figure.published), ours \(figure.words)")
    }
    if !page.differing.isEmpty { exit(1) }
  }

  private static func reproduction(_ experiment: Experiment) throws -> Reproduction {
    let clock = ContinuousClock()
    let start = clock.now
    let reproduction = try experiment.reproduction()
    let time = (clock.now - start) / .seconds(1)
    FileHandle.standardError.write(Data("\(experiment.rawValue): \(time.threeDecimals) s\n".utf8))
    return reproduction
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
    print("usage: published [--write FILE | --check FILE]")
    exit(2)
  }
}
