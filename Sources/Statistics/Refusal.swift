/// Why a statistic is refused for some input.
///
/// A statistic that is undefined for valid input is absent (nothing); input that cannot be right is
/// refused, with this.
public enum Refusal: Error, Sendable, Hashable {
  /// There are fewer of something than the method needs.
  case tooFew(_ what: String, given: Int, needed: Int)
  /// There are more of something than the method goes through.
  case tooMany(_ what: String, limit: Int)
  /// Two lists that run beside each other have different lengths.
  case lengthsDiffer(_ first: String, _ firstCount: Int, _ second: String, _ secondCount: Int)
  /// A number is missing, infinite or not a number.
  case notFinite(_ what: String)
  /// A number lies outside the allowed ones.
  case outOfRange(_ what: String, allowed: String)
  /// All values of something are the same, so that nothing can be learnt from it.
  case noVariation(_ what: String)
  /// Columns of a model depend on one another.
  case dependentColumns([String])
  /// The likelihood has no highest point, so that an estimate would be infinite.
  case infiniteEstimate(_ what: String, because: String)
  /// A search did not reach its end.
  case notConverged(_ what: String)
}

extension Refusal: CustomStringConvertible {
  /// The reason in words, without full stop.
  public var description: String {
    switch self {
    case .tooFew(let what, let given, let needed):
      "at least \(needed) \(what) are needed, but \(given) given"
    case .tooMany(let what, let limit):
      "at most \(limit) \(what) are gone through"
    case .lengthsDiffer(let first, let firstCount, let second, let secondCount):
      "\(first) has \(firstCount) values, but \(second) \(secondCount)"
    case .notFinite(let what): "\(what) must be a finite number"
    case .outOfRange(let what, let allowed): "\(what) must be \(allowed)"
    case .noVariation(let what): "all values of \(what) are the same"
    case .dependentColumns(let names):
      "these columns depend on those before them: \(names.joined(separator: ", "))"
    case .infiniteEstimate(let what, let reason):
      "\(what) has no finite estimate, because \(reason)"
    case .notConverged(let what): "\(what) did not converge"
    }
  }
}
