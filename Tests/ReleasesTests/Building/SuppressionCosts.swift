import Foundation
import Releases

/// What was withheld of systems of linked numbers, beside the exact minimum where it can be found.
struct SuppressionCosts {
  /// Systems with a small number.
  private(set) var systems = 0
  /// Those of them in which some small number cannot be protected, so that all is withheld.
  private(set) var allWithheld = 0
  /// Those of the others that were solved exactly.
  private(set) var solved = 0
  private var primary = 0
  private var secondary = 0
  private var least = 0
  private var ratios: [Double] = []

  /// Adds a system.
  mutating func add(_ system: DecidedSystem, greatest: Int) {
    let numbers = system.numbers
    let hasSmall = numbers.figures.contains { figure in
      figure.isGuarded && figure.audience != .everybody
        && ((figure.guardsZero ? 0 : 1)...greatest).contains(numbers.value(figure))
    }
    guard hasSmall else { return }
    systems += 1
    let exact = ExactSuppression(greatest: greatest).pattern(for: numbers)
    let unprotected =
      (exact ?? SecondarySuppression(greatest: greatest).pattern(for: numbers)).unprotected
    guard unprotected.isEmpty else {
      allWithheld += 1
      return
    }
    guard let exact else { return }
    solved += 1
    let more = system.withheld.indices.filter {
      system.withheld[$0] && exact.reasons[$0] != .primary
    }
    primary += exact.reasons.count { $0 == .primary }
    secondary += more.count
    least += exact.secondary.count
    let (cost, minimum) = (
      more.reduce(0) { $0 + numbers.units[$1].cost }, exact.cost(in: numbers)
    )
    if minimum > 0 { ratios.append(Double(cost) / Double(minimum)) }
  }

  /// The numbers as the cells of a row.
  var cells: String {
    let mean = ratios.reduce(0, +) / Double(max(ratios.count, 1))
    let numbers = [systems, allWithheld, solved, primary, secondary, least].map { "\($0)" }
    let factors = [mean, ratios.max() ?? 0].map {
      ratios.isEmpty ? "–" : String(format: "%.3f", $0)
    }
    return (numbers + factors).joined(separator: " | ")
  }
}
