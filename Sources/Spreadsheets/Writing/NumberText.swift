/// The digits of a number, as files have it.
package enum NumberText {
  /// The shortest digits that give the number again, 0 of one that is none.
  package static func of(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    return number == number.rounded() && abs(number) < 1e15
      ? String(Int(number)) : number.description
  }
}
