import Studies

/// What two releases together tell beyond each of them.
struct ReleaseDifference {
  /// The entry in the ledger.
  let earlier: LedgerEntry
  /// The entry that is to follow.
  let later: LedgerEntry

  /// The greatest number that either rule suppresses.
  private var greatest: Int {
    max(earlier.rule.suppress.greatest, later.rule.suppress.greatest)
  }

  /// Every number that tells of a few people.
  var conflicts: [ReleaseConflict] {
    guard greatest > 0 else { return [] }
    let known = Dictionary(earlier.figures.map { ($0.place, $0) }) { first, _ in first }
    let numbers = later.figures.flatMap { figure in
      known[figure.place].map { conflicts($0, figure) } ?? []
    }
    return numbers + tables
  }

  private func conflict(
    _ place: [String], _ number: LedgerNumber?, _ reason: ReleaseConflict.Reason
  ) -> ReleaseConflict {
    ReleaseConflict(
      place: place, number: number, entry: earlier.number, extracted: earlier.extracted,
      reason: reason)
  }

  private func conflicts(_ first: LedgerFigure, _ second: LedgerFigure) -> [ReleaseConflict] {
    LedgerNumber.allCases.compactMap { number in
      if let one = first.numbers[number], let other = second.numbers[number] {
        return isSmallChange(from: one, to: other)
          ? conflict(second.place, number, .smallChange) : nil
      }
      let isShown = (first.numbers[number] ?? second.numbers[number]) != nil
      let isWithheld = first.withheld.contains(number) || second.withheld.contains(number)
      return isShown && isWithheld && isOfSameChildren(second)
        ? conflict(second.place, number, .contradiction) : nil
    }
  }

  /// Whether two numbers tell that a change is of 1 to the greatest number: of rounded ones,
  /// whatever the numbers behind them.
  private func isSmallChange(from one: Int, to other: Int) -> Bool {
    let first = earlier.rule.round.counts(behind: one)
    let second = later.rule.round.counts(behind: other)
    let least = second.lowerBound - first.upperBound
    let most = second.upperBound - first.lowerBound
    return (least > 0 || most < 0) && max(abs(least), abs(most)) <= greatest
  }

  /// Whether a place holds the same children in both: of the same day, and of one area or of the
  /// same areas.
  private func isOfSameChildren(_ figure: LedgerFigure) -> Bool {
    earlier.extracted == later.extracted && (figure.isOfArea || earlier.areas == later.areas)
  }

  /// Whole tables of the same day that one withholds and the other shows.
  private var tables: [ReleaseConflict] {
    guard earlier.extracted == later.extracted, earlier.areas == later.areas else { return [] }
    let told = Set(later.figures.flatMap(\.tables)).intersection(earlier.withheldTables)
      .union(Set(earlier.figures.flatMap(\.tables)).intersection(later.withheldTables))
    return told.sorted { $0.lexicographicallyPrecedes($1) }.map {
      conflict($0, nil, .contradiction)
    }
  }
}
