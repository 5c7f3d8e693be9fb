import Indicators
public import Symbols
import Tallies

/// Why a finding is set beside no published figure.
public enum Uncompared: Hashable, Sendable {
  /// Figures of the same kind are published, but the comparison is withheld to protect people.
  case withheld(String)
  /// No figure of the same kind is published.
  case unlike(String)
  /// Figures of the same kind are published, but rounded counts cannot be set beside them.
  case rounded(String)
  /// Figures of the same kind are published, but nobody is there to be compared.
  case nobody

  /// The shorthand that stands in place of the comparison.
  public var absence: Absence {
    switch self {
    case .withheld: .suppressed
    case .unlike, .rounded: .notAvailable
    case .nobody: .notApplicable
    }
  }

  /// The reason in a sentence.
  public var reason: String {
    switch self {
    case .withheld(let reason), .unlike(let reason), .rounded(let reason): reason
    case .nobody: "Nobody is in the denominator, so that there is nobody to compare."
    }
  }

  /// Why nothing is compared where the study’s own figure is suppressed.
  static let suppressed = "Withheld, because the study’s figure is suppressed."
}

extension Finding {
  /// Why it is set beside no published figure, nil where it is set beside one, where it is of one
  /// sex or period, which none is, and where no reason is known.
  public var uncompared: Uncompared? {
    guard baselines.isEmpty, cell.sex == nil, cell.period == nil else { return nil }
    let rule = BaselineRule.rule(indicator: indicator, moment: moment.name)
    switch state {
    case .value:
      return unlike.map { reason in
        switch reason {
        case DisclosureGate.tooFew: .withheld(reason)
        case BaselineComparer.roundedReason: .rounded(reason)
        default: .unlike(reason)
        }
      }
    case .suppressed, .notApplicable:
      guard let rule else { return unlike.map(Uncompared.unlike) }
      guard rule.like != nil else { return .unlike(rule.otherwise.reason) }
      return state == .suppressed ? .withheld(Uncompared.suppressed) : .nobody
    }
  }
}
