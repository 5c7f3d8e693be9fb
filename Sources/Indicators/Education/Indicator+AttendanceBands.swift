extension Indicator {
  /// Attendance strictly above 90 % of possible sessions: not persistently absent.
  public static let attendanceAbove90 = attendance(
    id: "attendance-above-90", perMille: 900, title: "Attendance above 90%",
    complement: "persistent absence, which is missing 10% or more")

  /// Attendance strictly above 50 % of possible sessions: not severely absent.
  public static let attendanceAbove50 = attendance(
    id: "attendance-above-50", perMille: 500, title: "Attendance above 50%",
    complement: "severe absence, which is missing 50% or more")

  /// A band of attendance in the terms before, of and after imprisonment.
  private static func attendance(
    id: String, perMille: Int, title: String, complement: String
  ) -> Indicator {
    Indicator(
      id: id, title: title,
      definition: """
        Sessions attended in the term, as a share of the child’s own possible sessions, lie \
        strictly above \(perMille / 10)%. It is the complement of \(complement).
        """,
      source: "Department for Education, Pupil absence in schools in England: methodology",
      topic: .attendance, population: .schoolAge, record: .education,
      measure: .proportion(
        of: .share(
          table: "attendance", part: "attended", whole: "possible", abovePerMille: perMille)),
      moments: [.term(offset: -1), .term(offset: 0), .term(offset: 1)],
      reference: .term)
  }
}
