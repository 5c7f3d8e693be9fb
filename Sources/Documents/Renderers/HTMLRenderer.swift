/// A document as one HTML file that needs nothing else.
///
/// Styles and charts are inside, and nothing is fetched. No script runs in a report; that of a
/// dashboard only shows and hides.
///
/// The text also reads as XML, so that it can be checked and taken apart by any tool.
public struct HTMLRenderer: Renderer {
  /// What kind of page is written.
  public let kind: PageKind

  /// A renderer.
  /// - Parameter kind: What kind of page is written, by default a report.
  public init(_ kind: PageKind = .report) {
    self.kind = kind
  }

  /// The document as HTML.
  /// - Parameter document: The document.
  public func render(_ document: Document) -> String {
    HTMLPage(document, kind).text
  }
}

extension Renderer where Self == HTMLRenderer {
  /// One HTML file that needs nothing else.
  public static var html: HTMLRenderer { HTMLRenderer() }
}
