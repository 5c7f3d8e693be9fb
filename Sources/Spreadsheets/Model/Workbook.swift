/// A workbook of sheets, without an author and without a time: the same values give the same bytes.
public struct Workbook: Hashable, Sendable {
  /// The title in its properties.
  public let title: String
  /// The language of its text.
  public let language: String
  /// The sheets, in order.
  public let sheets: [Sheet]

  /// A workbook with its parts.
  public init(title: String, language: String = "en-GB", sheets: [Sheet]) {
    self.title = title
    self.language = language
    self.sheets = sheets
  }
}
