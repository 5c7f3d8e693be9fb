/// Withholds more than the small numbers themselves, until nobody can find these out from the rest.
///
/// Undefined for a guarded small number that everybody knows: it is left out; and for one that
/// stays open although everything is withheld that may be: the pattern names it as unprotected.
///
/// A small number, from 1 to g, is protected where two worlds agree with everything published, one
/// in which it is at most 1 and one in which it is more than g. For each that is not yet, the
/// smallest first, a linear programme finds the cheapest way to change published units such
/// that the number may be what it has to be able to be; the units that it changes are withheld.
/// This is the heuristic of Kelly, Golden and Assad, Cell suppression: disclosure protection for
/// sensitive tabular data, Networks 22, 1992, doi:10.1002/net.3230220407, in that prices are paid
/// by how far a unit is moved; here the prices are then divided by the distance moved and the
/// programme is solved again, because a unit costs the same however far it is moved. At the end
/// every unit that is not needed is published again, the dearest first, and for each of the 12
/// dearest that are left the same is tried without it, in case others cost less. The pattern
/// protects, and it is cheap; it is not always the cheapest, which `ExactSuppression` finds for
/// few units. A test holds both beside one another, see the page on the attack.
///
/// Not taken into account is what a reader may infer from the choice of the pattern itself.
public struct SecondarySuppression: Equatable, Sendable {
  /// The greatest number that is withheld for being small; 0 where none is.
  public let greatest: Int

  /// For how many units it is tried at most whether others would cost less.
  static let mostExchanges = 12

  /// Secondary suppression for numbers from 1 to the greatest suppressed number.
  public init(greatest: Int) {
    self.greatest = greatest
  }

  /// The pattern for linked numbers.
  /// - Parameter numbers: The numbers; every place that they name has to exist.
  public func pattern(for numbers: LinkedNumbers) -> SuppressionPattern {
    var search = PatternSearch(numbers, greatest: greatest)
    for demand in search.required { _ = search.farthestWorld(for: demand) }
    var withheld = search.isPrimary
    protect(&withheld, &search, within: search.isWithheldAtMost)
    exchange(&withheld, &search)
    return search.pattern(withheld: withheld)
  }

  /// Withholds units until all that has to be possible is, then publishes what is not needed.
  /// - Parameters:
  ///   - most: Whether each unit may be withheld.
  ///   - limit: What the units must stay below before some are published again.
  /// - Returns: Whether the units that may be withheld are enough and stay below the limit.
  @discardableResult
  private func protect(
    _ withheld: inout [Bool], _ search: inout PatternSearch, within most: [Bool],
    below limit: Int = .max
  ) -> Bool {
    for demand in search.required where search.test.world(for: demand, withheld: withheld) == nil {
      guard let farthest = search.test.world(for: demand, withheld: most) else { return false }
      let cheapest = CheapestDisturbance(
        for: demand, withheld: withheld, mayChange: most, by: &search.test)
      for unit in cheapest.units ?? [] { withheld[unit] = true }
      if search.test.world(for: demand, withheld: withheld) == nil {
        for unit in farthest.units { withheld[unit] = true }
      }
      guard search.cost(of: withheld) < limit else { return false }
    }
    publishAgain(&withheld, &search)
    return true
  }

  /// Publishes every unit again without which all stays protected, the dearest first.
  private func publishAgain(_ withheld: inout [Bool], _ search: inout PatternSearch) {
    for unit in search.secondary(of: withheld) {
      withheld[unit] = false
      if !search.isProtected(withheld: withheld) { withheld[unit] = true }
    }
  }

  /// Publishes a unit wherever others that cost less can be withheld instead.
  private func exchange(_ withheld: inout [Bool], _ search: inout PatternSearch) {
    let dearest = search.secondary(of: withheld).prefix(Self.mostExchanges)
    for unit in dearest where withheld[unit] {
      let cost = search.cost(of: withheld)
      var most = search.isWithheldAtMost
      most[unit] = false
      var other = withheld
      other[unit] = false
      let worthTrying = cost + search.numbers.units[unit].cost
      guard protect(&other, &search, within: most, below: worthTrying) else { continue }
      if search.cost(of: other) < cost { withheld = other }
    }
  }
}
