/// A group of pupils of one local authority whose attendance is published apart.
public struct LocalAbsenceGroup: Codable, Sendable, Hashable {
  /// The authority's code of the Office for National Statistics.
  public let areaCode: String
  /// Whether eligible for free school meals; no counts are held for unclassified.
  public let freeMeals: AbsenceStratum.Flag
  /// Whether any special educational need is recorded; no counts are held for unclassified.
  public let specialNeeds: AbsenceStratum.Flag

  /// A group of an authority.
  public init(
    areaCode: String, freeMeals: AbsenceStratum.Flag, specialNeeds: AbsenceStratum.Flag
  ) {
    self.areaCode = areaCode
    self.freeMeals = freeMeals
    self.specialNeeds = specialNeeds
  }
}
