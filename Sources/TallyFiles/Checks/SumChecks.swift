import Indicators
import Releases
import Studies
import Tallies

/// Whether areas add to all, arms to both, and every finer table to the coarser one.
///
/// Families are not added: a family with children in two arms or two areas is one family in all.
/// Rounded numbers add up as far as rounding lets them: a whole differs from the sum of m parts by
/// no more than m + 1 times the greatest error, and no part is more than it. Sums of scores, which
/// are not rounded as counts are, are left out of that.
struct SumChecks {
  private let checks: ContentChecks
  private let set: TallySet
  private let children: Set<String>

  init(_ checks: ContentChecks) {
    self.checks = checks
    set = checks.set
    children = Set(checks.set.study.indicators.filter { $0.unit == .child }.map(\.id))
  }

  /// Every whole that is not the sum of its parts.
  var faults: [TallyFileFault] {
    areaFaults + armFaults + sexFaults + periodFaults + adjustedFaults + stratumFaults
      + pairFaults + scoreFaults + countFaults
  }

  private func differ(_ parts: String, _ words: [String]) -> [TallyFileFault] {
    let explained = isRounded ? ", by more than rounding explains" : ""
    return words.sorted().map { .sumsDiffer(parts: parts + explained, at: $0) }
  }

  private var isRounded: Bool { checks.greatestError > 0 }

  /// Whether an indicator's numerators are sums of scores that no others add up to.
  private func hasRoundedScores(_ indicator: String) -> Bool {
    isRounded && set.study.indicator(indicator)?.measure.isMean ?? false
  }

  /// The tallies as linked numbers.
  private var tallies: LinkedSums<TallyKey> {
    LinkedSums(
      numbers: set.tallies.reduce(into: [:]) { numbers, entry in
        let tally = entry.value
        let scores =
          hasRoundedScores(entry.key.indicator) ? [0, 0] : [tally.numerator, tally.squares]
        numbers[entry.key] = [
          scores[0], tally.denominator, scores[1], tally.missing, tally.notLinked,
          tally.notFollowedUp,
        ]
      }, withheld: Set(checks.suppressed.keys), partly: Set(checks.hidden.keys),
      greatestError: checks.greatestError)
  }

  private var areaFaults: [TallyFileFault] {
    let broken = tallies.broken {
      $0.cell.area == nil || $0.cell.period != nil ? nil : $0.with(Cell(of: $0.cell, area: nil))
    } isWhole: {
      $0.cell.area == nil && $0.cell.sex == nil && $0.cell.period == nil
    }
    return differ("by area", broken.map(checks.words))
  }

  private var armFaults: [TallyFileFault] {
    let broken = tallies.broken {
      $0.cell.arm == nil || $0.cell.period != nil ? nil : $0.with(Cell(of: $0.cell, arm: nil))
    } isWhole: {
      $0.cell.arm == nil && $0.cell.period == nil
    }
    return differ("by arm", broken.map(checks.words))
  }

  private var sexFaults: [TallyFileFault] {
    let broken = tallies.broken {
      $0.cell.sex == nil ? nil : $0.with(Cell(of: $0.cell, sex: nil))
    } isWhole: {
      $0.cell.area == nil && $0.cell.sex == nil && $0.cell.period == nil
        && children.contains($0.indicator)
    }
    return differ("by sex", broken.map(checks.words))
  }

  /// Whether a whole kind of table is withheld.
  private func withholds(_ kinds: WithheldTable.Kind..., of key: TallyKey) -> Bool {
    kinds.contains {
      checks.withheldTables.contains(
        WithheldTable(kind: $0, indicator: key.indicator, moment: key.moment))
    }
  }

  private var periodFaults: [TallyFileFault] {
    guard set.study.design != nil, !checks.leavesOutPeriods else { return [] }
    let broken = tallies.broken {
      $0.cell.period == nil ? nil : $0.with(Cell(of: $0.cell, period: nil))
    } isWhole: {
      $0.cell.isLeaf && !withholds(.periods, .areaPeriods, of: $0)
    }
    return differ("by period", broken.map(checks.words))
  }

  /// A tally, or one of the strata of a tally.
  private enum Finer: Hashable {
    case tally(TallyKey)
    case stratum(of: TallyKey, Int)
  }

  /// The numbers of a stratum, or of a tally beside strata, that are sums.
  private func sums(_ numerator: Int, _ denominator: Int, _ key: TallyKey) -> [Int] {
    [hasRoundedScores(key.indicator) ? 0 : numerator, denominator]
  }

