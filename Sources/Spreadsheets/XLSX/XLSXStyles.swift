/// The styles of an XLSX file, in the order of `CellStyle`.
enum XLSXStyles {
  /// The part.
  static let text =
    XMLText.declaration
    + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    + formats + fonts
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    + "</cellStyleXfs>"
    + "<cellXfs count=\"\(CellStyle.allCases.count)\">"
    + CellStyle.allCases.map(style).joined() + "</cellXfs>"
    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
    + "</cellStyles></styleSheet>"

  private static let formats =
    "<numFmts count=\"4\"><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/>"
    + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.0\"/>"
    + "<numFmt numFmtId=\"166\" formatCode=\"#,##0.000\"/>"
    + "<numFmt numFmtId=\"167\" formatCode=\"#,##0.0000\"/></numFmts>"

  /// Plain, title, heading, link.
  private static let fonts =
    "<fonts count=\"4\">" + font("<sz val=\"12\"/>") + font("<b/><sz val=\"16\"/>")
    + font("<b/><sz val=\"12\"/>") + font("<u/><sz val=\"12\"/><color rgb=\"FF0000FF\"/>")
    + "</fonts>"

  private static func font(_ parts: String) -> String {
    "<font>\(parts)<name val=\"Arial\"/><family val=\"2\"/></font>"
  }

  private static func style(_ style: CellStyle) -> String {
    let start =
      "<xf numFmtId=\"\(format(style))\" fontId=\"\(font(style))\" fillId=\"0\" borderId=\"0\" "
      + "xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\""
    switch style {
    case .text, .heading, .link:
      return start + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    case .title, .note: return start + "/>"
    case .percent, .whole, .oneDecimal, .twoDecimals, .threeDecimals, .fourDecimals:
      return start + " applyAlignment=\"1\"><alignment horizontal=\"right\" vertical=\"top\"/></xf>"
    }
  }

  private static func font(_ style: CellStyle) -> Int {
    switch style {
    case .title: 1
    case .heading: 2
    case .link: 3
    default: 0
    }
  }

  /// Built-in formats: 3 is whole with thousands, 4 has two decimals.
  private static func format(_ style: CellStyle) -> Int {
    switch style {
    case .percent: 164
    case .whole: 3
    case .oneDecimal: 165
    case .twoDecimals: 4
    case .threeDecimals: 166
    case .fourDecimals: 167
    case .text, .title, .heading, .note, .link: 0
    }
  }
}
