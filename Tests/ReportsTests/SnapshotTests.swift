import Documents
import Testing
import _TestSupport

@testable import Reports

/// The whole report as Markdown, so that every change to a sentence is seen.
struct SnapshotTests {
  @Test(arguments: [EdgeCase.oneAreaInAnArm, .suppressed, .empty])
  func reportAtTheEdge(_ edge: EdgeCase) throws {
    let text = Rendered.text(edge)
    #expect(try Snapshot().difference(text, from: "\(edge.rawValue).md") == nil)
  }

  @Test func thamesValley() throws {
    let text = MarkdownRenderer(charts: nil).render(ThamesValley().report.document())
    #expect(try Snapshot().difference(text, from: "thames-valley.md") == nil)
  }
}
