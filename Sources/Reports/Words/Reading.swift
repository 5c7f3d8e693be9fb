import Documents
import Evaluations
import Indicators
import Symbols
import Tallies

/// An indicator at a moment in a cell, ready to be written.
struct Reading {
  /// What can be written of it.
  enum Standing: Hashable {
    /// A size with its interval.
    case value
    /// Counts only: with so few, a percentage would mislead.
    case tooFew
    /// Nothing: suppressed to protect people.
    case suppressed
    /// Nothing: nobody is in the denominator.
    case notApplicable
  }

  /// Below so many children or families there is too little to say.
  static let fewest = 10

  let indicator: Indicator
  let moment: Moment
  /// The finding, nil where nobody is in the population.
  let finding: Finding?

  /// What can be written of it.
  var standing: Standing {
    guard let finding else { return .notApplicable }
    switch finding.state {
    case .suppressed: return .suppressed
    case .notApplicable: return .notApplicable
    case .value:
      if finding.tally.denominator <= 0 || finding.estimate == nil { return .notApplicable }
      return finding.tally.denominator < Self.fewest ? .tooFew : .value
    }
  }

  /// The estimate, nil where none can be written.
  var estimate: Estimate? { standing == .value ? finding?.estimate : nil }

  /// Whether events are counted and not children or families.
  var isRate: Bool {
    if case .rate = indicator.measure { true } else { false }
  }

  /// Whether it is a mean of scores: points on a scale, never a percentage.
  var isMean: Bool { indicator.isMean }

  /// The word for what is in the denominator.
  var noun: Noun { Noun(indicator.unit) }

  /// The title of the indicator, with the unit that the report writes a rate in.
  var title: String {
    let perOne = " per child"
    guard isRate else { return indicator.title }
    return indicator.title.hasSuffix(perOne)
      ? "\(indicator.title.dropLast(perOne.count)) per 100 children"
      : "\(indicator.title) (per 100 \(noun.plural))"
  }

  /// The title with the moment, as the heading of a row.
  var label: String { "\(title), \(moment.label)" }

  /// Whether it is the chief moment of its indicator.
  var isChief: Bool { moment == indicator.chiefMoment }

  /// What stands where no national figure stands beside it.
  var uncompared: Absence {
    guard let finding else { return .notApplicable }
    return finding.uncompared?.absence ?? (finding.baselines.isEmpty ? .notAvailable : .unreliable)
  }

  /// Whether its counts are shown.
  var isShown: Bool { standing == .value || standing == .tooFew }

  /// Whether its counts are suppressed.
  var isSuppressed: Bool { standing == .suppressed }

  /// The word for the events of a rate.
  var events: Noun {
    indicator.id == "suspension-rate"
      ? Noun(singular: "suspension", plural: "suspensions")
      : Noun(
        singular: "event of ‘\(indicator.title)’", plural: "events of ‘\(indicator.title)’")
  }
}

extension Reading {
  /// Numerator and denominator.
  var counts: Value {
    guard let tally = finding?.tally else { return .absent(.notApplicable) }
    switch standing {
    case .suppressed: return .absent(.suppressed)
    case .notApplicable: return .absent(.notApplicable)
    case .value, .tooFew:
      if isMean { return .count(tally.denominator) }
      return isRate
        ? .text(
          "\(ValueText.text(.count(tally.numerator))) among "
            + ValueText.text(.count(tally.denominator)))
        : .ratio(tally.numerator, of: tally.denominator)
    }
  }

  /// The size, or why there is none.
  var size: Value {
    if let estimate { return size(estimate.value) }
    return .absent(absence)
  }

  /// The limits of the size, or why there are none.
  var interval: Value {
    guard let estimate else { return .absent(absence) }
    return Value.limits(estimate, as: limits, orAtLeast: { ValueText.text(size($0)) })
  }

  private var absence: Absence {
    switch standing {
    case .suppressed: .suppressed
    case .tooFew: .unreliable
    case .value, .notApplicable: .notApplicable
    }
  }

  /// A size of this kind: a percentage, or events per 100.
  func size(_ value: Double) -> Value {
    guard value.isFinite else { return .absent(.notApplicable) }
    if isMean { return .number(value, decimals: 1) }
    return isRate ? .number(value * 100, decimals: 1) : .percent(value, decimals: 1)
  }

  /// A difference of sizes of this kind: percentage points, or events per 100.
  func difference(_ value: Double) -> Value {
    guard value.isFinite else { return .absent(.notApplicable) }
    if isMean { return .signed(value) }
    return isRate ? .number(value * 100, decimals: 1) : .points(value, decimals: 1)
  }

  /// The limits of a difference of sizes of this kind.
  func differenceLimits(_ estimate: Estimate) -> Value {
    if isMean { return .signedLimits(estimate) }
    return Value.limits(estimate) { lower, upper in
      isRate
        ? .numberInterval(lower * 100, upper * 100, decimals: 1)
        : .pointsInterval(lower, upper, decimals: 1)
    } orAtLeast: {
      ValueText.text(difference($0))
    }
  }

  /// The limits of a size of this kind.
  private func limits(_ lower: Double, _ upper: Double) -> Value {
    if isMean { return .numberInterval(lower, upper, decimals: 1) }
    return isRate
      ? .numberInterval(lower * 100, upper * 100, decimals: 1)
      : .percentInterval(lower, upper, decimals: 1)
  }
}
