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
/// every unit that is not needed is published again, the dearest first. The pattern protects, and
/// it is cheap; it is not always the cheapest, which `ExactSuppression` finds for few units.
///
/// Not taken into account is what a reader may infer from the choice of the pattern itself.
public struct SecondarySuppression: Equatable, Sendable {
  /// The greatest number that is withheld for being small; 0 where none is.
  public let greatest: Int

  /// Secondary suppression for numbers from 1 to the greatest suppressed number.
  public init(greatest: Int) {
    self.greatest = greatest
  }

  /// The pattern for linked numbers.
  /// - Parameter numbers: The numbers; every place that they name has to exist.
  public func pattern(for numbers: LinkedNumbers) -> SuppressionPattern {
    var search = PatternSearch(numbers, greatest: greatest)
    var withheld = search.isPrimary
    for demand in search.required where search.test.world(for: demand, withheld: withheld) == nil {
      guard let farthest = search.farthestWorld(for: demand) else { continue }
      var disturbance = CheapestDisturbance(
        numbers, demand: search.test.demands[demand], withheld: withheld, start: farthest)
      for unit in disturbance.changedUnits() { withheld[unit] = true }
      if search.test.world(for: demand, withheld: withheld) == nil {
        for unit in search.test.units(changedIn: farthest) { withheld[unit] = true }
      }
    }
    publishAgain(&withheld, &search)
    return search.pattern(withheld: withheld)
  }

  /// Publishes every unit again without which all stays protected, the dearest first.
  private func publishAgain(_ withheld: inout [Bool], _ search: inout PatternSearch) {
    let units = search.numbers.units
    let secondary = withheld.indices.filter { withheld[$0] && !search.isPrimary[$0] }
    for unit in secondary.sorted(by: { (-units[$0].cost, $0) < (-units[$1].cost, $1) }) {
      withheld[unit] = false
      if !search.isProtected(withheld: withheld) { withheld[unit] = true }
    }
  }
}
