import Indicators
import Releases
import Studies
import Tallies

/// Whether the numbers of a file can be: each entry by itself, and all of them together.
struct ContentChecks {
  private static let most = 20

  let set: TallySet
  let suppressed: [TallyKey: SuppressedTally]
  let hidden: [TallyKey: [HiddenCount]]
  let withheldPairs: Set<PairKey>
  let withheldParts: [PairKey: Set<ChangePart>]
  let withheldCounts: Set<CountKey>
  let withheldTables: [WithheldTable]
  /// Whether periods of few children are left out one by one, as primary suppression alone does.
  let leavesOutPeriods: Bool
  /// How counts are rounded: parts then need not add to their totals.
  let rounding: DisclosureRule.Rounding
  /// The most by which a count differs from the one behind it, 0 where none is rounded.
  let greatestError: Int
  private let measures: [String: Measure]
  private let order: EntryOrder

  init(_ file: TallyFile) {
    set = file.tallies
    order = EntryOrder(set.study)
    let indicators = set.study.indicators
    let rule = set.study.disclosure
    rounding = file.kind == .released ? rule.round : .none
    leavesOutPeriods = file.kind == .released && rule.suppress.greatest > 0 && !rule.secondary
    measures = Dictionary(indicators.map { ($0.id, $0.measure) }) { first, _ in first }
    switch file.contents {
    case .tallied:
      (suppressed, hidden, withheldTables) = ([:], [:], [])
      (withheldPairs, withheldParts, withheldCounts) = ([], [:], [])
      greatestError = 0
    case .released(let released, _):
      (suppressed, hidden) = (released.suppressed, released.hidden)
      withheldTables = released.withheldTables
      (withheldPairs, withheldParts) = (released.withheldPairs, released.withheldParts)
      withheldCounts = released.withheldCounts
      greatestError = released.greatestError
    }
  }

  /// Everything that cannot be, the first twenty of it in words.
  var faults: [TallyFileFault] {
    let entries = tallyFaults + pairFaults + scoreFaults + stratumFaults
    let sums = (rounding == .none ? [] : roundingFaults) + SumChecks(self).faults
    let faults = entries.isEmpty ? sums + releaseFaults : entries
    let rest = faults.count - Self.most
    return faults.prefix(Self.most) + (rest > 0 ? [.more(rest)] : [])
  }

  private var tallyFaults: [TallyFileFault] {
    order.sorted(set.tallies.keys, by: order.place).compactMap { key in
      set.tallies[key].flatMap { fault(of: $0, key) }
    }
  }

  /// What a tally by itself cannot be.
  private func fault(of tally: Tally, _ key: TallyKey) -> TallyFileFault? {
    let isHidden = hidden[key]?.contains(.families) ?? false
    let kind: FamilySumChecks.Kind
    switch measures[key.indicator] {
    case .mean:
      if let reason = scoreReason(tally) { return .impossible(reason, at: words(key)) }
      kind = .events
    case .rate: kind = .events
    default:
      if tally.numerator > tally.denominator {
        return .numeratorAboveDenominator(at: words(key))
      }
      kind = .share
    }
    if tally.squares != 0, measures[key.indicator]?.isMean != true {
      return .impossible("squares of scores where no scores are counted", at: words(key))
    }
    if isHidden { return nil }
    if rounding != .none {
      return tally.clusters.clusters > tally.denominator
        ? .impossible("more families than children", at: words(key))
        : familyFault(tally.clusters, of: tally.denominator, words(key))
    }
    return FamilySumChecks(
      tally.clusters, count: tally.numerator, total: tally.denominator, kind
    ).reason.map { .impossible($0, at: words(key)) }
  }

  private func scoreReason(_ tally: Tally) -> String? {
    squareReason(tally.numerator, tally.squares, of: tally.denominator)
  }

  /// Why so many scores cannot have such a sum and sum of squares, nil where they can.
  func squareReason(_ sum: Int, _ squares: Int, of count: Int) -> String? {
    let isPossible =
      Int128(sum) * Int128(sum) <= Int128(count) * Int128(squares)
      && (rounding != .none || squares >= sum && (squares - sum) % 2 == 0)
    return isPossible ? nil : "no scores have this sum and this sum of squares"
  }

  private var pairFaults: [TallyFileFault] {
    sortedPairs(set.pairs.keys).compactMap { key in
      guard let pair = set.pairs[key] else { return nil }
      if rounding != .none { return familyFault(pair.change, of: pair.total, words(key)) }
      return FamilySumChecks(
        pair.change, count: pair.noYes - pair.yesNo, total: pair.total, .changes
      ).reason.map { .impossible($0, at: words(key)) }
    }
  }

  private var stratumFaults: [TallyFileFault] {
    let tables =
      set.strata.map { ($0.key.tally, $0.value) } + set.adjusted.map { ($0.key.tally, $0.value) }
    let wrong = tables.filter { key, tally in
      switch measures[key.indicator] {
      case .proportion: tally.numerator > tally.denominator
      // Of 4 children with 6 events 0 with 10 are left, to the nearest 10.
      case .rate where rounding != .none: false
      default: tally.denominator == 0 && tally.numerator > 0
      }
    }
    return order.sorted(Set(wrong.map(\.0)), by: order.place).map {
      .numeratorAboveDenominator(at: words($0) + ", by stratum")
    }
  }

  /// What is said of one place both as shown and as withheld.
  private var releaseFaults: [TallyFileFault] {
    let both =
      order.sorted(suppressed.keys.filter { set.tallies[$0] != nil }, by: order.place).map(words)
      + sortedPairs(withheldPairs.filter { set.pairs[$0] != nil || set.scoreChanges[$0] != nil })
      .map(words)
    let lost = order.sorted(hidden.keys.filter { set.tallies[$0] == nil }, by: order.place)
    let parts = sortedPairs(withheldParts.keys.filter { set.scoreChanges[$0] == nil })
    return both.map { .impossible("it is both shown and withheld", at: $0) }
      + (lost.map(words) + parts.map(words)).map {
        .impossible("it hides a part of what is not shown", at: $0)
      }
  }

  func sortedPairs(_ keys: some Sequence<PairKey>) -> [PairKey] {
    order.sorted(keys, by: order.place)
  }
}
