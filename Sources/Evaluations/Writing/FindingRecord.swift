import Releases
import Indicators
import Tallies

/// A finding as `findings.json` writes it; a suppressed one with none of its numbers, but between
/// what they lie where it rests on areas of which some are shown.
struct FindingRecord: Encodable {
  private let finding: Finding
  private let measure: Measure?

  /// A finding, and the arithmetic of its indicator.
  init(_ finding: Finding, _ measure: Measure?) {
    self.finding = finding
    self.measure = measure
  }

  /// Whether the numerator is a sum of scores, which is not written.
  private var isMean: Bool { measure?.isMean ?? false }

  private enum CodingKeys: String, CodingKey {
    case indicator, moment, state, numerator, denominator, missing, estimate, lower, upper, level
    case method, unclustered, clusters, baseline, comparators, expected, ratio, mean, norm
    case bounds
    case standardDeviation = "sd"
    case notLinked = "not_linked"
    case notFollowedUp = "not_followed_up"
    case designEffect = "design_effect"
    case baselineNote = "baseline_note"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(finding.indicator, forKey: .indicator)
    try container.encode(finding.moment, forKey: .moment)
    try CellRecord(cell: finding.cell).encode(to: encoder)
    try container.encode(finding.state, forKey: .state)
    guard finding.state != .suppressed else {
      try container.encodeIfPresent(finding.bounds, forKey: .bounds)
      return
    }
    try encodeCounts(into: &container)
    guard finding.state == .value else { return }
    try encodeEstimate(into: &container)
    try encodeBaselines(into: &container)
    try container.encodeIfPresent(finding.norm.map(record), forKey: .norm)
  }

  private func record(_ norm: NormComparison) -> NormRecord { NormRecord(norm, measure) }

  private func encodeCounts(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
    let tally = finding.tally
    if !isMean { try container.encode(tally.numerator, forKey: .numerator) }
    try container.encode(tally.denominator, forKey: .denominator)
    try container.encode(finding.shown(.missing), forKey: .missing)
    try container.encode(finding.shown(.notLinked), forKey: .notLinked)
    try container.encode(finding.shown(.notFollowedUp), forKey: .notFollowedUp)
  }

  private func encodeEstimate(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
    guard let estimate = finding.estimate else { return }
    try container.encode(estimate.value, forKey: .estimate)
    try container.encode(estimate.lowerLimit, forKey: .lower)
    try container.encode(estimate.upperLimit, forKey: .upper)
    try container.encode(estimate.level, forKey: .level)
    try container.encode(estimate.method, forKey: .method)
    try container.encode(finding.shown(.families), forKey: .clusters)
    if isMean {
      try container.encode(estimate.value, forKey: .mean)
      try container.encode(finding.standardDeviation, forKey: .standardDeviation)
    }
    try container.encodeIfPresent(finding.designEffect, forKey: .designEffect)
    try container.encodeIfPresent(finding.unclustered.map(Limits.init), forKey: .unclustered)
  }

  private func encodeBaselines(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
    if let first = finding.baselines.first {
      try container.encode(BaselineRecord(first), forKey: .baseline)
      try container.encode(SizeRecord(first.ratio), forKey: .ratio)
    }
    let others = finding.baselines.dropFirst().map(BaselineRecord.init)
    if !others.isEmpty { try container.encode(others, forKey: .comparators) }
    try container.encodeIfPresent(finding.unlike?.reason, forKey: .baselineNote)
    try container.encodeIfPresent(finding.expected.map(ExpectedRecord.init), forKey: .expected)
  }

  /// The limits of an estimate, without its value.
  private struct Limits: Encodable {
    private let estimate: Estimate

    init(_ estimate: Estimate) {
      self.estimate = estimate
    }

    private enum CodingKeys: String, CodingKey {
      case lower, upper, method
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(estimate.lowerLimit, forKey: .lower)
      try container.encode(estimate.upperLimit, forKey: .upper)
      try container.encode(estimate.method, forKey: .method)
    }
  }
}
