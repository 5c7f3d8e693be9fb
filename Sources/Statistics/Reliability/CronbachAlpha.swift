/// How well the items of a scale go together (Cronbach's alpha).
///
/// Source: Cronbach LJ (1951), Coefficient alpha and the internal structure of tests, Psychometrika
/// 16:297-334, doi:10.1007/BF02310555.
public struct CronbachAlpha: Sendable, Hashable {
  /// How many people answered.
  public let people: Int
  /// How many items there are.
  public let items: Int
  /// The sum of the squared deviations of each item, summed over items.
  public let squaresOfItems: Double
  /// The sum of the squared deviations of people's total scores.
  public let squaresOfTotals: Double

  /// Finds alpha from the moments of items and totals.
  ///
  /// - Parameters:
  ///   - items: the moments of each item, two at least, of the same people.
  ///   - totals: the moments of people's total scores.
  /// - Throws: `Refusal` if there are fewer than two items or people, or numbers of people differ.
  public init(items: [Moments], totals: Moments) throws(Refusal) {
    guard items.count >= 2 else { throw .tooFew("items", given: items.count, needed: 2) }
    guard totals.count >= 2 else { throw .tooFew("people", given: totals.count, needed: 2) }
    if let other = items.first(where: { $0.count != totals.count }) {
      throw .lengthsDiffer("an item", other.count, "the list of totals", totals.count)
    }
    people = totals.count
    self.items = items.count
    squaresOfItems = items.reduce(0) { $0 + $1.squares }
    squaresOfTotals = totals.squares
  }

  /// Alpha, 1 or less; nothing where all totals are the same.
  public var alpha: Double? {
    guard squaresOfTotals > 0 else { return nil }
    let count = Double(items)
    return count / (count - 1) * ((squaresOfTotals - squaresOfItems) / squaresOfTotals)
  }

  /// Feldt's interval by the F law; nothing where alpha is undefined.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing.
  /// Source: Feldt LS (1965), The approximate sampling distribution of Kuder-Richardson reliability
  /// coefficient twenty, Psychometrika 30:357-370, doi:10.1007/BF02289499.
  public func interval(level: Level = .ninetyFive) -> Interval? {
    guard let alpha else { return nil }
    let freedom = Double(people - 1)
    let law = FisherF(numerator: freedom, denominator: freedom * Double(items - 1))
    return Interval(
      lower: 1 - (1 - alpha) * law.upperQuantile(level.tail),
      upper: 1 - (1 - alpha) * law.quantile(level.tail))
  }
}
