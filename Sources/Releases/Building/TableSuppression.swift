/// Decides which numbers of linked tables are withheld: the small ones, and what else gives them
/// away.
struct TableSuppression: Sendable {
  /// The greatest small number.
  let greatest: Int
  /// Whether what gives a small number away is withheld too.
  let secondary: Bool

  /// Whether each unit is withheld.
  ///
  /// Where no pattern protects a small number, everything that may be withheld is.
  func withheld(in numbers: LinkedNumbers) -> [Bool] {
    var numbers = numbers
    for figure in numbers.figures where figure.isGuarded {
      guard case .readers(let unit) = figure.audience else { continue }
      if (1...max(greatest, 1)).contains(numbers.value(figure)), greatest > 0 {
        numbers.units[unit].isWithheld = true
      }
    }
    guard secondary, greatest > 0 else { return numbers.units.map(\.isWithheld) }
    let pattern = SecondarySuppression(greatest: greatest).pattern(of: numbers)
    guard pattern.unprotected.isEmpty else {
      return numbers.units.map { $0.isWithheld || $0.mayBeWithheld }
    }
    return numbers.units.indices.map { pattern.withheld.contains($0) }
  }
}
