import Indicators

extension StudyDeclaration {
  /// The declared outcomes.
  func outcomes(_ place: StudyNode?, known: [String]) -> Outcomes {
    let fields = place?.fields(["primary", "secondary"])
    let secondary = fields?["secondary"]?.listOrOne().compactMap { $0.word(of: known) }
    return Outcomes(
      primary: fields?["primary"]?.word(of: known), secondary: secondary ?? [])
  }

  /// The declared disclosure control, the contract's where nothing is said.
  func disclosure(_ place: StudyNode, known: [String]) -> DisclosureRule {
    let fields = place.fields(["suppress", "secondary", "round", "zeros"])
    let standard = DisclosureRule()
    let suppress = fields?["suppress"]?.option(DisclosureRule.Threshold.self) ?? standard.suppress
    return DisclosureRule(
      suppress: suppress,
      secondary: fields?["secondary"]?.decision() ?? standard.secondary,
      round: fields?["round"]?.option(DisclosureRule.Rounding.self) ?? standard.round,
      zeros: fields?["zeros"].flatMap { zeros($0, suppress, known: known) } ?? standard.zeros)
  }

  /// Whether zeros are shown; where nothing is suppressed they are.
  private func zeros(
    _ place: StudyNode, _ suppress: DisclosureRule.Threshold, known: [String]
  ) -> DisclosureRule.Zeros? {
    if place.isList {
      let names = place.list().compactMap { node -> String? in
        guard let name = node.word(of: known) else { return nil }
        if Catalogue.plainlyCounted.contains(name) { node.refuse(.zerosShown(indicator: name)) }
        return name
      }
      guard suppress == .none, let first = names.first else { return .suppressedOf(names) }
      place.refuse(.notAllowed(found: first, allowed: ["shown"], nearest: nil))
      return nil
    }
    let allowed = ["shown"] + (suppress == .none ? [] : ["suppressed"])
    switch place.word(of: allowed) {
    case "suppressed": return .suppressed
    case "shown": return .shown
    default: return nil
    }
  }

  /// The declared targets by indicator, as fractions.
  func targets(_ place: StudyNode?, known: [String]) -> [String: Double] {
    let fields = place?.fields(known) ?? [:]
    return fields.compactMapValues { $0.share() }
  }
}
