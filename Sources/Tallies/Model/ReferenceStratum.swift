/// The stratum in which a child is set against a national figure: the own year, and for
/// attendance also year of school, sex, free meals and special educational needs.
public struct ReferenceStratum: Hashable, Sendable, Codable {
  /// The academic year's start, or the year of the 31 March that ends the financial year.
  public let year: Int
  /// The term's place in the academic year, 0 to 2, nil where the moment is no term.
  public let term: Int?
  /// The National Curriculum year, 1 to 11, nil where not needed.
  public let schoolYear: Int?
  /// The sex, F, M or U, nil where not needed.
  public let sex: String?
  /// Whether free meals were open on the day of imprisonment, nil where not needed or not known.
  public let freeMeals: Bool?
  /// Whether SEN support or a plan was open on that day, nil where not needed or not known.
  public let specialNeeds: Bool?

  /// A stratum with its parts.
  public init(
    year: Int, term: Int? = nil, schoolYear: Int? = nil, sex: String? = nil,
    freeMeals: Bool? = nil, specialNeeds: Bool? = nil
  ) {
    self.year = year
    self.term = term
    self.schoolYear = schoolYear
    self.sex = sex
    self.freeMeals = freeMeals
    self.specialNeeds = specialNeeds
  }
}