  private var adjustedFaults: [TallyFileFault] {
    guard set.study.design?.adjustment.isEmpty == false else { return [] }
    var numbers: [Finer: [Int]] = [:]
    for (key, tally) in set.tallies {
      numbers[.tally(key)] = sums(tally.numerator, tally.denominator, key)
    }
    for (place, entry) in set.adjusted.enumerated() {
      let key = entry.key.tally
      numbers[.stratum(of: key, place)] = sums(
        entry.value.numerator, entry.value.denominator, key)
    }
    let linked = LinkedSums(
      numbers: numbers, withheld: Set(checks.suppressed.keys.map { .tally($0) }),
      greatestError: checks.greatestError)
    let broken = linked.broken { key in
      if case .stratum(let key, _) = key { .tally(key) } else { nil }
    } isWhole: { key in
      guard case .tally(let key) = key else { return false }
      return key.cell.isLeaf && !withholds(.adjusted, of: key)
    }
    return differ("by stratum of adjustment", broken.map(words))
  }

  private func words(_ key: Finer) -> String {
    switch key {
    case .tally(let key), .stratum(let key, _): checks.words(key)
    }
  }

  /// Reference strata leave out those who have none, so they add to no more than the tally.
  private var stratumFaults: [TallyFileFault] {
    let strata = Dictionary(grouping: set.strata.lazy.map { ($0.key.tally, $0.value) }, by: \.0)
    let broken = strata.filter { key, parts in
      guard checks.suppressed[key] == nil else { return false }
      let tally = set.tallies[key] ?? .zero
      let error = isRounded ? (parts.count + 1) * checks.greatestError : 0
      let whole = sums(tally.numerator, tally.denominator, key)
      let sum = parts.map { sums($0.1.numerator, $0.1.denominator, key) }
        .reduce([0, 0]) { [$0[0] + $1[0], $0[1] + $1[1]] }
      return sum[0] > whole[0] + error || sum[1] > whole[1] + error
    }
    return differ("by reference stratum", broken.keys.map(checks.words))
  }
}

extension SumChecks {
  private var pairFaults: [TallyFileFault] {
    let linked = LinkedSums(
      numbers: set.pairs.mapValues { [$0.yesYes, $0.yesNo, $0.noYes, $0.noNo] },
      withheld: checks.withheldPairs, greatestError: checks.greatestError)
    return pairFaults(linked) + unfitPairs
  }

  private var scoreFaults: [TallyFileFault] {
    pairFaults(
      LinkedSums(
        numbers: set.scoreChanges.mapValues {
          isRounded
            ? [$0.pairs]
            : [$0.pairs, $0.before, $0.after, $0.beforeSquares, $0.afterSquares, $0.products]
        }, withheld: checks.withheldPairs, greatestError: checks.greatestError))
      + pairFaults(
        LinkedSums(
          numbers: set.scoreChanges.mapValues {
            isRounded ? [$0.addedValue.pairs] : [$0.addedValue.pairs, $0.addedValue.tenths]
          }, withheld: checks.withheldPairs.union(withoutAddedValue),
          greatestError: checks.greatestError))
  }

  /// The changes of scores of which the added value is withheld.
  private var withoutAddedValue: [PairKey] {
    checks.withheldParts.filter { $0.value.contains(.addedValue) }.map(\.key)
  }

  private func pairFaults(_ linked: LinkedSums<PairKey>) -> [TallyFileFault] {
    let areas = linked.broken {
      $0.cell.area == nil ? nil : $0.with(Cell(of: $0.cell, area: nil))
    } isWhole: {
      $0.cell.area == nil
    }
    let arms = linked.broken {
      $0.cell.arm == nil ? nil : $0.with(Cell(of: $0.cell, arm: nil))
    } isWhole: {
      $0.cell.arm == nil
    }
    return differ("by area", areas.map(checks.words))
      + differ("by arm", arms.map(checks.words))
  }

  /// Paired tables with more yes before, or after, than their tallies have.
  private var unfitPairs: [TallyFileFault] {
    let unfit = set.pairs.filter { key, pair in
      let (before, after) = (pair.yesYes + pair.yesNo, pair.yesYes + pair.noYes)
      return [(key.moments.before, before), (key.moments.after, after)].contains { moment, yes in
        let tally = TallyKey(indicator: key.indicator, moment: moment, cell: key.cell)
        guard checks.suppressed[tally] == nil else { return false }
        let known = set.tallies[tally] ?? .zero
        // Two rounded cells beside one rounded number, or beside the difference of two.
        return yes > known.numerator + 3 * checks.greatestError
          || pair.total - yes > known.denominator - known.numerator + 4 * checks.greatestError
      }
    }
    return unfit.keys.map(checks.words).sorted().map {
      .impossible("the paired table counts more than the tallies of its moments", at: $0)
    }
  }

  private var countFaults: [TallyFileFault] {
    let linked = LinkedSums(
      numbers: set.counts.mapValues { [$0] }, withheld: checks.withheldCounts,
      greatestError: checks.greatestError)
    let areas = linked.broken {
      $0.cell.area == nil ? nil : $0.with(Cell(of: $0.cell, area: nil))
    } isWhole: {
      $0.cell.area == nil
    }
    let arms = linked.broken {
      $0.cell.arm == nil ? nil : $0.with(Cell(of: $0.cell, arm: nil))
    } isWhole: {
      $0.cell.arm == nil
    }
    return differ("by area", areas.map(checks.words))
      + differ("by arm", arms.map(checks.words))
  }
}
