import Indicators
import Studies

/// In what two declarations differ that must agree before their tallies are added.
struct StudyDifference {
  private let first: Study
  private let second: Study

  init(_ first: Study, _ second: Study) {
    self.first = first
    self.second = second
  }

  /// A setting with how it differs.
  typealias Setting = (name: String, detail: String)

  /// Every setting that differs.
  var settings: [Setting] {
    plain + lists + definitions
  }

  private func differing(_ name: String, _ one: String, _ other: String) -> [Setting] {
    one == other ? [] : [(name, "\(one) and \(other)")]
  }

  private func differing(
    _ name: String, isEqual: Bool, _ detail: String
  ) -> [Setting] {
    isEqual ? [] : [(name, detail)]
  }

  private var plain: [Setting] {
    differing("the day of the extract", first.extracted.description, second.extracted.description)
      + differing(
        "whether the records are synthetic", first.synthetic ? "synthetic" : "real",
        second.synthetic ? "synthetic" : "real")
      + differing("disclosure control", words(first.disclosure), words(second.disclosure))
      + differing("outcomes", words(first.outcomes), words(second.outcomes))
      + differing("baselines", list(first.baselineAreas), list(second.baselineAreas))
      + differing("targets", words(first.targets), words(second.targets))
      + design + questionnaires
  }

  private var design: [Setting] {
    guard let one = first.design, let other = second.design else {
      return differing(
        "design", first.design == nil ? "none declared" : "declared",
        second.design == nil ? "none declared" : "declared")
    }
    return differing("the question of the design", one.question, other.question)
      + differing(
        "what the design adjusts for", list(one.adjustment.map(\.rawValue)),
        list(other.adjustment.map(\.rawValue)))
      + differing("comparators", list(one.comparators), list(other.comparators))
      + differing("smallest effects", words(one.smallestEffects), words(other.smallestEffects))
      + differing("margins", words(one.margins), words(other.margins))
      + differing("the period of the design", one.period.rawValue, other.period.rawValue)
  }

  private var questionnaires: [Setting] {
    differing(
      "reliable change",
      isEqual: first.questionnaires.reliableChange == second.questionnaires.reliableChange,
      "the spread, reliability or source of a score")
      + differing(
        "added value", isEqual: first.questionnaires.highRisk == second.questionnaires.highRisk,
        "whether, or why, the children are a group at high risk")
  }

  private var lists: [Setting] {
    differing(
      "tables", isEqual: first.tables == second.tables, apart(first.tables, second.tables))
      + differing(
        "what is not collected", list(first.notCollected.map(\.indicator)),
        list(second.notCollected.map(\.indicator)))
  }

  /// The names that only one of two lists has.
  private func apart(_ one: [String], _ other: [String]) -> String {
    let (only, lacking) = (
      one.filter { !other.contains($0) }, other.filter { !one.contains($0) }
    )
    if only.isEmpty, lacking.isEmpty { return "their order" }
    return [(only, "only the first has"), (lacking, "only the second has")]
      .filter { !$0.0.isEmpty }.map { "\($0.1) \(list($0.0))" }.joined(separator: ", ")
  }

  private var definitions: [Setting] {
    let (one, other) = (first.indicators.map(\.id), second.indicators.map(\.id))
    guard one == other else { return [("indicators", apart(one, other))] }
    return zip(first.indicators, second.indicators).compactMap { one, other in
      let parts = Self.parts(one, other)
      return parts.isEmpty
        ? nil : ("the definition of \(one.id)", "its \(parts.joined(separator: ", "))")
    }
  }

  /// The parts of two definitions that differ.
  private static func parts(_ one: Indicator, _ other: Indicator) -> [String] {
    let parts: [(String, Bool)] = [
      ("title", one.title == other.title), ("text", one.definition == other.definition),
      ("source", one.source == other.source), ("topic", one.topic == other.topic),
      ("unit", one.unit == other.unit), ("population", one.population == other.population),
      ("kind of record", one.record == other.record), ("measure", one.measure == other.measure),
      ("moments", one.moments == other.moments),
      ("national series", one.reference == other.reference),
    ]
    return parts.filter { !$0.1 }.map(\.0)
  }

  private func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.joined(separator: ", ")
  }

  private func words(_ rule: DisclosureRule) -> String {
    "suppress \(rule.suppress.rawValue), secondary \(rule.secondary), round \(rule.round.rawValue)"
      + (rule.zeros == .shown ? "" : ", zeros \(rule.zeros.words)")
  }

  private func words(_ outcomes: Outcomes) -> String {
    "primary \(outcomes.primary ?? "none"), secondary \(list(outcomes.secondary))"
  }

  private func words(_ sizes: [String: Double]) -> String {
    list(sizes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
  }
}
