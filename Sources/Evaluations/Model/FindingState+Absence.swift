public import Symbols

extension FindingState {
  /// Why there is no value, nil where there is one.
  public var absence: Absence? {
    switch self {
    case .value: nil
    case .suppressed: .suppressed
    case .notApplicable: .notApplicable
    }
  }
}
