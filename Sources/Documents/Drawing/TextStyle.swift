/// Size, weight and colour of text in a drawing.
struct TextStyle: Hashable, Sendable {
  /// How heavy letters are.
  enum Weight: Hashable, Sendable {
    /// As in running text.
    case regular
    /// As in headings.
    case bold
  }

  /// The size in units.
  var size: Double
  /// How heavy letters are.
  var weight: Weight = .regular
  /// The colour.
  var ink: Ink = .text

  /// The same text in another colour.
  func inked(_ ink: Ink) -> TextStyle { TextStyle(size: size, weight: weight, ink: ink) }

  /// The distance from one line to the next.
  var leading: Double { (size * 1.3).rounded() }

  /// The estimated width of a text.
  func width(_ text: String) -> Double {
    TextWidth.width(text, weight: weight) * size
  }

  /// The lines that a text needs within a width.
  func lines(_ text: String, within width: Double) -> [String] {
    TextWrap(style: self, width: width).lines(text)
  }
}
