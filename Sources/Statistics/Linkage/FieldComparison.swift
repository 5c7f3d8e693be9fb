/// The levels on which a field can agree, the best first.
///
/// The last level, 0, is that of no agreement and has no rule.
public struct FieldComparison: Sendable, Hashable {
  /// The rules of the levels above 0, the best level first.
  public let rules: [AgreementRule]

  /// Makes a comparison.
  ///
  /// - Parameter rules: the rules of the levels above 0, the best level first.
  public init(_ rules: [AgreementRule]) {
    self.rules = rules
  }

  /// The level on which two values agree: that of the first rule that accepts them.
  ///
  /// - Parameters:
  ///   - first: the first value; nothing if it is missing.
  ///   - second: the second value; nothing if it is missing.
  /// - Returns: the level, or nothing where a value is missing.
  /// - Throws: `Refusal` if the values are too long to compare.
  public func level(_ first: CodePoints?, _ second: CodePoints?) throws(Refusal) -> Int? {
    guard let first, let second else { return nil }
    for (index, rule) in rules.enumerated() where try rule.accepts(first, second) {
      return rules.count - index
    }
    return 0
  }
}
