import Statistics

/// Strata of two equally large groups.
struct StrataWorld {
  /// The shares of the comparison group.
  let shares: [Double]
  /// The children of each group in each stratum.
  let size: Int

  var name: String {
    let span = shares[0] == shares[shares.count - 1] ? "" : " to \(shares[shares.count - 1])"
    return "\(shares.count) strata of \(size)/\(size), shares \(shares[0])\(span)"
  }

  /// Tables where a rule makes the share of the first group from that of the second.
  func tables(_ draws: inout Draws, _ share: (Double) -> Double) throws -> StratifiedTables {
    try StratifiedTables(
      shares.map { own in
        let first = draws.binomial(size, share(own))
        return ProportionPair(
          Proportion(first, of: size), Proportion(draws.binomial(size, own), of: size))
      })
  }
}
