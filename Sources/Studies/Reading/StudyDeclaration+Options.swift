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
      round: rounding(fields?["round"]) ?? standard.round)
  }

  /// The declared rounding: none, until counts can be rounded wherever they are written.
  private func rounding(_ place: StudyNode?) -> DisclosureRule.Rounding? {
    guard let rounding = place?.option(DisclosureRule.Rounding.self), rounding != .none else {
      return nil
    }
    place?.refuse(.notInThisVersion(found: "rounding (\(rounding.rawValue))", instead: "none"))
    return nil
  }

  /// The declared targets by indicator, as fractions.
  func targets(_ place: StudyNode?, known: [String]) -> [String: Double] {
    let fields = place?.fields(known) ?? [:]
    return fields.compactMapValues { $0.share() }
  }
}
