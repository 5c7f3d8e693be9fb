/// A group of pupils whose attendance is published apart.
public struct AbsenceStratum: Codable, Sendable, Hashable {
  /// National curriculum year, 1 to 11.
  public let ncYear: Int
  /// Sex as recorded; unknown pools all.
  public let sex: Sex
  /// Whether eligible for free school meals.
  public let freeMeals: Flag
  /// Whether any special educational need is recorded, with or without a plan.
  public let specialNeeds: Flag

  /// A group by all four.
  public init(ncYear: Int, sex: Sex, freeMeals: Flag, specialNeeds: Flag) {
    self.ncYear = ncYear
    self.sex = sex
    self.freeMeals = freeMeals
    self.specialNeeds = specialNeeds
  }

  /// Sex as a school census records it.
  public enum Sex: String, Codable, Sendable, Hashable, CaseIterable {
    /// Recorded as female.
    case female = "F"
    /// Recorded as male.
    case male = "M"
    /// Not known: the group then is of all pupils, whatever their sex.
    case unknown = "U"
  }

  /// Whether something is recorded of a pupil.
  ///
  /// Pupils whose eligibility for free school meals is unclassified are absent far more than
  /// either group (2022/23: 59 % persistently), so unclassified is never read as no.
  public enum Flag: String, Codable, Sendable, Hashable, CaseIterable {
    /// Recorded.
    case yes
    /// Recorded that not.
    case no
    /// Not recorded.
    case unclassified
  }
}
