import Symbols

/// The plain text of values, which all renderers share.
public enum ValueText {
  /// Where the text stands.
  public enum Place: Hashable, Sendable {
    /// In a sentence: complete with unit.
    case sentence
    /// In a cell of a table: shorter where nothing is lost.
    case cell
    /// In a cell under a heading that names percentage points: without the unit.
    case underUnit
  }

  /// The text of a value.
  ///
  /// References give their ids, since numbers are the renderer's to give.
  /// No value gives its shorthand, such as `[c]`, as does a number that is none (`[x]`); words on
  /// its bounds stand after it as a unit does.
  /// Fractions are rounded half away from zero on their shortest decimal.
  /// - Parameters:
  ///   - value: The value.
  ///   - place: Where it stands.
  public static func text(_ value: Value, in place: Place = .sentence) -> String {
    if case .bounded(let absence, let words) = value {
      return place == .underUnit ? absence.rawValue : "\(absence.rawValue) \(words)"
    }
    return value.absence?.rawValue ?? present(value, place)
  }

  private static func present(_ value: Value, _ place: Place) -> String {
    switch value {
    case .text(let text), .marked(_, let text): text
    case .count(let count): DecimalText.text(count)
    case .percent(let value, let decimals): percent(value, decimals)
    case .points(let value, let decimals):
      withUnit(points(value, decimals), place)
    case .number(let value, let decimals): DecimalText.text(value, decimals: decimals)
    case .probability(let value): probability(value, place)
    case .percentInterval(let lower, let upper, let decimals):
      percent(lower, decimals) + " to " + percent(upper, decimals)
    case .pointsInterval(let lower, let upper, let decimals):
      withUnit(points(lower, decimals) + " to " + points(upper, decimals), place)
    case .numberInterval(let lower, let upper, let decimals):
      DecimalText.text(lower, decimals: decimals) + " to "
        + DecimalText.text(upper, decimals: decimals)
    case .ratio(let part, let whole): DecimalText.text(part) + " of " + DecimalText.text(whole)
    case .references(let ids): ids.joined(separator: ", ")
    case .absent(let absence), .bounded(let absence, _): absence.rawValue
    }
  }

  private static func percent(_ value: Double, _ decimals: Int) -> String {
    DecimalText.text(value, shift: 2, decimals: decimals) + "%"
  }

  private static func points(_ value: Double, _ decimals: Int) -> String {
    DecimalText.text(value, shift: 2, decimals: decimals, sign: .always)
  }

  private static func withUnit(_ text: String, _ place: Place) -> String {
    if place == .underUnit { return text }
    let single = text == "+1" || text == DecimalText.minus + "1"
    return text + (single ? " percentage point" : " percentage points")
  }

  private static func probability(_ value: Double, _ place: Place) -> String {
    let symbol = place == .sentence ? "p " : ""
    if value < 0.001 { return symbol + "< 0.001" }
    if value > 0.999 { return symbol + "> 0.999" }
    let text = DecimalText.text(value, decimals: 3)
    return place == .sentence ? "p = " + text : text
  }
}
