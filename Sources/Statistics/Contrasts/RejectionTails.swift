import RealModule

/// The rejection region of a one-sided test of two shares, seen margin by margin.
///
/// With m children in all having the characteristic, the region is the first counts from a critical
/// one on, so that its conditional probability is one tail of a hypergeometric law. The critical
/// count never falls and rises by at most 1 as m rises by 1 (Barnard's convexity), which both
/// orders have.
///
/// Source: Röhmel J, Mansmann U (1999), Unconditional non-asymptotic one-sided tests for
/// independent binomial proportions when the interest lies in showing non-inferiority and/or
/// superiority, Biom J 41:149-170 (Barnard's convexity).
enum RejectionTails {
  /// Logarithms of the conditional probabilities for m = 0, 1, ...: tables of a score at least as
  /// large.
  static func byScore(_ table: WholeTable, atLeast bound: PooledScore) -> [Double] {
    let total = table.firstTotal + table.secondTotal
    return trace(table) { first, law in
      let score = PooledScore(
        first: first, events: law.marked, groupTotal: table.firstTotal, total: total)
      return score.isAtLeast(bound)
    }
  }

  /// The same for tables whose one-sided p value by Fisher's test is no larger than the observed
  /// one.
  ///
  /// Equal p values are told from different ones by a relative 1e-11 of the smaller tail, far above
  /// rounding and far below the distance of different ones.
  static func byFisher(_ table: WholeTable) -> [Double] {
    guard let bound = table.law?.tails(at: table.first - 1) else { return [] }
    return trace(table) { first, law in
      let tails = law.tails(at: first - 1)
      return bound.upper <= 0.5
        ? tails.logUpper <= bound.logUpper + 1e-11
        : tails.logLower >= bound.logLower - 1e-11
    }
  }

  private static func trace(
    _ table: WholeTable, _ isRejected: (Int, Hypergeometric) -> Bool
  ) -> [Double] {
    let total = table.firstTotal + table.secondTotal
    var critical = 0
    return (0...total).map { events in
      guard
        let law = Hypergeometric(population: total, marked: events, drawn: table.firstTotal),
        let top = law.largest
      else { return -.infinity }
      critical = max(critical, law.smallest)
      while critical <= top, !isRejected(critical, law) { critical += 1 }
      return critical > top ? -.infinity : law.tails(at: critical - 1).logUpper
    }
  }
}
