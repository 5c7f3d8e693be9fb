/// How far several raters of the same subjects agree: six intraclass correlations.
///
/// Source: Shrout PE, Fleiss JL (1979), Intraclass correlations: uses in assessing rater
/// reliability, Psychol Bull 86:420-428, doi:10.1037/0033-2909.86.2.420.
public struct RaterAgreement: Sendable, Hashable {
  /// How many subjects there are.
  public let subjects: Double
  /// How many raters there are.
  public let raters: Double
  /// The mean square between the subjects.
  public let betweenSubjects: Double
  /// The mean square between the raters.
  public let betweenRaters: Double
  /// The mean square of what neither subject nor rater explains.
  public let residual: Double
  /// The mean square within the subjects.
  public let withinSubjects: Double

  /// Finds the mean squares.
  ///
  /// - Parameter ratings: for each of at least two subjects the ratings of the same two or more
  ///   raters, in the same order.
  /// - Throws: `Refusal` for fewer, for lists of different lengths, and for values not finite.
  public init(ratings: [[Double]]) throws(Refusal) {
    let width = ratings.first?.count ?? 0
    guard ratings.count >= 2 else {
      throw .tooFew("subjects", given: ratings.count, needed: 2)
    }
    guard width >= 2 else { throw .tooFew("raters", given: width, needed: 2) }
    if let other = ratings.firstIndex(where: { $0.count != width }) {
      throw .lengthsDiffer("subject 1", width, "subject \(other + 1)", ratings[other].count)
    }
    let rows = try ratings.map { row throws(Refusal) in try Moments(row) }
    let columns = try (0..<width).map { place throws(Refusal) in
      try Moments(ratings.map { $0[place] })
    }
    subjects = Double(rows.count)
    raters = Double(width)
    let freedom = subjects - 1
    betweenSubjects = raters * Self.squares(of: rows) / freedom
    betweenRaters = subjects * Self.squares(of: columns) / (raters - 1)
    withinSubjects = rows.reduce(0) { $0 + $1.squares } / (subjects * (raters - 1))
    residual = Self.residual(ratings, rows, columns) / (freedom * (raters - 1))
  }

  /// The agreement; nothing where all ratings are the same.
  ///
  /// - Parameters:
  ///   - form: what is taken as given.
  ///   - unit: single ratings or their mean.
  /// - Returns: the intraclass correlation, at most 1 and possibly negative.
  public func correlation(_ form: RaterForm, of unit: RatingUnit = .single) -> Double? {
    let error = form == .oneWay ? withinSubjects : residual
    let raterPart = form == .twoWayRandom ? (betweenRaters - residual) / subjects : 0
    let total =
      switch unit {
      case .single: betweenSubjects + (raters - 1) * error + raters * raterPart
      case .mean: betweenSubjects + raterPart
      }
    return total > 0 ? (betweenSubjects - error) / total : nil
  }

  /// The interval of the agreement; nothing where it is undefined.
  ///
  /// Exact for `oneWay` and `twoWayFixed`, approximate for `twoWayRandom`.
  ///
  /// - Parameters:
  ///   - form: what is taken as given.
  ///   - unit: single ratings or their mean.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing.
  public func interval(
    _ form: RaterForm, of unit: RatingUnit = .single, level: Level = .ninetyFive
  ) -> Interval? {
    guard correlation(form, of: unit) != nil else { return nil }
    guard form == .twoWayRandom else { return exactInterval(form, of: unit, level: level) }
    guard let single = randomInterval(level: level) else { return nil }
    switch unit {
    case .single: return single
    case .mean:
      return Interval(lower: stepped(single.lower), upper: stepped(single.upper))
    }
  }

  /// Spearman and Brown's formula from one rating to the mean of all raters.
  private func stepped(_ single: Double) -> Double {
    raters * single / (1 + (raters - 1) * single)
  }

  private func exactInterval(
    _ form: RaterForm, of unit: RatingUnit, level: Level
  ) -> Interval? {
    let error = form == .oneWay ? withinSubjects : residual
    guard error > 0 || betweenSubjects > 0 else { return nil }
    let blocks = form == .oneWay ? subjects : subjects - 1
    let law = FisherF(numerator: subjects - 1, denominator: blocks * (raters - 1))
    let ratio = error > 0 ? betweenSubjects / error : .infinity
    return VarianceRatio(ratio, law: law).interval(level: level).map { bounds in
      let ends = [bounds.lower, bounds.upper].map { ratio in
        unit == .mean ? 1 - 1 / ratio : VarianceRatio.correlation(ratio, size: raters)
      }
      return Interval(lower: ends[0], upper: ends[1])
    }
  }

  /// The sum of squared deviations of some means of equal weight.
  private static func squares(of parts: [Moments]) -> Double {
    let all = parts.reduce(Moments.none) { $0.merged(with: $1) }
    return parts.reduce(0) { sum, part in
      let distance = part.difference(to: all)
      return sum + distance * distance
    }
  }

  private static func residual(
    _ ratings: [[Double]], _ rows: [Moments], _ columns: [Moments]
  ) -> Double {
    let all = rows.reduce(Moments.none) { $0.merged(with: $1) }
    var sum = 0.0
    for (row, values) in zip(rows, ratings) {
      for (column, value) in zip(columns, values) {
        let rest = (value - row.mean) - column.difference(to: all)
        sum += rest * rest
      }
    }
    return sum
  }
}
