import Documents
import Testing
import _TestSupport

@Suite("Documents as they were last accepted")
struct SnapshotTests {
  let snapshot = Snapshot()

  @Test("The demo document as Markdown")
  func markdown() throws {
    let text = MarkdownRenderer.markdown.render(Demo.document)
    #expect(try snapshot.difference(text, from: "demo.md") == nil)
  }

  @Test("The demo document as HTML")
  func html() throws {
    let text = HTMLRenderer.html.render(Demo.document)
    #expect(try snapshot.difference(text, from: "demo.html") == nil)
  }

  @Test("Each chart as a file", arguments: SVGRenderer().files(Demo.document).indices)
  func charts(_ place: Int) throws {
    let file = SVGRenderer().files(Demo.document)[place]
    #expect(try snapshot.difference(file.text, from: file.name) == nil)
  }
}
