import Indicators
import Studies
import Tallies

/// What a ledger keeps of released tallies, in the order of the places.
struct LedgerFigures {
  /// The figures.
  let figures: [LedgerFigure]

  /// The figures of released tallies.
  init(_ released: ReleasedTallies) {
    let set = released.shown
    let all =
      Self.tallies(released) + Self.strata(set) + Self.pairs(released)
      + set.counts.map { LedgerFigure(place: Self.place($0.key), numbers: [.count: $0.value]) }
      + released.withheldCounts.map {
        LedgerFigure(place: Self.place($0), numbers: [:], withheld: [.count])
      }
    figures = all.sorted { Self.precedes($0.place, $1.place) }
  }

  /// The whole tables that are withheld.
  static func tables(_ released: ReleasedTallies) -> [[String]] {
    released.withheldTables.map { [$0.indicator, $0.moment.name, $0.kind.rawValue] }
      .sorted(by: precedes)
  }

  /// The order of places: of their scalars, part by part.
  private static func precedes(_ first: [String], _ second: [String]) -> Bool {
    first.lexicographicallyPrecedes(second) {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
  }

  private static func tallies(_ released: ReleasedTallies) -> [LedgerFigure] {
    let study = released.shown.study
    return released.shown.tallies.map { key, tally in
      let measure = study.indicator(key.indicator)?.measure
      let hidden = Set((released.hidden[key] ?? []).compactMap(LedgerNumber.init(hidden:)))
      var numbers = people(tally.numerator, tally.denominator, measure)
      numbers[.missing] = tally.missing
      numbers[.notLinked] = tally.notLinked
      numbers[.notFollowedUp] = tally.notFollowedUp
      if hidden.isEmpty { numbers[.everybody] = tally.eligible }
      return LedgerFigure(
        place: place(key), numbers: numbers.filter { !hidden.contains($0.key) }, withheld: hidden)
    }
      + released.suppressed.keys.map { key in
        let measure = study.indicator(key.indicator)?.measure
        return LedgerFigure(
          place: place(key), numbers: [:], withheld: Set(people(0, 0, measure).keys))
      }
  }

  /// The people of a share, the events and people of a rate, the people of a mean.
  private static func people(
    _ numerator: Int, _ denominator: Int, _ measure: Measure?
  ) -> [LedgerNumber: Int] {
    switch measure {
    case .mean, nil: [.denominator: denominator]
    case .rate: [.numerator: numerator, .denominator: denominator]
    case .proportion:
      [
        .numerator: numerator, .others: denominator - numerator, .denominator: denominator,
      ]
    }
  }

  private static func strata(_ set: TallySet) -> [LedgerFigure] {
    func figure(_ key: TallyKey, _ stratum: String, _ tally: StratumTally) -> LedgerFigure {
      let measure = set.study.indicator(key.indicator)?.measure
      return LedgerFigure(
        place: place(key) + [stratum],
        numbers: people(tally.numerator, tally.denominator, measure))
    }
    let adjusted = set.adjusted.map {
      figure(
        $0.key.tally, LedgerFigure.adjusted + $0.key.categories.joined(separator: ", "), $0.value)
    }
    return adjusted
      + set.strata.map { figure($0.key.tally, words($0.key.stratum), $0.value) }
  }

  private static func pairs(_ released: ReleasedTallies) -> [LedgerFigure] {
    let set = released.shown
    let tables = set.pairs.map { key, table in
      LedgerFigure(
        place: place(key),
        numbers: [
          .yesYes: table.yesYes, .yesNo: table.yesNo, .noYes: table.noYes, .noNo: table.noNo,
        ])
    }
    let changes = set.scoreChanges.map {
      LedgerFigure(place: place($0.key), numbers: [.pairs: $0.value.pairs])
    }
    return tables + changes
      + released.withheldPairs.map { key in
        let isMean = set.study.indicator(key.indicator)?.measure.isMean ?? false
        return LedgerFigure(
          place: place(key), numbers: [:],
          withheld: isMean ? [.pairs] : [.yesYes, .yesNo, .noYes, .noNo])
      }
  }
}

extension LedgerFigures {
  private static func place(_ key: TallyKey) -> [String] {
    [key.indicator, key.moment.name] + place(key.cell)
  }

  private static func place(_ key: PairKey) -> [String] {
    [key.indicator, "\(key.moments.before.name) to \(key.moments.after.name)"] + place(key.cell)
  }

  private static func place(_ key: CountKey) -> [String] {
    [key.unit, "\(key.dimension): \(key.category)"] + place(key.cell)
  }

  private static func place(_ cell: Cell) -> [String] {
    let parts: [(String, String?)] = [
      (LedgerFigure.area, cell.area), ("arm ", cell.arm?.rawValue), ("sex ", cell.sex),
      ("answered by ", cell.informant?.rawValue), (LedgerFigure.period, cell.period?.name),
    ]
    return parts.compactMap { start, name in name.map { start + $0 } }
  }

  private static func words(_ stratum: ReferenceStratum) -> String {
    let parts: [String?] = [
      "\(LedgerFigure.year)\(stratum.year)", stratum.term.map { "term \($0)" },
      stratum.schoolYear.map { "school year \($0)" }, stratum.sex.map { "sex \($0)" },
      stratum.freeMeals.map { $0 ? "free meals" : "no free meals" },
      stratum.specialNeeds.map { $0 ? "special needs" : "no special needs" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension LedgerNumber {
  /// The number of a count that is hidden beside a tally, nil of families, which are not kept.
  fileprivate init?(hidden: HiddenCount) {
    self.init(rawValue: hidden.rawValue)
  }
}
