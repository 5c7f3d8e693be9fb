/// The styles of an ODS file.
struct ODSStyles {
  /// The language of its text, such as en-GB.
  let language: String

  /// The name of a style.
  static func name(_ style: CellStyle) -> String {
    switch style {
    case .text: "Plain"
    case .title: "Title"
    case .heading: "Heading"
    case .note: "Note"
    case .link: "Link"
    case .percent: "Percent"
    case .whole, .oneDecimal, .twoDecimals, .threeDecimals, .fourDecimals:
      "Number\(style.decimals ?? 0)"
    }
  }

  /// The part.
  var text: String {
    let parts = language.split(separator: "-").map(String.init)
    let country = parts.count > 1 ? parts[1] : "none"
    return XMLText.declaration
      + "<office:document-styles \(ODSNamespaces.text)>"
      + "<office:font-face-decls/><office:styles><style:default-style "
      + "style:family=\"table-cell\"><style:text-properties fo:font-family=\"Arial\" "
      + "fo:font-size=\"12pt\" fo:language=\"\(parts.first ?? "en")\" "
      + "fo:country=\"\(country)\"/></style:default-style>"
      + CellStyle.allCases.map(Self.style).joined()
      + "</office:styles></office:document-styles>"
  }

  private static func style(_ style: CellStyle) -> String {
    let format = style.decimals.map { number(style, $0) } ?? ""
    let shape = style.decimals.map { _ in " style:data-style-name=\"N\(name(style))\"" } ?? ""
    return format
      + "<style:style style:name=\"\(name(style))\" style:family=\"table-cell\"\(shape)>"
      + properties(style) + "</style:style>"
  }

  private static func number(_ style: CellStyle, _ decimals: Int) -> String {
    let kind = style == .percent ? "percentage" : "number"
    let grouping = style == .percent ? "" : " number:grouping=\"true\""
    return "<number:\(kind)-style style:name=\"N\(name(style))\"><number:number "
      + "number:decimal-places=\"\(decimals)\" number:min-decimal-places=\"\(decimals)\" "
      + "number:min-integer-digits=\"1\"\(grouping)/>"
      + (style == .percent ? "<number:text>%</number:text>" : "") + "</number:\(kind)-style>"
  }

  private static func properties(_ style: CellStyle) -> String {
    let wrapped =
      "<style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/>"
    let bold = "fo:font-weight=\"bold\""
    switch style {
    case .text: return wrapped
    case .heading: return wrapped + "<style:text-properties \(bold)/>"
    case .link:
      return wrapped + "<style:text-properties fo:color=\"#0000ff\" "
        + "style:text-underline-style=\"solid\"/>"
    case .title: return "<style:text-properties \(bold) fo:font-size=\"16pt\"/>"
    case .note: return ""
    case .percent, .whole, .oneDecimal, .twoDecimals, .threeDecimals, .fourDecimals:
      return "<style:table-cell-properties style:vertical-align=\"top\"/>"
        + "<style:paragraph-properties fo:text-align=\"end\"/>"
    }
  }
}
