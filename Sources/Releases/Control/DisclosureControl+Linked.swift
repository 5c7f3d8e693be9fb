import Indicators
import Studies
import Tallies

extension DisclosureControl {
  /// Primary and secondary suppression.
  func linked(_ set: TallySet) -> ReleasedTallies {
    let primary = PrimaryRule(rule)
    let untold = set.withoutReasons(primary)
    return linked(set.joiningReasons(of: untold), primary).hidingReasons(of: untold)
  }

  private func linked(_ set: TallySet, _ primary: PrimaryRule) -> ReleasedTallies {
    let decision = ReleaseDecision(
      set, TableSuppression(greatest: primary.greatest, secondary: true))
    let sexes = SexTables(set, decision, primary)
    var withheld: [WithheldTable] = []
    let whole = WholeTables(set: set, decision: decision, rule: primary)
    let periods = PeriodTables(set: set, decision: decision, rule: primary).shown(&withheld)
    var shown = TallySet(study: set.study)
    var hidden: [TallyKey: [HiddenCount]] = [:]
    var suppressed: [TallyKey: SuppressedTally] = [:]
    for (key, tally) in set.tallies where key.cell.period == nil {
      let isShown = key.cell.sex == nil ? decision.isShown(key) : sexes.shown.contains(key)
      guard isShown else {
        suppressed[key] = SuppressedTally.unknown
        continue
      }
      let keepsFamilies = decision.keepsFamilies(key, set, primary)
      shown.tallies[key] = keepsFamilies ? tally : tally.hiding([.families])
      if !keepsFamilies { hidden[key] = [.families] }
    }
    for (key, tally) in periods {
      let tellsNothing = decision.tellsNothingByFamily(key)
      shown.tallies[key] = tellsNothing ? tally : tally.hiding([.families])
      if !tellsNothing { hidden[key] = [.families] }
    }
    shown.adjusted = whole.adjusted(&withheld, bySex: sexes)
    shown.strata = whole.years(&withheld)
    let keys = Set(shown.tallies.keys)
    let pairs = PairTables(set, keys, primary)
    let changes = ScoreChangeTables(set, keys, primary, decision)
    shown.pairs = set.pairs.filter { pairs.shown.contains($0.key) }
    shown.scoreChanges = changes.shown
    shown.counts = set.counts.filter { !decision.counts.contains($0.key) }
    shown.quality = primary.shown(set.quality)
    return ReleasedTallies(
      shown: shown, suppressed: suppressed, hidden: hidden,
      withheldPairs: pairs.withheld.union(changes.withheld),
      withheldParts: changes.withheldParts, withheldCounts: decision.counts,
      withheldTables: withheld)
  }
}

extension ReleasedTallies {
  /// The same without why answers to some questions are not known.
  fileprivate func hidingReasons(of questions: Set<Question>) -> ReleasedTallies {
    let reasons: [HiddenCount] = [.missing, .notFollowedUp]
    var (shown, hidden) = (shown, hidden)
    for (key, tally) in shown.tallies where questions.contains(key.question) {
      shown.tallies[key] = tally.hiding(reasons)
      hidden[key] = reasons + (hidden[key] ?? [])
    }
    return ReleasedTallies(
      shown: shown, suppressed: suppressed, hidden: hidden, withheldPairs: withheldPairs,
      withheldParts: withheldParts, withheldCounts: withheldCounts,
      withheldTables: withheldTables, files: files)
  }
}

extension ReleaseDecision {
  /// Whether a tally by area and arm is shown.
  func isShown(_ key: TallyKey) -> Bool {
    isShown(key.question, in: key.cell.answered(by: nil))
  }

  /// Whether the numbers of a question are shown in a row.
  func isShown(_ question: Question, in row: Cell) -> Bool {
    rows.place(of: row).map { !(questions[question]?[$0] ?? true) } ?? false
  }

  /// Whether sums over families tell nothing of what is withheld in the row.
  func tellsNothingByFamily(_ key: TallyKey) -> Bool {
    guard let telling = tellingByFamily[key.question] else { return true }
    guard key.cell.sex == nil, key.cell.period == nil else { return !telling.contains(true) }
    return rows.place(of: key.cell.answered(by: nil)).map { !telling[$0] } ?? true
  }

  /// Whether the sums over families may be shown: they are of enough families, and so are those of
  /// the areas that are withheld in it, which are what the shown ones leave over.
  func keepsFamilies(_ key: TallyKey, _ set: TallySet, _ rule: PrimaryRule) -> Bool {
    guard let tally = set.tallies[key], !rule.isSmall(tally.clusters.clusters),
      tellsNothingByFamily(key)
    else { return false }
    guard key.cell.area == nil, key.cell.sex == nil else { return true }
    let left = set.study.areas.reduce(into: (areas: 0, families: 0)) { left, area in
      let part = TallyKey(
        indicator: key.indicator, moment: key.moment,
        cell: Cell(area: area.code, arm: key.cell.arm, informant: key.cell.informant))
      guard let tally = set.tallies[part], !isShown(part) else { return }
      left.areas += 1
      left.families += tally.clusters.clusters
    }
    return left.areas == 0 || !rule.isSmall(left.families)
  }
}

extension SuppressedTally {
  /// A suppressed tally of which nothing is said.
  static let unknown = SuppressedTally(
    numerator: CountRange(least: 0, most: nil), denominator: CountRange(least: 0, most: nil))
}
