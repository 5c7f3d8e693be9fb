import Indicators
import Studies
import Tallies

extension Study {
  /// The cells of findings, in their order: area (all first), arm (both first); then each sex
  /// over all areas.
  var cells: [Cell] {
    let arms: [Arm?] = [nil, .rollout, .comparison]
    let places = [nil] + areas.map { $0.code as String? }
    return places.flatMap { area in arms.map { Cell(area: area, arm: $0) } }
      + ["F", "M", "U"].flatMap { sex in arms.map { Cell(arm: $0, sex: sex) } }
  }

  /// The cells of an indicator's findings: for a questionnaire those of each informant in turn.
  /// - Parameter informants: Who answers it, nil for no one in particular.
  func cells(answeredBy informants: [InstrumentVersion.Informant?]) -> [Cell] {
    let cells = cells
    return informants.flatMap { informant in cells.map { $0.answered(by: informant) } }
  }
}
