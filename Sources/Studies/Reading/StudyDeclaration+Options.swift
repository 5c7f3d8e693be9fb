extension StudyDeclaration {
  /// The declared outcomes.
  func outcomes(_ place: StudyNode?, known: [String]) -> Outcomes {
    let fields = place?.fields(["primary", "secondary"])
    let secondary = fields?["secondary"]?.listOrOne().compactMap { $0.word(of: known) }
    return Outcomes(
      primary: fields?["primary"]?.word(of: known), secondary: secondary ?? [])
  }

  /// The declared disclosure control, the contract's where nothing is said.
  func disclosure(_ place: StudyNode) -> DisclosureRule {
    let fields = place.fields(["suppress", "secondary", "round"])
    let standard = DisclosureRule()
    return DisclosureRule(
      suppress: fields?["suppress"]?.option(DisclosureRule.Threshold.self) ?? standard.suppress,
      secondary: fields?["secondary"]?.decision() ?? standard.secondary,
      round: fields?["round"]?.option(DisclosureRule.Rounding.self) ?? standard.round)
  }

  /// The declared targets by indicator, as fractions.
  func targets(_ place: StudyNode?, known: [String]) -> [String: Double] {
    let fields = place?.fields(known) ?? [:]
    return fields.compactMapValues { $0.share() }
  }
}
