/// When two values of a field count as agreeing.
public enum AgreementRule: Sendable, Hashable {
  /// They are the same text.
  case exact
  /// They are at least so alike, from 0 to 1; never where the similarity is undefined.
  case alike(StringSimilarity, atLeast: Double)
  /// So many changes at most turn one into the other.
  case near(EditDistance, atMost: Int)
  /// They share a code that is not empty.
  case sounding(PhoneticCode)

  /// Whether two values agree.
  ///
  /// - Parameters:
  ///   - first: the first value.
  ///   - second: the second value.
  /// - Returns: whether they agree.
  /// - Throws: `Refusal` if the values are too long to compare.
  public func accepts(_ first: CodePoints, _ second: CodePoints) throws(Refusal) -> Bool {
    switch self {
    case .exact: return first == second
    case .alike(let similarity, let least):
      return try similarity.between(first, and: second).map { $0 >= least } ?? false
    case .near(let distance, let most):
      return try distance.between(first, and: second) <= most
    case .sounding(let code):
      let sound = code.code(of: first.text)
      return !sound.isEmpty && sound == code.code(of: second.text)
    }
  }
}
