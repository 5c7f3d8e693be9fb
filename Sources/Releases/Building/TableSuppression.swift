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
    guard greatest > 0 else { return numbers.units.map(\.isWithheld) }
    guard secondary else { return primary(numbers) }
    let pattern = SecondarySuppression(greatest: greatest).pattern(for: numbers)
    guard pattern.unprotected.isEmpty else {
      return numbers.units.map { $0.isWithheld || $0.mayBeWithheld }
    }
    return pattern.isWithheld
  }

  /// The units that are withheld already, or publish a small number.
  private func primary(_ numbers: LinkedNumbers) -> [Bool] {
    var withheld = numbers.units.map(\.isWithheld)
    for figure in numbers.figures where figure.isGuarded {
      guard case .readers(let unit) = figure.audience else { continue }
      let least = figure.guardsZero ? 0 : 1
      if (least...greatest).contains(numbers.value(figure)) { withheld[unit] = true }
    }
    return withheld
  }
}
