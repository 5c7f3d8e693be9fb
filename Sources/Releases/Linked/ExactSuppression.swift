/// The cheapest pattern for few units.
///
/// Undefined (nil) where more than 60 units may be withheld or published, or where the search is
/// not at its end after 100 rounds or one of them takes too many steps.
///
/// Whatever is not protected where some units are withheld is not where fewer are. So a choice
/// that fails is first made as great as it can be while it still fails, and every later choice
/// has to hold a unit from outside it. In each round the cheapest choice that does so of all
/// failures so far is tried; the first that protects is the cheapest of all. A demand
/// that nothing can meet is left out, as in `SecondarySuppression`, for which this is the measure.
///
/// For larger problems a whole number programme would be needed, see Fischetti and
/// Salazar-González, Solving the cell suppression problem on tabular data with linear constraints,
/// Management Science 47, 2001.
public struct ExactSuppression: Equatable, Sendable {
  /// The greatest number that is withheld for being small; 0 where none is.
  public let greatest: Int

  /// How many units may be open at most.
  public static let mostFreeUnits = 60

  /// After how many choices the search is given up.
  static let mostRounds = 100

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
    }.sorted { (numbers.units[$0].cost, $0) < (numbers.units[$1].cost, $1) }
    guard free.count <= Self.mostFreeUnits else { return nil }
    for demand in search.required { _ = search.farthestWorld(for: demand) }
    var choices = CheapestChoice(costs: free.map { numbers.units[$0].cost })
    for _ in 0..<Self.mostRounds {
      guard let choice = choices.cheapest() else { return nil }
      let withheld = Self.withheld(choice, of: free, search.isPrimary)
      if search.isProtected(withheld: withheld) { return search.pattern(withheld: withheld) }
      choices.require(outside(choice, of: free, &search))
    }
    return nil
  }

  /// The units outside the greatest failing choice that holds a failing one: the cheap ones are
  /// taken into it first, so that those outside are dear.
  private func outside(_ choice: UInt64, of free: [Int], _ search: inout PatternSearch) -> UInt64 {
    var grown = choice
    for bit in free.indices where grown & (1 << bit) == 0 {
      let withheld = Self.withheld(grown | (1 << bit), of: free, search.isPrimary)
      if !search.isProtected(withheld: withheld) { grown |= 1 << bit }
    }
    return (1 << free.count) - 1 - grown
  }

  /// Whether each unit is withheld by a choice of the free ones.
  private static func withheld(_ choice: UInt64, of free: [Int], _ isPrimary: [Bool]) -> [Bool] {
    var withheld = isPrimary
    for (bit, unit) in free.enumerated() where choice & (1 << bit) != 0 { withheld[unit] = true }
    return withheld
  }
}
