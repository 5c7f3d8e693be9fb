import Indicators
import Studies
import Tallies

/// A change of a score as `findings.json` writes it.
struct ScoreChangeRecord: Encodable {
  private let change: ScoreChange
  private let scheme: BandScheme?
  private let direction: InstrumentScale.Direction
  private let highRisk: String?

  /// A change, with the bands of its score and what the study declares of the group.
  init(_ change: ScoreChange, of indicator: Indicator, in study: Study) {
    self.change = change
    let score = indicator.measure.score
    scheme = score?.instrument?.schemes.first
    direction = score.flatMap { $0.instrument?.direction(of: $0.name) } ?? .difficulties
    highRisk = study.questionnaires.highRisk
  }

  private enum CodingKeys: String, CodingKey {
    case indicator, before, after, pairs, estimate, lower, upper, level, method, p, correlation
    case standardised, crossing, bands
    case meanBefore = "mean_before"
    case deviationBefore = "sd_before"
    case meanAfter = "mean_after"
    case deviationAfter = "sd_after"
    case beforeOnly = "before_only"
    case reliableChange = "reliable_change"
    case addedValue = "added_value"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(change.indicator, forKey: .indicator)
    try container.encode(change.moments.before, forKey: .before)
    try container.encode(change.moments.after, forKey: .after)
    try CellRecord(cell: change.cell).encode(to: encoder)
    try encodeScores(into: &container)
    try encodeChange(into: &container)
    try encodeOutcomes(into: &container)
    try container.encode(
      change.addedValue.map { AddedValueRecord($0, condition: highRisk) }, forKey: .addedValue)
  }

  private func encodeScores(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
    try container.encode(change.pairs, forKey: .pairs)
    try container.encode(change.before.mean, forKey: .meanBefore)
    try container.encode(change.before.standardDeviation, forKey: .deviationBefore)
    try container.encode(change.after.mean, forKey: .meanAfter)
    try container.encode(change.after.standardDeviation, forKey: .deviationAfter)
    try container.encode(change.correlation, forKey: .correlation)
    try container.encode(change.beforeOnly.map(SpreadRecord.init), forKey: .beforeOnly)
  }

  private func encodeChange(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
    let size = change.change
    try container.encode(size.value, forKey: .estimate)
    try container.encode(size.lowerLimit, forKey: .lower)
    try container.encode(size.upperLimit, forKey: .upper)
    try container.encode(size.level, forKey: .level)
    try container.encode(size.method, forKey: .method)
    try container.encode(change.p, forKey: .p)
    try container.encode(
      change.standardised.map(StandardisedRecord.init), forKey: .standardised)
  }

  /// Null where nothing is declared, the score has no bands, or a number is small.
  private func encodeOutcomes(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
    try container.encode(
      change.reliability.map { ReliableChangeRecord($0, change.reliabilities) },
      forKey: .reliableChange)
    try container.encode(
      scheme.flatMap { CrossingRecord(change, scheme: $0.name) }, forKey: .crossing)
    let order = BandOrder(scheme: scheme, direction: direction)
    try container.encode(
      change.bands.map { bands in
        bands.sorted { order.places($0.key).lexicographicallyPrecedes(order.places($1.key)) }
          .map { StepRecord(before: $0.key.before, after: $0.key.after, count: $0.value) }
      }, forKey: .bands)
  }

  /// The mean and spread of some scores.
  private struct SpreadRecord: Encodable {
    let mean: Double
    let deviation: Double?
    let denominator: Int?

    init(_ spread: ScoreSpread) {
      mean = spread.mean
      deviation = spread.standardDeviation
      denominator = spread.count
    }

    private enum CodingKeys: String, CodingKey {
      case mean, denominator
      case deviation = "sd"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(mean, forKey: .mean)
      try container.encode(deviation, forKey: .deviation)
      try container.encode(denominator, forKey: .denominator)
    }
  }

  /// Pairs that went from band to band.
  private struct StepRecord: Encodable {
    let before: String
    let after: String
    let count: Int
  }
}
