import Indicators
import Studies

/// What a study declared each outcome to be.
///
/// A moment up to the day of imprisonment tells of what was before: it is no outcome of what
/// follows and stays `further`, unless the indicator has no later one.
struct OutcomeRoles {
  private let study: Study

  /// The roles of a study.
  init(_ study: Study) {
    self.study = study
  }

  /// The role of an indicator at a moment.
  func role(_ indicator: Indicator, _ moment: Moment) -> OutcomeAnalysis.Role {
    if moment.isBefore, !indicator.moments.allSatisfy(\.isBefore) { return .further }
    if study.outcomes.primary == indicator.id { return .primary }
    return study.outcomes.secondary.contains(indicator.id) ? .secondary : .further
  }
}

extension OutcomeAnalysis.Role {
  /// The place among roles: the primary outcome stands first.
  var place: Int {
    switch self {
    case .primary: 0
    case .secondary: 1
    case .further: 2
    }
  }

  /// Whether a p value of it counts.
  var isTested: Bool { self != .further }
}
