import Indicators
import Releases
import Studies
import Tallies

/// Whether areas add to all, arms to both, and every finer table to the coarser one.
///
/// Families are not added: a family with children in two arms or two areas is one family in all.
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
    words.sorted().map { .sumsDiffer(parts: parts, at: $0) }
  }

  /// The tallies as linked numbers.
  private var tallies: LinkedSums<TallyKey> {
    LinkedSums(
      numbers: set.tallies.mapValues {
        [$0.numerator, $0.denominator, $0.squares, $0.missing, $0.notLinked, $0.notFollowedUp]
      }, withheld: Set(checks.suppressed.keys), partly: Set(checks.hidden.keys))
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

  /// The numerators and denominators of tallies beside finer ones.
  private func finer(_ tables: [TallyKey: [Int]]) -> LinkedSums<Finer> {
    var numbers: [Finer: [Int]] = [:]
    for (key, tally) in set.tallies { numbers[.tally(key)] = [tally.numerator, tally.denominator] }
    for (key, sums) in tables { numbers[.strata(key)] = sums }
    let withheld = checks.suppressed.keys.flatMap { [Finer.tally($0), .strata($0)] }
    return LinkedSums(numbers: numbers, withheld: Set(withheld))
  }

  private enum Finer: Hashable {
    case tally(TallyKey)
    case strata(TallyKey)
  }

  private func sums(_ tables: some Sequence<(TallyKey, StratumTally)>) -> [TallyKey: [Int]] {
    var sums: [TallyKey: [Int]] = [:]
    for (key, tally) in tables {
      let sum = sums[key] ?? [0, 0]
      sums[key] = [sum[0] + tally.numerator, sum[1] + tally.denominator]
    }
    return sums
  }

  private var adjustedFaults: [TallyFileFault] {
    guard set.study.design?.adjustment.isEmpty == false else { return [] }
    let linked = finer(sums(set.adjusted.lazy.map { ($0.key.tally, $0.value) }))
    let broken = linked.broken { key in
      if case .strata(let key) = key { .tally(key) } else { nil }
    } isWhole: { key in
      guard case .tally(let key) = key else { return false }
      return key.cell.isLeaf && !withholds(.adjusted, of: key)
    }
    return differ("by stratum of adjustment", broken.map(words))
  }

  private func words(_ key: Finer) -> String {
    switch key {
    case .tally(let key), .strata(let key): checks.words(key)
    }
  }

  /// Reference strata leave out those who have none, so they add to no more than the tally.
  private var stratumFaults: [TallyFileFault] {
    let sums = sums(set.strata.lazy.map { ($0.key.tally, $0.value) })
    let broken = sums.filter { key, sum in
      guard checks.suppressed[key] == nil else { return false }
      let tally = set.tallies[key] ?? .zero
      return sum[0] > tally.numerator || sum[1] > tally.denominator
    }
    return differ("by reference stratum", broken.keys.map(checks.words))
  }
}

extension SumChecks {
  private var pairFaults: [TallyFileFault] {
    let linked = LinkedSums(
      numbers: set.pairs.mapValues { [$0.yesYes, $0.yesNo, $0.noYes, $0.noNo] },
      withheld: checks.withheldPairs)
    return pairFaults(linked) + unfitPairs
  }

  private var scoreFaults: [TallyFileFault] {
    pairFaults(
      LinkedSums(
        numbers: set.scoreChanges.mapValues {
          [
            $0.pairs, $0.before, $0.after, $0.beforeSquares, $0.afterSquares, $0.products,
          ]
        }, withheld: checks.withheldPairs))
      + pairFaults(
        LinkedSums(
          numbers: set.scoreChanges.mapValues { [$0.addedValue.pairs, $0.addedValue.tenths] },
          withheld: checks.withheldPairs.union(withoutAddedValue)))
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
        return yes > known.numerator
          || pair.total - yes > known.denominator - known.numerator
      }
    }
    return unfit.keys.map(checks.words).sorted().map {
      .impossible("the paired table counts more than the tallies of its moments", at: $0)
    }
  }

  private var countFaults: [TallyFileFault] {
    let linked = LinkedSums(
      numbers: set.counts.mapValues { [$0] }, withheld: checks.withheldCounts)
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
