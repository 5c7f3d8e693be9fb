/// Writes the cells of an ODS file, each text and each start of a cell being made once.
struct ODSCells {
  private static let string = Array("string\">".utf8)
  private static let float = Array("float\" office:value=\"".utf8)
  private static let percentage = Array("percentage\" office:value=\"".utf8)
  private static let end = Array("</table:table-cell>".utf8)
  private static let empty = Array("\"/>".utf8)

  /// The texts as paragraphs.
  private var paragraphs: [String: [UInt8]] = [:]
  /// The start of a cell of each style, in the order of `CellStyle`.
  private let starts = CellStyle.allCases.map { style in
    let name = ODSStyles.name(style)
    return Array("<table:table-cell table:style-name=\"\(name)\" office:value-type=\"".utf8)
  }

  /// Adds a cell.
  mutating func add(_ cell: SheetRows.Cell, to written: inout XMLBytes) {
    written.add(starts[cell.style.rawValue])
    switch cell.value {
    case .text(let text):
      written.add(Self.string)
      written.add(paragraphs(text))
      written.add(Self.end)
    case .link(let text, let sheet):
      written.add(Self.string)
      written.add(Self.link(text, to: sheet))
      written.add(Self.end)
    case .number(let number, _): Self.add(number, as: Self.float, to: &written)
    case .percent(let number): Self.add(number, as: Self.percentage, to: &written)
    }
  }

  private static func add(_ number: Double, as kind: [UInt8], to written: inout XMLBytes) {
    written.add(kind)
    written.add(NumberText.of(number))
    written.add(empty)
  }

  private mutating func paragraphs(_ text: String) -> [UInt8] {
    if let known = paragraphs[text] { return known }
    let made = Array(ODSText.paragraphs(text).utf8)
    paragraphs[text] = made
    return made
  }

  private static func link(_ text: String, to sheet: String) -> String {
    "<text:p><text:a xlink:type=\"simple\" xlink:href=\"#'\(XMLText.escaped(sheet))'.A1\">"
      + "\(ODSText.line(text))</text:a></text:p>"
  }
}
