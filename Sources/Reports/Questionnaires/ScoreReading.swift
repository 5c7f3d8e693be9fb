import Documents
import Evaluations
import Indicators
import Statistics
import Tallies

/// A mean score at a moment with its spread, and the published norm beside it.
struct ScoreReading {
  let reading: Reading
  /// The published mean and spread, nil where none has been read.
  let norm: InstrumentNorm?

  /// How many scores there are.
  var number: Value {
    if reading.isSuppressed { return .absent(.suppressed) }
    return reading.finding.map { .count($0.tally.denominator) } ?? .absent(.notApplicable)
  }

  /// The mean with its interval in points.
  var mean: Value {
    guard let estimate = reading.estimate else { return reading.size }
    return .withLimits(
      reading.size(estimate.value),
      Value.limits(estimate) {
        .numberInterval($0, $1, decimals: 1)
      } orAtLeast: {
        ValueText.text(.number($0, decimals: 1))
      })
  }

  /// The standard deviation in points.
  var deviation: Value {
    guard reading.estimate != nil else { return reading.size }
    return reading.finding?.standardDeviation.map { .number($0, decimals: 1) }
      ?? .absent(.notApplicable)
  }

  /// The norm's mean with its standard deviation.
  var published: Value {
    norm.map { .spread(ScoreSpread(mean: $0.mean, standardDeviation: $0.standardDeviation)) }
      ?? .absent(reading.isSuppressed && hasNorm ? .suppressed : .notAvailable)
  }

  /// Whether a published sample answered the same form.
  private var hasNorm: Bool {
    guard let score = reading.indicator.measure.score, let instrument = score.instrument,
      let informant = reading.finding?.cell.informant ?? instrument.versions.first?.informant
    else { return false }
    return instrument.norm(of: score.name, by: informant, sex: nil) != nil
  }
}

extension ScoreSpread {
  /// The limits of the mean by Student's law, as if children were unrelated: nil without a spread.
  func interval(of count: Int, level: Double) -> Interval? {
    guard count > 1, let standardDeviation else { return nil }
    let law = StudentT(freedom: Double(count - 1))
    let half =
      law.quantile((1 + level) / 2) * standardDeviation / Double(count).squareRoot()
    return Interval(lower: mean - half, upper: mean + half)
  }

  /// Two limits in points.
  struct Interval: Hashable {
    let lower: Double
    let upper: Double
  }
}

extension Value {
  /// A mean with its standard deviation in brackets.
  static func spread(_ spread: ScoreSpread) -> Value {
    let mean = Value.number(spread.mean, decimals: 1)
    return spread.standardDeviation.map {
      .withLimits(mean, .number($0, decimals: 1))
    } ?? mean
  }

  /// A change in points of a scale, with a plus sign where it is above zero.
  static func signed(_ value: Double, decimals: Int = 1) -> Value {
    guard value.isFinite else { return .absent(.notApplicable) }
    let text = ValueText.text(.number(value, decimals: decimals))
    let isZero = !text.contains { ("1"..."9").contains($0) }
    return .text(value > 0 && !isZero ? "+\(text)" : text)
  }

  /// The limits of a change in points of a scale, each with its sign.
  static func signedLimits(_ estimate: Estimate, decimals: Int = 1) -> Value {
    guard estimate.lower.isFinite, estimate.upper.isFinite else { return .absent(.notApplicable) }
    let texts = [estimate.lower, estimate.upper].map {
      ValueText.text(.signed($0, decimals: decimals))
    }
    return .text("\(texts[0]) to \(texts[1])")
  }

  /// A change in points of a scale with its limits in one cell.
  static func signedWithLimits(_ estimate: Estimate, decimals: Int = 1) -> Value {
    .withLimits(
      .signed(estimate.value, decimals: decimals),
      .signedLimits(estimate, decimals: decimals))
  }
}
