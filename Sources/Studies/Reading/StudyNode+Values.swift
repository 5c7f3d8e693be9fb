import Indicators

extension StudyNode {
  /// The text exactly as written, so that codes such as 1e5 stay texts.
  func text() -> String? {
    if let text = quietText, !isBlank { return text }
    refuse(.wrongShape(expected: "a text"))
    return nil
  }

  /// A text in which something stands.
  func words() -> String? {
    guard let text = text() else { return nil }
    if text.contains(where: { !$0.isWhitespace }) { return text }
    refuse(.wrongShape(expected: "a text"))
    return nil
  }

  /// A day as ISO 8601 writes it.
  func day() -> CalendarDate? {
    guard let text = text() else { return nil }
    if let day = CalendarDate(iso: text) { return day }
    let parts = text.split(separator: "/").compactMap { Int($0) }
    let nearest =
      parts.count == 3 ? CalendarDate(year: parts[2], month: parts[1], day: parts[0]) : nil
    refuse(.notADay(found: text, nearest: nearest?.description))
    return nil
  }

  /// Yes or no.
  func decision() -> Bool? {
    guard let text = text() else { return nil }
    switch text.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      refuse(.notAllowed(found: text, allowed: ["true", "false"], nearest: nil))
      return nil
    }
  }

  /// One of some words.
  func word(of allowed: [String]) -> String? {
    guard let text = text() else { return nil }
    if allowed.contains(text) { return text }
    refuse(
      .notAllowed(found: text, allowed: allowed, nearest: NearestMatch.of(text, in: allowed)))
    return nil
  }

  /// A case of an enumeration by its raw name.
  func option<Option>(_ type: Option.Type) -> Option?
  where Option: CaseIterable & RawRepresentable, Option.RawValue == String {
    word(of: Option.allCases.map(\.rawValue)).flatMap(Option.init(rawValue:))
  }

  /// A whole number of 1 or more.
  func positiveCount() -> Int? {
    guard let text = text() else { return nil }
    if let number = Int(text), number >= 1 { return number }
    refuse(.notACount(found: text))
    return nil
  }

  /// The code of an area.
  func areaCode(countries: String = "EWSN") -> String? {
    guard let text = text() else { return nil }
    if text.count == 9, let first = text.first, countries.contains(first),
      text.dropFirst().utf8.allSatisfy({ (48...57).contains($0) })
    {
      return text
    }
    refuse(.notAnAreaCode(found: text))
    return nil
  }

  /// A share written as 25% or 0.25, as a fraction; a bare 25 is refused.
  func share() -> Double? {
    guard let text = text() else { return nil }
    let isPercentage = text.hasSuffix("%")
    let digits = isPercentage ? String(text.dropLast()) : text
    let isNumber = digits.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    let number = isNumber ? Double(digits) : nil
    if let number, number <= (isPercentage ? 100 : 1) {
      return isPercentage ? Double(digits + "e-2") : number
    }
    let nearest = number.flatMap { !isPercentage && $0 <= 100 ? digits + "%" : nil }
    refuse(.notAShare(found: text, nearest: nearest))
    return nil
  }
}
