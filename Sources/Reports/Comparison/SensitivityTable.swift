import Documents
import Evaluations
import Indicators
import Studies

/// How far the difference of an outcome hangs on what was chosen, missed or not measured.
struct SensitivityTable {
  let outcome: DesignedOutcome

  /// The table, nil where nothing could be checked.
  var table: Table? {
    let rows = [
      leftOut, leftOutTests, weighting, adjustment, likePeriods, bounds(.missing),
      bounds(.missingOrUnlinked), confounding, equivalence, detectable, cautious, needed,
    ].compactMap { $0 }
    guard !rows.isEmpty else { return nil }
    return Table(
      id: "table-sensitivity-\(outcome.anchor)",
      caption: "\(outcome.label): how far the difference can be relied on",
      columns: [.init("Check", numeric: false), .init("What it shows", numeric: false)],
      rows: rows.map { Table.Row([.text($0.check), .text($0.shown.plain)]) })
  }

  private typealias Row = (check: String, shown: Sentence)

  private var analysis: OutcomeAnalysis { outcome.analysis }

  private func name(_ code: String) -> String {
    outcome.context.study.areas.first { $0.code == code }?.name ?? code
  }

  private var leftOut: Row? {
    let rows = analysis.leaveOneOut.filter { $0.difference.isFinite }
    guard let low = rows.min(by: { $0.difference < $1.difference }),
      let high = rows.max(by: { $0.difference < $1.difference })
    else { return nil }
    let sides = Set(rows.map { $0.difference > 0 })
    let turns: Sentence =
      sides.count > 1
      ? "Its direction hangs on a single area." : "Its direction is the same without any one area."
    return (
      "Each area left out in turn",
      """
      The difference of areas’ means lies between \(outcome.difference(low.difference)) (without \
      \(name(low.area))) and \(outcome.difference(high.difference)) (without \(name(high.area))). \
      \(turns)
      """
    )
  }

  private var leftOutTests: Row? {
    let values = analysis.leaveOneOut.compactMap(\.p)
    guard let low = values.min(), let high = values.max() else { return nil }
    return (
      "The same, exact randomisation",
      "Between \(.probability(low)) and \(.probability(high)), each with one area fewer."
    )
  }

  private var weighting: Row? {
    guard let once = outcome.effect(.areaMeans)?.estimate,
      let sized = outcome.effect(.areaMeansWeighted)?.estimate
    else { return nil }
    return (
      "Areas counted once, or by their size",
      """
      \(outcome.difference(once.value)) with each area once, \(outcome.difference(sized.value)) \
      with areas counting by their \(outcome.units).
      """
    )
  }

  private var adjustment: Row? {
    guard let plain = outcome.effect(.difference)?.estimate,
      let standardised = outcome.effect(.standardised)?.estimate
    else { return nil }
    return (
      "Arms as they are, or made alike",
      """
      \(outcome.difference(plain.value)) as they are, \(outcome.difference(standardised.value)) \
      with the comparison arm weighted to the rollout arm.
      """
    )
  }

  private var likePeriods: Row? {
    guard let effect = analysis.likePeriods else { return nil }
    let check = "Only days of imprisonment from the first rollout on"
    guard let estimate = effect.estimate else {
      return (check, "Not given. \(outcome.named(effect.note ?? ""))")
    }
    let plain: Sentence =
      outcome.effect(.difference)?.estimate.map {
        " instead of \(outcome.difference($0.value)) over all days"
      } ?? ""
    return (
      check,
      """
      The difference of the arms is \(outcome.difference(estimate.value))\(plain) \
      (\(estimate.intervalName) \(outcome.limits(estimate)), as if \(outcome.units) had been \
      given the pathway one by one).
      """
    )
  }

  private func bounds(_ unknown: OutcomeBounds.Unknown) -> Row? {
    guard let bounds = analysis.bounds.first(where: { $0.unknown == unknown }) else { return nil }
    let total = bounds.rollout + bounds.comparison
    let check = unknown == .missing ? "Answers that are missing" : "Missing, or not linked"
    guard total > 0 else { return (check, "None: nothing is left open by them.") }
    return (
      check,
      """
      \(.count(bounds.rollout)) in the rollout arm and \(.count(bounds.comparison)) in the \
      comparison arm. Whatever theirs were, the difference of the arms would lie between \
      \(outcome.difference(bounds.lower)) and \(outcome.difference(bounds.upper)).
      """
    )
  }

  private var confounding: Row? {
    guard let value = analysis.eValue, value.estimate.isFinite else { return nil }
    let limit: Sentence =
      value.limit <= 1
      ? "; for the nearer limit of the interval none is needed, as it holds no effect"
      : "; for the nearer limit of the interval \(.number(value.limit, decimals: 2))"
    return (
      "Something not measured (E-value)",
      """
      It would have to go with both the arm and the outcome by a ratio of at least \
      \(.number(value.estimate, decimals: 2)) to account for the ratio of the arms\(limit). \
      Chance between areas is not in this.
      """
    )
  }

  private var equivalence: Row? {
    analysis.equivalence.map {
      ("A difference that counts as none", EquivalenceWords($0, outcome).sentence)
    }
  }

  private var detectable: Row? {
    guard let power = analysis.power else { return nil }
    let alike: Sentence =
      power.designEffect < 1.05
      ? """
      Areas vary no more than their \(outcome.units) do by chance (intracluster correlation \
      \(.number(power.correlation, decimals: 3))).
      """
      : """
      As areas differ among themselves, the variance is \
      \(.number(power.designEffect, decimals: 1)) times what it would be had \(outcome.units) \
      been picked one by one (intracluster correlation \
      \(.number(power.correlation, decimals: 3))).
      """
    guard let found = power.detectable else {
      return (
        "What this study could have found",
        "Not even the largest difference: the areas are too few to tell it from chance."
      )
    }
    return (
      "What this study could have found",
      "With four chances in five a difference of \(outcome.amount(found)) or more. \(alike)"
    )
  }

  /// The same were areas as unlike as they may well be.
  private var cautious: Row? {
    guard let cautious = analysis.power?.cautious else { return nil }
    let correlation: Sentence = "\(.number(cautious.correlation, decimals: 3))"
    let basis: Sentence
    switch cautious.basis {
    case .upperLimit:
      basis =
        "So few areas hardly tell their correlation. At its upper confidence limit (\(correlation))"
    case .elsewhere:
      basis = """
        The correlation of these areas has no upper limit above 0. At one assumed instead \
        (\(correlation), the upper quartile in primary care: Adams and others 2004, \
        doi:10.1016/j.jclinepi.2003.12.013)
        """
    }
    let found: Sentence =
      cautious.detectable.map { "it is a difference of \(outcome.amount($0)) or more" }
      ?? "not even the largest difference would have been found"
    let needed: Sentence =
      cautious.neededAreasPerArm.map {
        "; to find the smallest that matters, \(.count($0)) areas of this size in each arm"
      } ?? ""
    return ("The same, were areas less alike", "\(basis) \(found)\(needed).")
  }

  private var needed: Row? {
    guard let power = analysis.power, let smallest = power.smallestEffect else { return nil }
    let areas: Sentence =
      power.neededAreasPerArm.map { "\(.count($0)) areas of this size in each arm" }
      ?? "more areas than can be worked out"
    let people: Sentence =
      power.neededPerArm.map {
        "; were areas no matter, \(.count($0)) \(outcome.units) in each arm"
      } ?? ""
    return (
      "What would have been needed",
      """
      To find the smallest difference that matters (\(outcome.amount(smallest))) with four \
      chances in five: \(areas)\(people).
      """
    )
  }
}
