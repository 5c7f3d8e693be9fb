import Statistics

extension CalculationInput {
  /// How the limits of an individuals chart are found; places are counted from 1.
  func individualsDesign() throws(CalculationFault) -> IndividualsDesign {
    let places = has("rebase_at") ? try counts("rebase_at") : []
    guard !places.contains(0) else {
      throw CalculationFault("rebase_at must hold places from 1 on")
    }
    return IndividualsDesign(
      screening: try flag("screen_outliers", orElse: true) ? .once : .none,
      baseline: has("baseline_n") ? try count("baseline_n") : nil,
      rebases: places.map { $0 - 1 })
  }

  /// Which change of a measure is for the better.
  func improvement() throws(CalculationFault) -> Improvement {
    guard has("improvement_direction") else { return .neutral }
    switch try number("improvement_direction") {
    case 1: return .increase
    case -1: return .decrease
    case 0: return .neutral
    default: throw misshapen("improvement_direction")
    }
  }
}
