import Evaluations
import Indicators
import Studies
import Symbols
import Tallies

extension KPIFigure {
  /// The figure of a plain count, or why there is none.
  init(
    _ kpi: KPI, at place: KPICells.Place, of period: KPIPeriod, count: Int?, absence: Absence?
  ) {
    self.init(
      kpi: kpi.id, area: place.area?.code ?? Self.allAreas,
      areaName: place.area?.name ?? "All areas", breakdown: place.breakdown, period: period,
      numerator: count, denominator: nil, estimate: nil, value: count.map(Double.init),
      absence: absence, bounds: nil, target: nil, status: nil, comparators: [], uncompared: nil,
      notes: [])
  }

  /// The figure of a finding, not applicable where nobody is in the population.
  init(
    _ kpi: KPI, at place: KPICells.Place, of period: KPIPeriod, finding: Finding?,
    target: Double?
  ) {
    let shown = finding.flatMap { $0.state == .suppressed ? nil : $0 }
    let estimate = finding?.state == .value ? finding?.estimate : nil
    let absence = Self.absence(finding)
    self.init(
      kpi: kpi.id, area: place.area?.code ?? Self.allAreas,
      areaName: place.area?.name ?? "All areas", breakdown: place.breakdown, period: period,
      numerator: kpi.unit == .points ? nil : finding == nil ? 0 : shown?.tally.numerator,
      denominator: finding == nil ? 0 : shown?.tally.denominator, estimate: estimate,
      value: estimate?.value, absence: absence, bounds: finding?.bounds, target: target,
      status: TargetStatus(
        estimate, against: target, kpi.direction, isReliable: absence == nil),
      comparators: shown.map { KPIComparator.all(of: $0, isReliable: absence == nil) } ?? [],
      uncompared: finding?.uncompared,
      notes: [finding?.uncompared].compactMap(\.self).filter { $0 != .nobody }.map(\.reason))
  }

  /// Why there is no number, or none that is reliable.
  private static func absence(_ finding: Finding?) -> Absence? {
    guard let finding else { return .notApplicable }
    guard finding.state == .value else { return finding.state.absence }
    if finding.tally.denominator <= 0 || finding.estimate == nil { return .notApplicable }
    return finding.tally.denominator < fewest ? .unreliable : nil
  }
}

extension TargetStatus {
  /// The status of an estimate, nil where there is no target or no estimate; the target is met
  /// from above unless fewer are meant well.
  init?(
    _ estimate: Estimate?, against target: Double?, _ direction: KPIDirection, isReliable: Bool
  ) {
    guard let target, let estimate else { return nil }
    guard isReliable else {
      self = .tooFewToSay
      return
    }
    let isFewer = direction == .fewer
    self =
      estimate.lower > target
      ? (isFewer ? .notReached : .reached)
      : estimate.upper < target ? (isFewer ? .reached : .notReached) : .inconclusive
  }
}
