/// Pairs of those who take part with others who were about as likely to, each other used once.
///
/// Those who take part are gone through from the most likely to the least, and each is given the
/// nearest of the others left, by the probability of taking part; of equals the one given first.
/// However far off that one is, it is taken: where those who take part differ much from the others,
/// the estimate is biased and its interval holds the truth rarely. Look at the balance first.
///
/// Source: Stuart EA (2010), Matching methods for causal inference: a review and a look forward,
/// Stat Sci 25:1-21, doi:10.1214/09-STS313.
public struct NearestNeighbours: Sendable, Hashable {
  /// Two matched places, counted from 0.
  public struct Pair: Sendable, Hashable {
    /// The one who takes part.
    public let participant: Int
    /// The other.
    public let other: Int
  }

  /// The most comparisons that are made.
  public static let limit = 100_000_000

  /// The pairs, in the order of those who take part.
  public let pairs: [Pair]

  /// Finds the pairs.
  ///
  /// - Parameter scores: who takes part, and how likely each was to.
  /// - Throws: `Refusal.tooFew` for fewer others than participants, `Refusal.tooMany` beyond the
  ///   limit.
  public init(_ scores: PropensityScores) throws(Refusal) {
    let participants = scores.places(true)
    var others = scores.places(false)
    guard others.count >= participants.count else {
      throw .tooFew(
        "who do not take part", given: others.count, needed: participants.count)
    }
    guard Double(participants.count) * Double(others.count) <= Double(Self.limit) else {
      throw .tooMany("participants times others", limit: Self.limit)
    }
    let likely = scores.probabilities
    let order = participants.sorted { first, second in
      likely[first] == likely[second] ? first < second : likely[first] > likely[second]
    }
    var found: [Pair] = []
    for participant in order {
      let place = Self.nearest(to: likely[participant], among: others.map { likely[$0] })
      found.append(Pair(participant: participant, other: others.remove(at: place)))
    }
    pairs = found.sorted { $0.participant < $1.participant }
  }

  private static func nearest(to value: Double, among others: [Double]) -> Int {
    var best = (place: 0, distance: Double.infinity)
    for (place, other) in others.enumerated() where abs(other - value) < best.distance {
      best = (place, abs(other - value))
    }
    return best.place
  }

  /// The mean difference of outcomes within the pairs.
  ///
  /// - Parameter outcomes: one outcome for each.
  /// - Returns: the difference with the standard error of its mean, nothing for a single pair.
  /// - Throws: `Refusal.lengthsDiffer` or `notFinite`.
  public func effect(on outcomes: [Double]) throws(Refusal) -> AverageEffect {
    let largest = pairs.reduce(0) { max($0, $1.participant, $1.other) }
    guard outcomes.count > largest else {
      throw .lengthsDiffer("outcomes", outcomes.count, "places", largest + 1)
    }
    guard outcomes.allSatisfy({ abs($0) <= 1e100 }) else {
      throw .notFinite("every outcome, up to 1e100, which")
    }
    let moments = CellMoments(pairs.map { outcomes[$0.participant] - outcomes[$0.other] })
    return AverageEffect(
      estimate: moments.mean,
      standardError: moments.variance.map { ($0 / Double(moments.count)).squareRoot() })
  }
}
