import Indicators
import Tallies

/// A comparison of arms as `findings.json` writes it.
struct ComparisonRecord: Encodable {
  private let comparison: Comparison

  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  private enum CodingKeys: String, CodingKey {
    case indicator, moment, estimand, estimate, lower, upper, level, method, p, areas
    case rollout, comparison, randomisation, stratum, before
    case pMethod = "p_method"
    case midP = "mid_p"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let size = comparison.estimate
    try container.encode(comparison.indicator, forKey: .indicator)
    try container.encode(comparison.moment, forKey: .moment)
    try container.encodeIfPresent(comparison.before, forKey: .before)
    try container.encodeIfPresent(
      CellRecord(cell: Cell(informant: comparison.informant)).stratum, forKey: .stratum)
    try container.encode(comparison.estimand, forKey: .estimand)
    try container.encode(size.value, forKey: .estimate)
    try container.encode(size.lowerLimit, forKey: .lower)
    try container.encode(size.upperLimit, forKey: .upper)
    try container.encode(size.level, forKey: .level)
    try container.encode(size.method, forKey: .method)
    try encodeTests(into: &container)
    try container.encode(Count(comparison.rollout), forKey: .rollout)
    try container.encode(Count(comparison.comparison), forKey: .comparison)
  }

  /// The number of areas stands beside every probability value.
  private func encodeTests(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
    try container.encode(comparison.p, forKey: .p)
    if comparison.p != nil {
      let isMean = comparison.rollout.mean != nil
      try container.encode(isMean ? comparison.estimate.method : "fisher-exact", forKey: .pMethod)
    }
    try container.encodeIfPresent(comparison.midP, forKey: .midP)
    try container.encode(
      ["rollout": comparison.rollout.areas, "comparison": comparison.comparison.areas],
      forKey: .areas)
    try container.encode(comparison.randomisation.map(Randomisation.init), forKey: .randomisation)
  }

  /// An arm's counts, or its mean and spread.
  private struct Count: Encodable {
    private let side: Comparison.Side

    init(_ side: Comparison.Side) {
      self.side = side
    }

    private enum CodingKeys: String, CodingKey {
      case numerator, denominator, mean
      case standardDeviation = "sd"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(side.denominator, forKey: .denominator)
      guard let mean = side.mean else {
        try container.encode(side.numerator, forKey: .numerator)
        return
      }
      try container.encode(mean, forKey: .mean)
      try container.encode(side.standardDeviation, forKey: .standardDeviation)
    }
  }

  /// The test over areas.
  private struct Randomisation: Encodable {
    let p: Double
    let floor: Double
    let assignments: Int
    let difference: Double
    let areas: [String: Int]

    init(_ test: AreaRandomisation) {
      p = test.p
      floor = test.floor
      assignments = test.assignments
      difference = test.difference
      areas = ["rollout": test.rolloutAreas, "comparison": test.comparisonAreas]
    }
  }
}
