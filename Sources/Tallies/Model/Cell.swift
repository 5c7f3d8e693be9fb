public import Indicators
public import Studies

/// Which children or families a tally is about.
public struct Cell: Hashable, Sendable, Codable {
  /// The area's code, nil for all areas.
  public let area: String?
  /// The arm, nil for both.
  public let arm: Arm?
  /// The sex (F, M or U), nil for all.
  public let sex: String?
  /// Who answered the forms of a questionnaire, nil where no one was asked or only one is.
  public let informant: InstrumentVersion.Informant?
  /// The period of the day of imprisonment, nil for all.
  public let period: StudyPeriod?

  /// A cell, by default everyone.
  public init(
    area: String? = nil, arm: Arm? = nil, sex: String? = nil,
    informant: InstrumentVersion.Informant? = nil, period: StudyPeriod? = nil
  ) {
    self.period = period
    self.informant = informant
    self.area = area
    self.arm = arm
    self.sex = sex
  }

  /// The cell of those who answered.
  /// - Parameter informant: Who answered, nil for no one in particular.
  public func answered(by informant: InstrumentVersion.Informant?) -> Cell {
    Cell(area: area, arm: arm, sex: sex, informant: informant, period: period)
  }
}
