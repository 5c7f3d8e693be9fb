/// How a study means to compare areas, declared before anything is estimated.
public struct StudyDesign: Hashable, Sendable, Codable {
  /// The confidence level of every interval, as a fraction: declared for all studies alike.
  public static let confidenceLevel = 0.95

  /// The question in one sentence.
  public let question: String
  /// What the arms are made equal in, as far as it is recorded.
  public let adjustment: [Adjuster]
  /// The areas without rollout that are compared, all where nothing else is declared.
  public let comparators: [String]
  /// The smallest difference that matters, by indicator, as a fraction or in points.
  public let smallestEffects: [String: Double]
  /// How large a difference may be and still count as none, by indicator, as a fraction or in
  /// points.
  public let margins: [String: Double]
  /// The length of the periods in which days of imprisonment are counted.
  public let period: PeriodLength

  /// A design with its parts.
  public init(
    question: String, adjustment: [Adjuster] = [], comparators: [String] = [],
    smallestEffects: [String: Double] = [:], margins: [String: Double] = [:],
    period: PeriodLength = .quarter
  ) {
    self.question = question
    self.adjustment = adjustment
    self.comparators = comparators
    self.smallestEffects = smallestEffects
    self.margins = margins
    self.period = period
  }
}
