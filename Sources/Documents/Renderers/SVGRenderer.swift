/// The charts of a document as SVG files, each complete in itself.
///
/// Files stand on white paper, so that they can be taken into any text; in a page, the
/// charts take the colours of the page.
public struct SVGRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The file of a figure: its chart with title and text alternative.
  public func render(_ figure: Figure) -> String {
    let writer = SVGWriter(
      id: figure.id, title: figure.title, alternative: figure.alternative, home: .file)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + writer.text(ChartDrawing.drawing(figure.chart, .wide)) + "\n"
  }

  /// The files of all figures of a document, in reading order.
  public func files(_ document: Document) -> [ChartFile] {
    DocumentContents(document).figures.map {
      ChartFile(name: ChartFile.name($0), text: render($0))
    }
  }
}
