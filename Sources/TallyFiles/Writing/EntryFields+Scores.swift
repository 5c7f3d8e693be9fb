import Tallies

extension EntryFields {
  static func scores(_ tally: ScoreChangeTally) -> [Member] {
    numbers([
      ("pairs", tally.pairs), ("before_sum", tally.before), ("after_sum", tally.after),
      ("before_squares", tally.beforeSquares), ("after_squares", tally.afterSquares),
      ("products", tally.products),
    ]) + [
      Member("change", sums(tally.change)), Member("outcomes", .array(outcomes(tally.outcomes))),
      Member("bands", .array(bands(tally.bands))),
      Member("added_value", addedValue(tally.addedValue)),
    ]
  }

  private static func outcomes(_ outcomes: [ChangeOutcome: Int]) -> [JSONTree] {
    let reliabilities: [ChangeOutcome.Reliability?] =
      [nil] + ChangeOutcome.Reliability.allCases.map { $0 }
    let crossings: [ChangeOutcome.Crossing?] = [nil] + ChangeOutcome.Crossing.allCases.map { $0 }
    return reliabilities.flatMap { reliability in
      crossings.compactMap { crossing -> JSONTree? in
        let outcome = ChangeOutcome(reliability: reliability, crossing: crossing)
        guard let count = outcomes[outcome] else { return nil }
        let parts: [Member?] = [
          reliability.map { Member("reliability", .text($0.rawValue)) },
          crossing.map { Member("crossing", .text($0.rawValue)) }, Member("count", .count(count)),
        ]
        return .object(parts.compactMap(\.self))
      }
    }
  }

  private static func bands(_ bands: [BandStep: Int]) -> [JSONTree] {
    let ordered = bands.sorted { first, second in
      [first.key.before, first.key.after].lexicographicallyPrecedes(
        [second.key.before, second.key.after]
      ) { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    }
    return ordered.map { step, count in
      .object([
        Member("before", .text(step.before)), Member("after", .text(step.after)),
        Member("count", .count(count)),
      ])
    }
  }

  private static func addedValue(_ tally: AddedValueTally) -> JSONTree {
    .object(
      numbers([("pairs", tally.pairs), ("tenths", tally.tenths)])
        + [Member("families", sums(tally.clusters))])
  }
}
