import Indicators

extension StudyDeclaration {
  /// What the study declares of its questionnaires.
  func questionnaires(
    _ reliability: StudyNode?, _ addedValue: StudyNode?, _ indicators: [Indicator]
  ) -> QuestionnaireRules {
    QuestionnaireRules(
      reliableChange: reliabilities(reliability, indicators),
      highRisk: addedValue.flatMap { highRisk($0) })
  }

  /// The spread and reliability of each score, each once.
  private func reliabilities(
    _ place: StudyNode?, _ indicators: [Indicator]
  ) -> [DeclaredReliability] {
    var declared: [DeclaredReliability] = []
    for entry in place?.list() ?? [] {
      guard let next = reliability(entry, indicators) else { continue }
      if declared.contains(where: {
        $0.indicator == next.indicator && $0.informant == next.informant
      }) {
        entry.refuse(
          .repeated(
            [next.indicator, next.informant?.rawValue].compactMap(\.self).joined(separator: " ")))
      }
      declared.append(next)
    }
    return declared
  }

  private func reliability(
    _ entry: StudyNode, _ indicators: [Indicator]
  ) -> DeclaredReliability? {
    let required = ["indicator", "sd", "reliability", "source"]
    guard let fields = entry.fields(required + ["informant"], required: required) else {
      return nil
    }
    let means = indicators.filter(Self.isMean)
    let indicator = fields["indicator"]?.word(of: means.map(\.id))
    let informant = means.first { $0.id == indicator }?.measure.score?.instrument.flatMap {
      self.informant(entry, fields["informant"], $0.informants.map(\.rawValue))
    }
    let deviation = fields["sd"]?.number("a number above 0", where: { $0 > 0 })
    let reliability = fields["reliability"]?.number(
      "a number from 0 to below 1", where: { $0 >= 0 && $0 < 1 })
    let source = fields["source"]?.words()
    guard let indicator, let informant, let deviation, let reliability, let source else {
      return nil
    }
    return DeclaredReliability(
      indicator: indicator, informant: informant.isEmpty ? nil : .init(rawValue: informant),
      standardDeviation: deviation, reliability: reliability, source: source)
  }

  /// Who answered: named where several do, empty where only one person does.
  private func informant(
    _ entry: StudyNode, _ place: StudyNode?, _ informants: [String]
  ) -> String? {
    guard !informants.isEmpty else {
      place?.refuse(.wrongShape(expected: "no informant (only one person answers)"))
      return place == nil ? "" : nil
    }
    guard let place else {
      entry.refuse(.missingKey("informant"))
      return nil
    }
    return place.word(of: informants)
  }

  private static func isMean(_ indicator: Indicator) -> Bool {
    if case .mean = indicator.measure { true } else { false }
  }

  /// Why the children are a group at high risk, nil where they are not declared to be.
  private func highRisk(_ place: StudyNode) -> String? {
    let keys = ["high_risk", "because"]
    guard let fields = place.fields(keys, required: keys) else { return nil }
    let isAtRisk = fields["high_risk"]?.decision() ?? false
    return fields["because"]?.words().flatMap { isAtRisk ? $0 : nil }
  }
}
