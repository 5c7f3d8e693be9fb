import Calculations
import Foundation

extension String {
  /// JSON with its numbers as texts, `#` before each, so that their digits can be counted.
  var quotingNumbers: String {
    var (quoted, isText, isNumber) = ("", false, false)
    for character in self {
      let belongs = character.isNumber || ".eE+-".contains(character)
      if isNumber, !belongs {
        quoted += "\""
        isNumber = false
      } else if !isText, !isNumber, character.isNumber || character == "-" {
        quoted += "\"#"
        isNumber = true
      }
      if character == "\"" { isText.toggle() }
      quoted.append(character)
    }
    return quoted
  }
}

extension JSONValue {
  /// Whether a value is the printed one to the digits printed.
  func agrees(withPrinted printed: JSONValue) -> Bool {
    if let text = printed.text, text.hasPrefix("#") {
      return number.map { Self.agrees($0, with: String(text.dropFirst())) } ?? false
    }
    if let list, let items = printed.list {
      return list.count == items.count && zip(list, items).allSatisfy { $0.agrees(withPrinted: $1) }
    }
    return self == printed
  }

  private static func agrees(_ number: Double, with text: String) -> Bool {
    let parts = text.lowercased().split(separator: "e")
    guard let expected = Double(text), let digits = parts.first else { return false }
    let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return abs(number - expected) <= 0.5000001 * pow(10, Double(exponent - decimals))
  }
}
