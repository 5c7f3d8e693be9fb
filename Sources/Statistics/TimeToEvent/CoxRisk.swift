import RealModule

/// One term of the partial likelihood: an event with those at risk at it.
///
/// Source: Cox DR (1972), Regression models and life-tables, J R Stat Soc B 34:187-202,
/// doi:10.1111/j.2517-6161.1972.tb00899.x.
struct CoxTerm {
  /// How the rows with the event count among those at risk, from 0 to 1.
  let factor: Double
  /// The rows at risk.
  let risk: WeightedSpread
}

/// The children by time, the longest first, with those who had the event at each time.
struct CoxRisk {
  /// The rows of one time.
  struct Time {
    let time: Double
    /// The places of those who had no event at this time.
    let others: [Int]
    /// The places of those who had one.
    let events: [Int]
  }

  /// All times, the longest first.
  let times: [Time]
  /// How many covariates there are.
  let width: Int
  /// The rows of covariates, one after the other.
  let rows: [Double]
  let ties: CoxTies

  init(_ followUps: FollowUps, rows: [Double], width: Int, ties: CoxTies) {
    self.rows = rows
    self.width = width
    self.ties = ties
    times = followUps.groupsFromLongest.map { group in
      Time(
        time: followUps.times[group[group.startIndex]],
        others: group.filter { !followUps.events[$0] },
        events: group.filter { followUps.events[$0] })
    }
  }

  /// The same children with other covariates.
  func with(rows: [Double]) -> CoxRisk {
    CoxRisk(times: times, width: width, rows: rows, ties: ties)
  }

  private init(times: [Time], width: Int, rows: [Double], ties: CoxTies) {
    self.times = times
    self.width = width
    self.rows = rows
    self.ties = ties
  }

  /// A child's covariates.
  func row(_ place: Int) -> ArraySlice<Double> { rows[(place * width)..<((place + 1) * width)] }

  /// The linear predictors of all children.
  func predictors(_ coefficients: [Double]) -> [Double] {
    (0..<(rows.count / width)).map { place in
      zip(row(place), coefficients).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }

  /// Goes through the terms of the partial likelihood, the longest time first.
  ///
  /// - Parameters:
  ///   - predictors: the linear predictor of each child.
  ///   - visit: what is done with each time and its terms, one for each event.
  func forEachTime(
    _ predictors: [Double], _ visit: (Time, [CoxTerm]) -> Void
  ) {
    var risk = WeightedSpread(covariates: width)
    for time in times {
      for place in time.others { risk.add(row(place), logWeight: predictors[place]) }
      guard !time.events.isEmpty else { continue }
      var tied = WeightedSpread(covariates: width)
      for place in time.events { tied.add(row(place), logWeight: predictors[place]) }
      let count = Double(time.events.count)
      let terms = time.events.indices.map { rank in
        let factor = ties == .efron ? 1 - Double(rank) / count : 1
        var all = risk
        all.merge(tied, factor: factor)
        return CoxTerm(factor: factor, risk: all)
      }
      visit(time, terms)
      risk.merge(tied, factor: 1)
    }
  }
}
