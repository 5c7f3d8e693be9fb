import Foundation
import FoundationXML

/// A page or drawing read as XML: its elements in order, with what is in them.
final class MarkupTree: NSObject, XMLParserDelegate {
  /// An element.
  final class Element {
    let name: String
    let attributes: [String: String]
    let depth: Int
    fileprivate(set) var text = ""

    init(name: String, attributes: [String: String], depth: Int) {
      self.name = name
      self.attributes = attributes
      self.depth = depth
    }
  }

  /// The elements, in the order in which they begin.
  private(set) var elements: [Element] = []
  /// What is wrong with the text: nil where it is well formed.
  private(set) var fault: String?
  private var open: [Element] = []

  /// Reads a text.
  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() {
      fault = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "?")"
    }
  }

  /// The elements of a name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// All values of an attribute.
  func values(_ attribute: String) -> [String] {
    elements.compactMap { $0.attributes[attribute] }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    let element = Element(name: name, attributes: attributes, depth: open.count)
    elements.append(element)
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for element in open { element.text += text }
  }
}
