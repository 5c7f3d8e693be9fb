import RealModule

/// The parameters of an EM algorithm on their way, with the patterns that they are found from.
struct MatchSearch {
  /// The level of each field, -1 where it is missing.
  private let patterns: [[Int]]
  private let pairs: [Double]
  private let all: Double
  private let free: MatchEstimation.Free
  private var prior: Double
  private var m: [[Double]]
  private var u: [[Double]]

  init(
    _ patterns: [(pattern: AgreementPattern, pairs: Double)], from start: MatchModel,
    free: MatchEstimation.Free
  ) throws(Refusal) {
    for (pattern, _) in patterns { try pattern.check(against: start.fields) }
    guard patterns.allSatisfy({ $0.pairs >= 0 && $0.pairs.isFinite }) else {
      throw .outOfRange("every number of pairs", allowed: "0 or more")
    }
    self.patterns = patterns.map { $0.pattern.levels.map { $0 ?? -1 } }
    pairs = patterns.map(\.pairs)
    all = pairs.reduce(0, +)
    guard all > 0, all.isFinite else { throw .tooFew("pairs", given: 0, needed: 1) }
    self.free = free
    prior = start.prior
    m = start.fields.map(\.m)
    u = start.fields.map(\.u)
    guard assessment().logLikelihood > -.infinity else {
      throw .outOfRange("the start", allowed: "one under which every pattern is possible")
    }
  }

  /// The parameters as a model.
  func model() throws(Refusal) -> MatchModel {
    try MatchModel(
      prior: prior,
      fields: zip(m, u).map { m, u throws(Refusal) in try AgreementOdds(m: m, u: u) })
  }

  /// The probability of a match of each pattern, and the logarithm of the likelihood of all pairs.
  func assessment() -> (posterior: [Double?], logLikelihood: Double) {
    var logLikelihood = 0.0
    let posterior = expectations().enumerated().map { index, expectation -> Double? in
      guard expectation.logProbability > -.infinity else {
        if pairs[index] > 0 { logLikelihood = -.infinity }
        return nil
      }
      logLikelihood += pairs[index] * expectation.logProbability
      return expectation.match
    }
    return (posterior, logLikelihood)
  }

  /// Finds the parameters anew.
  ///
  /// - Returns: the largest change of a parameter.
  mutating func step() -> Double {
    let expectations = expectations()
    let matches = zip(pairs, expectations).map { $0 * $1.match }
    var change = Self.renew(&m, patterns, weights: matches)
    if free == .all {
      let others = zip(pairs, expectations).map { $0 * $1.other }
      change = max(change, Self.renew(&u, patterns, weights: others))
    }
    let renewed = min(1, matches.reduce(0, +) / all)
    change = max(change, abs(renewed - prior))
    prior = renewed
    return change
  }

  /// The two probabilities of a pattern, which are 0 where it is impossible, and the logarithm of
  /// its own.
  private typealias Expectation = (match: Double, other: Double, logProbability: Double)

  private func expectations() -> [Expectation] {
    let logM = m.map { $0.map { Double.log($0) } }
    let logU = u.map { $0.map { Double.log($0) } }
    let (logPrior, logRest) = (Double.log(prior), Double.log(onePlus: -prior))
    return patterns.map { pattern in
      let match = Self.sum(logPrior, logM, pattern)
      let other = Self.sum(logRest, logU, pattern)
      let larger = max(match, other)
      guard larger > -.infinity else { return (0, 0, -.infinity) }
      let odds = Double.exp(min(match, other) - larger)
      let (most, least) = (1 / (1 + odds), odds / (1 + odds))
      let logProbability = larger + Double.log(onePlus: odds)
      return match > other ? (most, least, logProbability) : (least, most, logProbability)
    }
  }

  private static func sum(_ start: Double, _ logs: [[Double]], _ pattern: [Int]) -> Double {
    var sum = start
    for field in pattern.indices where pattern[field] >= 0 { sum += logs[field][pattern[field]] }
    return sum
  }

  /// Sets the levels of each field to their shares of all weight; leaves them where there is none.
  ///
  /// - Returns: the largest change.
  private static func renew(
    _ fields: inout [[Double]], _ patterns: [[Int]], weights: [Double]
  ) -> Double {
    var change = 0.0
    for field in fields.indices {
      var sums = fields[field].map { _ in 0.0 }
      for (pattern, weight) in zip(patterns, weights) where pattern[field] >= 0 {
        sums[pattern[field]] += weight
      }
      let total = sums.reduce(0, +)
      guard total > 0 else { continue }
      for level in sums.indices {
        let renewed = min(1, sums[level] / total)
        change = max(change, abs(renewed - fields[field][level]))
        fields[field][level] = renewed
      }
    }
    return change
  }
}
