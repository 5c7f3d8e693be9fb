/// A document as Markdown: CommonMark with the tables of GitHub.
public struct MarkdownRenderer: Renderer {
  /// The folder with the charts' files, as seen from the document: nil leaves them out,
  /// so that their text alternatives stand alone.
  public let charts: String?

  /// A renderer.
  /// - Parameter charts: The folder with the charts' files, as seen from the document.
  public init(charts: String? = "charts") {
    self.charts = charts
  }

  /// The document as Markdown, ended by a line end.
  /// - Parameter document: The document.
  public func render(_ document: Document) -> String {
    MarkdownPage(document, charts: charts).text + "\n"
  }
}

extension Renderer where Self == MarkdownRenderer {
  /// Markdown, with charts as pictures in the folder `charts`.
  public static var markdown: MarkdownRenderer { MarkdownRenderer() }
}
