import Foundation

/// A case of a page with the part of its result that is printed under it.
struct CourseExample: Sendable, CustomStringConvertible {
  let page: String
  let problem: String
  let printed: String

  var description: String { "\(page): \(problem.prefix(60))" }
}

/// The pages of the library's course, and the files that they are held to.
enum Course {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let pages: [CoursePage] = files("Sources/Statistics/Statistics.docc", ending: "md")
    .map { CoursePage(name: $0.name, text: $0.text) }

  /// The cases with the blocks that follow them.
  static let examples: [CourseExample] = pages.flatMap { page in
    let blocks = page.blocks(of: "json")
    return blocks.indices.filter { blocks[$0].contains("\"input\"") }.map { place in
      CourseExample(
        page: page.name, problem: blocks[place],
        printed: place + 1 < blocks.count ? blocks[place + 1] : "")
    }
  }

  /// The snippets as they are compiled and run.
  static let compiled =
    files("Tests/StatisticsTests", ending: "swift")
    .first { $0.name == "CourseExamples" }?.text ?? ""

  private static let sources = files("Sources/Statistics", ending: "swift").map(\.text)

  /// Whether a symbol, such as `Type` or `Type/member`, is declared public.
  static func declares(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard let type = parts.first else { return false }
    let declaration = "public (struct|enum|protocol|func|typealias) \(type)\\b"
    guard sources.contains(where: { $0.holds(declaration) }) else { return false }
    return parts.dropFirst().allSatisfy { member in
      sources.contains {
        $0.holds("(struct|enum|extension) \(type)\\b")
          && $0.holds("(public .*(var|let|func|struct|enum) |case ([a-zA-Z0-9, ]+, )?)\(member)\\b")
      }
    }
  }

  private static func files(_ folder: String, ending: String) -> [(name: String, text: String)] {
    let base = root.appendingPathComponent(folder)
    let paths =
      FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix("." + ending) }.sorted().compactMap { path in
      let file = base.appendingPathComponent(path)
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      return (file.deletingPathExtension().lastPathComponent, text)
    }
  }
}

extension String {
  /// Whether a regular expression is found in the text.
  func holds(_ expression: String) -> Bool {
    range(of: expression, options: .regularExpression) != nil
  }

  /// The lines without their indentation.
  var unindented: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
  }
}
