/// A document as one HTML file that needs nothing else: styles and charts are inside, no
/// script runs and nothing is fetched.
///
/// The text also reads as XML, so that it can be checked and taken apart by any tool.
public struct HTMLRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// The document as HTML.
  /// - Parameter document: The document.
  public func render(_ document: Document) -> String {
    HTMLPage(document).text
  }
}

extension Renderer where Self == HTMLRenderer {
  /// One HTML file that needs nothing else.
  public static var html: HTMLRenderer { HTMLRenderer() }
}
