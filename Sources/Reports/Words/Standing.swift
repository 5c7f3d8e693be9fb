import Evaluations

/// How an estimate stands to the value that means no difference, by its whole interval.
enum Standing: Hashable, Sendable {
  /// The whole interval lies above it.
  case higher
  /// The whole interval lies below it.
  case lower
  /// The interval holds it: we cannot tell.
  case undetermined

  /// The standing of an estimate, undetermined where a limit is not a number.
  /// - Parameters:
  ///   - estimate: A difference or a ratio.
  ///   - neutral: 0 for a difference, 1 for a ratio.
  init(_ estimate: Estimate, around neutral: Double) {
    self =
      estimate.lower > neutral ? .higher : estimate.upper < neutral ? .lower : .undetermined
  }

  /// Higher, lower or nothing that can be told.
  var comparative: String? {
    switch self {
    case .higher: "higher"
    case .lower: "lower"
    case .undetermined: nil
    }
  }
}
