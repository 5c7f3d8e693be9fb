/// What becomes of a scale of which answers are missing.
public enum MissingAnswerRule: Sendable, Hashable, Codable {
  /// The scale has no score.
  case complete
  /// From some number of answers on, their mean times the number of items, rounded half up.
  ///
  /// In integers: (2 × sum × items + answered) / (2 × answered), so that no rounding rule of a
  /// machine or database matters.
  case prorated(fromAnswers: Int)

  /// The score of a scale from the answers that are there.
  ///
  /// - Parameters:
  ///   - sum: the sum of the answers, reversed where they must be.
  ///   - answered: how many there are.
  ///   - items: how many there should be.
  /// - Returns: the score; nothing where too few answers are there.
  public func score(sum: Int, answered: Int, items: Int) -> Int? {
    if answered == items { return sum }
    guard case .prorated(let fewest) = self, answered >= max(1, fewest) else { return nil }
    return (2 * sum * items + answered) / (2 * answered)
  }
}
