/// The answers of one form, by the numbers of the items and the names of the supplement.
public struct AnswerSheet: Sendable, Hashable {
  /// The form's code; empty for an instrument with one form.
  public var version: String
  /// The answers to the items in order, nothing where one is missing.
  public var items: [Int?]
  /// The answers to the supplement, those given only.
  public var supplement: [String: Int]

  /// Makes a sheet.
  ///
  /// - Parameters:
  ///   - version: the form's code.
  ///   - items: the answers in order, nothing where one is missing.
  ///   - supplement: the answers to the supplement, those given only.
  public init(version: String = "", items: [Int?], supplement: [String: Int] = [:]) {
    self.version = version
    self.items = items
    self.supplement = supplement
  }
}
