/// Groups of scores from each of which some are chosen, and the sum of all that are.
///
/// Two samples are one group of which the first sample is chosen; strata are a group each; the signs
/// of paired differences are a group of sizes of which those above 0 are chosen.
struct SubsetDesign {
  let groups: [SubsetGroup]

  /// The number of choices; infinite beyond the largest double.
  var choices: Double { groups.reduce(1) { $0 * $1.choices } }

  /// The expected sum as a fraction.
  ///
  /// - Throws: `tooMany` if the groups' sizes have no common multiple of a fitting size.
  func centre() throws(Refusal) -> (Int128, Int128) {
    var sum: (Int128, Int128) = (0, 1)
    for group in groups {
      let (numerator, denominator) = group.centre
      let shared = Self.commonDivisor(sum.1, denominator)
      let common = sum.1 / shared * denominator
      guard common < 1 << 58 else { throw .tooMany("different sizes of strata", limit: 40) }
      sum = (sum.0 * (common / sum.1) + numerator * (common / denominator), common)
    }
    return sum
  }

  /// The sums of all choices in two parts; nothing where there are too many to go through.
  func sumCounts() -> [SumCountPair]? {
    guard choices.isFinite else { return nil }
    return groups.count == 1 ? halves(of: groups[0]) : product()
  }

  private func halves(of group: SubsetGroup) -> [SumCountPair]? {
    let middle = group.scores.count / 2
    let (first, second) = (Array(group.scores[..<middle]), Array(group.scores[middle...]))
    guard let chosen = group.chosen else {
      guard let left = SubsetCounts.sums(of: first), let right = SubsetCounts.sums(of: second)
      else { return nil }
      return [SumCountPair(first: left, second: right)]
    }
    guard let left = ChoiceCounts.rows(of: first, upTo: chosen),
      let right = ChoiceCounts.rows(of: second, upTo: chosen)
    else { return nil }
    return left.enumerated().compactMap { count, sums in
      let rest = chosen - count
      return right.indices.contains(rest) ? SumCountPair(first: sums, second: right[rest]) : nil
    }
  }

  /// The groups' sums put together into two parts of about the same size.
  private func product() -> [SumCountPair]? {
    var (small, large) = (SumCounts.zero, SumCounts.zero)
    for group in groups {
      guard let sums = Self.sums(of: group), small.isFeasible(with: sums) else { return nil }
      small = small.convolved(with: sums)
      if small.sums.count > large.sums.count { swap(&small, &large) }
    }
    return [SumCountPair(first: small, second: large)]
  }

  private static func sums(of group: SubsetGroup) -> SumCounts? {
    guard let chosen = group.chosen else { return SubsetCounts.sums(of: group.scores) }
    return ChoiceCounts.rows(of: group.scores, upTo: chosen)?.last
  }

  private static func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
