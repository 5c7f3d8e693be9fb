/// How each item of a scale goes with the others.
///
/// Source: Nunnally JC, Bernstein IH (1994), Psychometric theory, 3rd edition, McGraw-Hill, ISBN
/// 978-0-07-047849-7.
public struct ItemAnalysis: Sendable, Hashable {
  /// The scale as a whole.
  public let scale: CronbachAlpha
  /// The alpha of the other items, item by item; nothing with two items only, or where the others'
  /// totals are all the same.
  public let alphaWithout: [Double?]
  /// The correlation of each item with the sum of the others; nothing where either is constant.
  public let restCorrelations: [Double?]

  /// Finds how items go together.
  ///
  /// - Parameter answers: a list for each person with a finite number for each item; two people and
  ///   two items at least.
  /// - Throws: `Refusal` if there are fewer, lists differ in length or an answer is not finite.
  public init(_ answers: [[Double]]) throws(Refusal) {
    let count = answers.first?.count ?? 0
    if let place = answers.firstIndex(where: { $0.count != count }) {
      throw .lengthsDiffer(
        "the first person", count, "person \(place + 1)", answers[place].count)
    }
    let columns = (0..<count).map { item in answers.map { $0[item] } }
    let items = try columns.map { column throws(Refusal) in try Moments(column) }
    let totals = answers.map(Self.total)
    scale = try CronbachAlpha(items: items, totals: Moments(totals))
    let rests = (0..<count).map { item in answers.map { Self.total($0, without: item) } }
    let pairs = try zip(columns, rests).map { pair throws(Refusal) in
      try PairedMoments(pair.0, pair.1)
    }
    restCorrelations = pairs.map(\.correlation)
    alphaWithout = try pairs.enumerated().map { place, pair throws(Refusal) in
      guard count > 2 else { return nil }
      let others = items[..<place] + items[(place + 1)...]
      return try CronbachAlpha(items: Array(others), totals: pair.second).alpha
    }
  }

  private static func total(_ answers: [Double]) -> Double {
    var sum = CompensatedSum()
    for answer in answers { sum.add(answer) }
    return sum.value
  }

  private static func total(_ answers: [Double], without item: Int) -> Double {
    var sum = CompensatedSum()
    for (place, answer) in answers.enumerated() where place != item { sum.add(answer) }
    return sum.value
  }
}
