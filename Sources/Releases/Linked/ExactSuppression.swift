/// The cheapest pattern for few units, found by trying the choices in the order of their cost.
///
/// Undefined (nil) where more than 16 units may be withheld or published.
///
/// Whatever is not protected where some units are withheld is not where fewer are. So a choice
/// that fails is first made as great as it can be while it still fails, and every later choice
/// has to hold a unit from outside it. The first choice that protects is the cheapest. A demand
/// that nothing can meet is left out, as in `SecondarySuppression`, for which this is the measure.
///
/// For larger problems a whole number programme would be needed, see Fischetti and
/// Salazar-González, Solving the cell suppression problem on tabular data with linear constraints,
/// Management Science 47, 2001.
public struct ExactSuppression: Equatable, Sendable {
  /// The greatest number that is withheld for being small; 0 where none is.
  public let greatest: Int

  /// How many units may be open at most.
  public static let mostFreeUnits = 16

  /// Exact suppression for numbers from 1 to the greatest suppressed number.
  public init(greatest: Int) {
    self.greatest = greatest
  }

  /// The cheapest pattern for linked numbers.
  /// - Parameter numbers: The numbers; every place that they name has to exist.
  public func pattern(for numbers: LinkedNumbers) -> SuppressionPattern? {
    var search = PatternSearch(numbers, greatest: greatest)
    let free = numbers.units.indices.filter {
      !search.isPrimary[$0] && search.isWithheldAtMost[$0]
    }
    guard free.count <= Self.mostFreeUnits else { return nil }
    for demand in search.required { _ = search.farthestWorld(for: demand) }
    var needed: [Int] = []
    for choice in Self.choices(of: free.map { numbers.units[$0].cost })
    where needed.allSatisfy({ choice & $0 != 0 }) {
      let withheld = Self.withheld(choice, of: free, search.isPrimary)
      if search.isProtected(withheld: withheld) { return search.pattern(withheld: withheld) }
      needed.append(outside(choice, of: free, &search))
    }
    return search.pattern(withheld: search.isWithheldAtMost)
  }

  /// The units outside the greatest failing choice that holds a failing one.
  private func outside(_ choice: Int, of free: [Int], _ search: inout PatternSearch) -> Int {
    var grown = choice
    for bit in free.indices where grown & (1 << bit) == 0 {
      let withheld = Self.withheld(grown | (1 << bit), of: free, search.isPrimary)
      if !search.isProtected(withheld: withheld) { grown |= 1 << bit }
    }
    return (1 << free.count) - 1 - grown
  }

  /// All choices, the cheapest first.
  private static func choices(of costs: [Int]) -> [Int] {
    var totals = [0]
    for cost in costs { totals += totals.map { $0 + cost } }
    return totals.indices.sorted { (totals[$0], $0) < (totals[$1], $1) }
  }

  /// Whether each unit is withheld by a choice of the free ones.
  private static func withheld(_ choice: Int, of free: [Int], _ isPrimary: [Bool]) -> [Bool] {
    var withheld = isPrimary
    for (bit, unit) in free.enumerated() where choice & (1 << bit) != 0 { withheld[unit] = true }
    return withheld
  }
}
