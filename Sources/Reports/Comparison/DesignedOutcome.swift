import Documents
import Evaluations
import Indicators
import Studies
import Symbols
import Tallies

/// One outcome of the comparison of areas, ready to be written.
struct DesignedOutcome {
  let context: ReportContext
  let indicator: Indicator
  let analysis: OutcomeAnalysis

  /// Every outcome of an evaluation whose indicator the study has, in their order.
  static func all(_ context: ReportContext) -> [DesignedOutcome] {
    (context.evaluation.design?.outcomes ?? []).compactMap { analysis in
      context.study.indicator(analysis.indicator).map {
        DesignedOutcome(context: context, indicator: $0, analysis: analysis)
      }
    }
  }

  /// The indicator at its moment over everyone, which knows how sizes are written.
  var reading: Reading { context.reading(indicator, analysis.moment) }

  /// The title with moment and who answered.
  var label: String {
    guard let informant = analysis.informant else { return reading.label }
    return "\(reading.label) (\(Answerer(informant: informant).inWords))"
  }

  /// A name of its own for anchors.
  var anchor: String {
    let who = analysis.informant.map { "-\($0.rawValue)" } ?? ""
    return "\(indicator.id)-\(analysis.moment.name)\(who)"
  }

  /// The estimate by a method, nil where it is none of the outcome's.
  func effect(_ method: EffectMethod) -> EffectEstimate? {
    analysis.contrasts.first { $0.method == method }
      ?? analysis.overTime.first { $0.method == method }
  }

  /// The exact randomisation over areas: the one that counts.
  var randomisation: EffectEstimate? { effect(.randomisation) }

  /// Why no difference of the arms is given.
  var absence: Absence {
    let isHidden = [Arm.rollout, .comparison].contains { arm in
      let cell = Cell(arm: arm, informant: analysis.informant)
      return context.reading(indicator, analysis.moment, in: cell).isSuppressed
    }
    return isHidden ? .suppressed : isTooFew ? .unreliable : .notApplicable
  }

  /// Whether an arm has so few with a known answer that no size is written.
  var isTooFew: Bool {
    [Arm.rollout, .comparison].contains { arm in
      let cell = Cell(arm: arm, informant: analysis.informant)
      return context.reading(indicator, analysis.moment, in: cell).standing == .tooFew
    }
  }

  /// Why nothing is said of so few.
  var fewReason: String {
    "An arm has fewer than \(Reading.fewest) \(units) with a known answer."
  }

  /// Why there is no estimate at all, nil where there is one or reasons differ.
  var soleReason: String? {
    if isTooFew { return fewReason }
    let effects = analysis.contrasts + analysis.overTime
    let reasons = Set(effects.compactMap(\.note))
    guard effects.allSatisfy({ $0.estimate == nil }), reasons.count == 1 else { return nil }
    return reasons.first.map(named)
  }

  /// The rollout and comparison areas that have an answer.
  var areas: (rollout: Int, comparison: Int) {
    (randomisation?.rolloutAreas ?? 0, randomisation?.comparisonAreas ?? 0)
  }

  /// A note with the names of areas in the place of their codes.
  func named(_ note: String) -> String {
    context.study.areas.reduce(note) { $0.replacing($1.code, with: $1.name) }
  }

  /// The plural of what is counted, for text.
  var units: String { Noun(indicator.unit).plural }
}

extension DesignedOutcome {
  /// A difference with its unit, such as +5.0 percentage points.
  func difference(_ value: Double) -> Sentence {
    let size = reading.difference(value)
    if reading.isMean { return "\(size) points" }
    return reading.isRate
      ? "\(.signed(value * 100)) per 100 \(units)" : "\(size)"
  }

  /// From the smallest to the largest of some differences, such as +1.0 to +5.0 percentage points;
  /// one difference where they are written alike.
  func span(_ values: [Double]) -> Sentence {
    guard let low = values.min(), let high = values.max() else { return "" }
    let numbers = [low, high].map { String(difference($0).plain.prefix { $0 != " " }) }
    guard numbers[0] != numbers[1] else { return difference(high) }
    return "\(numbers[0]) to \(numbers[1]) \(unit)"
  }

  /// How much a value is without a sign, such as 5.0 percentage points.
  func amount(_ value: Double) -> Sentence {
    if reading.isMean { return "\(.number(value.magnitude, decimals: 1)) points" }
    let number: Value = .number(value.magnitude * 100, decimals: 1)
    return reading.isRate ? "\(number) per 100 \(units)" : "\(number) percentage points"
  }

  /// The limits of an estimate, with none said in words.
  func limits(_ estimate: Estimate, ratio: Bool = false) -> Value {
    guard !estimate.lower.isNaN, !estimate.upper.isNaN else { return .absent(.notApplicable) }
    if estimate.lower == -.infinity, estimate.upper == .infinity { return .text("no limits") }
    if ratio { return .ratioLimits(estimate) }
    if estimate.lower.isFinite, estimate.upper.isFinite {
      return reading.differenceLimits(estimate)
    }
    let known = estimate.lower.isFinite ? estimate.lower : estimate.upper
    let text = ValueText.text(reading.difference(known))
    return .text(estimate.lower.isFinite ? "\(text) or more" : "\(text) or less")
  }

  /// An estimate and its interval, each as a cell.
  func cells(_ effect: EffectEstimate?) -> (size: Value, limits: Value) {
    guard let effect, let estimate = effect.estimate else {
      return (.absent(.notAvailable), .absent(.notAvailable))
    }
    let isRatio = effect.method.isRatio
    let size = isRatio ? Value.ratio(estimate) : reading.difference(estimate.value)
    let isPlain = effect.p == nil && estimate.lower == -.infinity && estimate.upper == .infinity
    return (size, isPlain ? .absent(.notApplicable) : limits(estimate, ratio: isRatio))
  }

  /// What a column of differences is measured in.
  var unit: String {
    if reading.isMean { return "points" }
    return reading.isRate ? "per 100 \(units)" : "percentage points"
  }

  /// The axis of differences.
  var axis: IntervalChart.Axis { reading.isMean ? .scoreDifferences : .points }
}
