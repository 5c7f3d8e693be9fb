import Documents

@testable import Reports

/// The reports of the edge cases, each made once.
enum Rendered {
  private static let documents = Dictionary(
    uniqueKeysWithValues: EdgeCase.allCases.map { ($0, $0.report.document()) })
  private static let texts = documents.mapValues { MarkdownRenderer(charts: nil).render($0) }

  static func document(_ edge: EdgeCase) -> Document {
    documents[edge] ?? edge.report.document()
  }

  static func text(_ edge: EdgeCase) -> String { texts[edge] ?? "" }
}
