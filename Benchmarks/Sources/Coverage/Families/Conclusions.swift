/// What each family of tables teaches, in one paragraph.
enum Conclusions {
  static let means = "TODO"
  static let ranks = "TODO"
  static let clusters = "TODO"
  static let agreement = "TODO"
  static let standardisation = "TODO"
  static let strata = "TODO"
  static let areas = "TODO"
  static let twoPeriods = "TODO"
  static let rollouts = "TODO"
  static let series = "TODO"
  static let propensity = "TODO"
  static let meta = "TODO"
  static let survival = "TODO"
  static let bootstrap = "TODO"
  static let counts = "TODO"
}
