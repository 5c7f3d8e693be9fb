/// Decides which numbers of linked tables are withheld: the small ones, and what else gives them
/// away.
struct TableSuppression: Sendable {
  /// The greatest small number.
  let greatest: Int
  /// Whether what gives a small number away is withheld too.
  let secondary: Bool
  /// Where each decision is noted, nil where it is not.
  var decided: DecidedSystems?

  /// Whether each unit is withheld.
  ///
  /// Where no pattern protects a small number, everything that may be withheld is.
  /// - Parameters:
  ///   - kind: Of which tables the numbers are.
  ///   - numbers: The numbers.
  ///   - groups: Groups of units that are published as long as all can be protected without
  ///     withholding them, the most wanted group first.
  func withheld(
    of kind: DecidedSystem.Kind, _ numbers: LinkedNumbers, keeping groups: [[Int]] = []
  ) -> [Bool] {
    guard greatest > 0 else { return numbers.units.map(\.isWithheld) }
    guard secondary else { return primary(numbers) }
    let numbers = keeping(groups, in: numbers)
    let withheld = protected(numbers)
    decided?.add(DecidedSystem(kind: kind, numbers: numbers, withheld: withheld))
    return withheld
  }

  /// Whether the small numbers among the figures from a place on stay open where some units are
  /// withheld.
  func leavesOpen(_ numbers: LinkedNumbers, from place: Int, withheld: [Bool]) -> Bool {
    guard secondary, greatest > 0 else { return true }
    var search = PatternSearch(numbers, greatest: greatest)
    return search.isProtected(from: place, withheld: withheld)
  }

  /// Which of some figures are told though all is withheld that may be: by tables that were decided
  /// on before, so that withholding more would hide nothing.
  func told(_ places: [Int], in numbers: LinkedNumbers) -> [Int] {
    guard secondary, greatest > 0, !places.isEmpty else { return [] }
    let asked = Set(places)
    var search = PatternSearch(numbers, greatest: greatest)
    let demands = search.required.filter { asked.contains(search.test.demands[$0].figure) }
    let told = demands.filter { search.farthestWorld(for: $0) == nil }
    return Set(told.map { search.test.demands[$0].figure }).sorted()
  }

  /// What secondary suppression withholds.
  private func protected(_ numbers: LinkedNumbers) -> [Bool] {
    let pattern = SecondarySuppression(greatest: greatest).pattern(for: numbers)
    guard pattern.unprotected.isEmpty else {
      return numbers.units.map { $0.isWithheld || $0.mayBeWithheld }
    }
    return pattern.isWithheld
  }

  /// The numbers with units that may not be withheld: all groups where that leaves all protected,
  /// else each group that does so beside those before it.
  private func keeping(_ groups: [[Int]], in numbers: LinkedNumbers) -> LinkedNumbers {
    func isProtected(_ numbers: LinkedNumbers) -> Bool {
      var search = PatternSearch(numbers, greatest: greatest)
      return search.canProtectAll()
    }
    let all = numbers.keeping(groups.flatMap(\.self))
    if groups.isEmpty || isProtected(all) { return all }
    return groups.reduce(numbers) { kept, group in
      let more = kept.keeping(group)
      return isProtected(more) ? more : kept
    }
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

extension LinkedNumbers {
  /// The same where some units may not be withheld to protect others.
  fileprivate func keeping(_ kept: [Int]) -> LinkedNumbers {
    var numbers = self
    for unit in kept {
      numbers.units[unit] = LinkedUnit(
        cost: units[unit].cost, isWithheld: units[unit].isWithheld, mayBeWithheld: false)
    }
    return numbers
  }
}
