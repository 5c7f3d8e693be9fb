import Indicators
import Studies
import Tallies

extension DisclosureControl {
  /// Primary suppression alone: each number by itself, whatever can be worked out from the others.
  func single(_ set: TallySet) -> ReleasedTallies {
    let primary = PrimaryRule(rule)
    var shown = TallySet(study: set.study)
    var hidden: [TallyKey: [HiddenCount]] = [:]
    var suppressed: [TallyKey: SuppressedTally] = [:]
    for (key, tally) in set.tallies where key.cell.period == nil {
      if primary.suppresses(tally, set.study.indicator(key.indicator)) {
        suppressed[key] = .unknown
      } else {
        let counts = primary.smallCounts(tally)
        shown.tallies[key] = tally.hiding(counts)
        if !counts.isEmpty { hidden[key] = counts }
      }
    }
    var withheld: [WithheldTable] = []
    let decision = ReleaseDecision(
      set, TableSuppression(greatest: primary.greatest, secondary: false))
    let whole = WholeTables(set: set, decision: decision, rule: primary)
    shown.tallies.merge(PeriodTables(set: set, decision: decision, rule: primary).shown(&withheld))
    { first, _ in first }
    shown.adjusted = whole.adjusted(&withheld)
    shown.strata = whole.years(&withheld)
    shown.pairs = set.pairs.filter { !primary.hasSmallCell($0.value) }
    let changes = set.scoreChanges.filter { !primary.isSmall($0.value.pairs) }
    let parts = changes.mapValues { $0.smallParts(primary) }.filter { !$0.value.isEmpty }
    shown.scoreChanges = changes.reduce(into: [:]) {
      $0[$1.key] = $1.value.without(parts[$1.key] ?? [])
    }
    shown.counts = set.counts.filter { !primary.isSmall($0.value) }
    shown.quality = set.quality.filter { !primary.isSmall($0.value) }
    return ReleasedTallies(
      shown: shown, suppressed: suppressed, hidden: hidden,
      withheldPairs: Set(set.pairs.keys).union(set.scoreChanges.keys)
        .subtracting(shown.pairs.keys).subtracting(shown.scoreChanges.keys),
      withheldParts: parts,
      withheldCounts: Set(set.counts.filter { primary.isSmall($0.value) }.keys),
      withheldTables: withheld)
  }
}

extension PrimaryRule {
  /// Whether a cell of a paired table is small.
  fileprivate func hasSmallCell(_ table: PairTally) -> Bool {
    table.cells.contains(where: isSmall)
  }
}
