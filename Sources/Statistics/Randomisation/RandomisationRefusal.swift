/// Why an exact randomisation test is not made.
public enum RandomisationRefusal: Error, Sendable, Hashable, Codable {
  /// No area is treated, or none is not.
  case noContrast
  /// An outcome is missing or infinite.
  case notFinite
  /// An outcome is larger than 1e100 in size.
  case outOfRange
  /// There are more assignments than are gone through.
  case tooManyAssignments(limit: Int)
}

extension RandomisationRefusal: CustomStringConvertible {
  /// The reason as a sentence.
  public var description: String {
    switch self {
    case .noContrast: "There must be at least one rollout area and one comparison area."
    case .notFinite: "Every area needs an outcome."
    case .outOfRange: "Every outcome must lie between -1e100 and 1e100."
    case .tooManyAssignments(let limit):
      "There are more than \(limit) ways to choose the rollout areas; none are sampled here."
    }
  }
}
