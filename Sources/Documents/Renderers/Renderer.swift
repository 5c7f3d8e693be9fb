/// Something that writes a document in a format.
public protocol Renderer: Sendable {
  /// The document as text.
  /// - Parameter document: The document.
  func render(_ document: Document) -> String
}
