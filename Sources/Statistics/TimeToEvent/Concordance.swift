/// How often, of two children, the one with the higher predicted hazard has the event earlier.
///
/// Pairs count of whom one had the event while the other was still followed; pairs with an event of
/// both at one time do not. Equal predictions count half.
///
/// Source: Harrell FE, Califf RM, Pryor DB, Lee KL, Rosati RA (1982), Evaluating the yield of
/// medical tests, JAMA 247:2543-2546, doi:10.1001/jama.1982.03320430047030.
public struct Concordance: Sendable, Hashable {
  /// The pairs in which the higher prediction has the earlier event.
  public private(set) var concordant = 0
  /// The pairs in which the lower prediction has the earlier event.
  public private(set) var discordant = 0
  /// The pairs with equal predictions.
  public private(set) var tied = 0

  /// The share of concordant pairs, ties counting half; nothing without pairs.
  public var share: Double? {
    let pairs = Double(concordant) + Double(discordant) + Double(tied)
    return pairs > 0 ? (Double(concordant) + Double(tied) / 2) / pairs : nil
  }

  /// Counts the pairs.
  ///
  /// - Parameters:
  ///   - followUps: the children's times and events.
  ///   - predictors: for each child a number that is higher with the hazard; as many as children.
  init(_ followUps: FollowUps, predictors: [Double]) {
    let values = Set(predictors).sorted()
    let ranks = predictors.map { RankCounts.place(of: $0, in: values) }
    var followed = RankCounts(count: values.count)
    for group in followUps.groupsFromLongest {
      for place in group where !followUps.events[place] { followed.add(ranks[place]) }
      let events = group.filter { followUps.events[$0] }
      for place in events { count(ranks[place], among: followed) }
      for place in events { followed.add(ranks[place]) }
    }
  }

  private mutating func count(_ rank: Int, among followed: RankCounts) {
    let below = followed.below(rank)
    let upTo = followed.below(rank + 1)
    concordant += below
    tied += upTo - below
    discordant += followed.total - upTo
  }
}

/// How many of each rank there are, summed quickly up to any rank.
///
/// Source: Fenwick PM (1994), A new data structure for cumulative frequency tables, Softw Pract Exp
/// 24:327-336, doi:10.1002/spe.4380240306.
private struct RankCounts {
  private var sums: [Int]
  private(set) var total = 0

  init(count: Int) {
    sums = Array(repeating: 0, count: count + 1)
  }

  mutating func add(_ rank: Int) {
    total += 1
    var place = rank + 1
    while place < sums.count {
      sums[place] += 1
      place += place & -place
    }
  }

  /// How many have a lower rank.
  func below(_ rank: Int) -> Int {
    var sum = 0
    var place = min(rank, sums.count - 1)
    while place > 0 {
      sum += sums[place]
      place -= place & -place
    }
    return sum
  }

  /// The place of a value in sorted ones.
  static func place(of value: Double, in values: [Double]) -> Int {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
