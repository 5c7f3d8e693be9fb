/// The chapter of a report in which an indicator stands.
public enum Topic: String, Hashable, Sendable, Codable, CaseIterable {
  /// Offers of support and what families said.
  case engagement
  /// Free meals and special educational needs.
  case education
  /// Attendance and suspension.
  case attendance
  /// Children's social care.
  case socialCare = "social-care"
  /// Questionnaires: strengths and difficulties, parental stress.
  case wellbeing
  /// What a study added itself.
  case local
}
