public import Studies

/// Of whom in an area a figure is.
public enum KPIBreakdown: Hashable, Sendable {
  /// Everyone.
  case total
  /// Those of an arm.
  case arm(Arm)
  /// Those of a sex: F, M or U.
  case sex(String)
  /// Those whose parent’s day of imprisonment lies in a period: everyone, or those of an arm.
  case period(StudyPeriod, arm: Arm?)

  /// What it is by, such as arm.
  public var dimension: String {
    switch self {
    case .total: "total"
    case .arm: "arm"
    case .sex: "sex"
    case .period: "period"
    }
  }

  /// Which part it is, such as rollout.
  public var category: String {
    switch self {
    case .total: "all"
    case .arm(let arm): arm.rawValue
    case .sex(let sex): sex
    case .period(let period, let arm): (arm.map { "\($0.rawValue) " } ?? "") + period.name
    }
  }

  /// The part in words, such as Rollout arm.
  public var label: String {
    switch self {
    case .total: "Total"
    case .arm(let arm): arm.label
    case .sex("F"): "Female"
    case .sex("M"): "Male"
    case .sex: "Sex not known"
    case .period(let period, let arm): (arm.map { "\($0.label), " } ?? "") + period.name
    }
  }
}

extension Arm {
  /// The arm in words, such as Rollout arm.
  fileprivate var label: String {
    switch self {
    case .rollout: "Rollout arm"
    case .comparison: "Comparison arm"
    }
  }
}
