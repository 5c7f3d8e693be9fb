import Tallies

extension ChangeOutcome {
  /// Pairs by one part of their outcomes, those without it left out.
  static func margin<Part: Hashable>(
    _ outcomes: [ChangeOutcome: Int], of part: (ChangeOutcome) -> Part?
  ) -> [Part: Int] {
    outcomes.reduce(into: [:]) { sums, entry in
      if let part = part(entry.key) { sums[part, default: 0] += entry.value }
    }
  }
}
