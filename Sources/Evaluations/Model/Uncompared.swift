import Indicators
public import Symbols
import Tallies

/// Why a finding is set beside no published figure.
public enum Uncompared: Hashable, Sendable {
  /// Figures of the same kind are published, but the study’s own figure is suppressed.
  case figureSuppressed
  /// Figures of the same kind are published, but the years are not told apart to protect people.
  case yearsWithheld
  /// No figure of the same kind is published, with the reason.
  case unlike(String)
  /// Figures of the same kind are published, but rounded counts cannot be set beside them.
  case rounded
  /// Figures of the same kind are published, but nobody is there to be compared.
  case nobody

  /// The shorthand that stands in place of the comparison.
  public var absence: Absence {
    switch self {
    case .figureSuppressed, .yearsWithheld: .suppressed
    case .unlike, .rounded: .notAvailable
    case .nobody: .notApplicable
    }
  }

  /// The reason in a sentence.
  public var reason: String {
    switch self {
    case .figureSuppressed: "Withheld, because the study’s figure is suppressed."
    case .yearsWithheld:
      "The years of the children’s imprisonment are not told apart, since in one of them a number "
        + "is withheld to protect people."
    case .unlike(let reason): reason
    case .rounded:
      "Counts are rounded, and for some of their years no figure is published: rounded counts of "
        + "the other years do not add up to anybody's number."
    case .nobody: "Nobody is in the denominator, so that there is nobody to compare."
    }
  }
}

extension Finding {
  /// Why it is set beside no published figure, nil where it is set beside one, where it is of one
  /// sex or period, which none is, and where no reason is known.
  public var uncompared: Uncompared? {
    guard baselines.isEmpty, cell.sex == nil, cell.period == nil else { return nil }
    let rule = BaselineRule.rule(indicator: indicator, moment: moment.name)
    switch state {
    case .value:
      return unlike
    case .suppressed, .notApplicable:
      guard let rule else { return unlike }
      guard rule.like != nil else { return .unlike(rule.otherwise.reason) }
      return state == .suppressed ? .figureSuppressed : .nobody
    }
  }
}
