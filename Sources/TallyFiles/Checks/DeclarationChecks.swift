import Indicators
import Studies

/// Refuses a declaration that no study may make.
struct DeclarationChecks {
  private let study: Study

  init(_ study: Study) {
    self.study = study
  }

  func check() throws(TallyFileFault) {
    if study.areas.isEmpty { throw .badDeclaration("it has no area") }
    try refuseRepeats(study.areas.map(\.code), "area")
    try refuseRepeats(study.indicators.map(\.id), "indicator")
    for indicator in study.indicators {
      try refuseRepeats(indicator.moments.map(\.name), "moment of \(indicator.id)")
    }
    try checkNames()
    try checkNumbers()
    try checkComparators()
  }

  private func refuseRepeats(_ names: [String], _ kind: String) throws(TallyFileFault) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw .badDeclaration("the \(kind) \(name) stands twice")
    }
  }

  /// Outcomes, targets and sizes are of indicators that there are.
  private func checkNames() throws(TallyFileFault) {
    let known = Set((study.indicators + Catalogue.indicators).map(\.id))
    var named: [String] = study.outcomes.secondary
    if let primary = study.outcomes.primary { named.append(primary) }
    named += study.targets.keys.sorted()
    named += study.questionnaires.reliableChange.map(\.indicator)
    named += (study.design?.smallestEffects.keys.sorted() ?? [])
    named += (study.design?.margins.keys.sorted() ?? [])
    if case .suppressedOf(let names) = study.disclosure.zeros { named += names }
    if let stranger = named.first(where: { !known.contains($0) }) {
      throw .unknownName(kind: "indicator", name: stranger, at: "study")
    }
  }

  private func checkNumbers() throws(TallyFileFault) {
    if study.targets.values.contains(where: { !(0...1).contains($0) }) {
      throw .badDeclaration("a target is no share from 0 to 1")
    }
    let sizes = study.design.map { Array($0.smallestEffects.values) + $0.margins.values } ?? []
    if sizes.contains(where: { $0 <= 0 }) {
      throw .badDeclaration("a smallest effect or margin is not above 0")
    }
    for spread in study.questionnaires.reliableChange
    where spread.standardDeviation <= 0 || !(0..<1).contains(spread.reliability) {
      throw .badDeclaration("the reliability of \(spread.indicator) is impossible")
    }
  }

  private func checkComparators() throws(TallyFileFault) {
    let rolledOut = Set(study.areas.filter { $0.rollout != nil }.map(\.code))
    if let area = study.design?.comparators.first(where: rolledOut.contains) {
      throw .badDeclaration("\(area) has a rollout date, and is to be compared with as without one")
    }
  }
}
