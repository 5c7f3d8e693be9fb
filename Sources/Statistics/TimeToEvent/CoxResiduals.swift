import RealModule

/// Each child's part in the slope of the partial likelihood, and the hazard at each event time.
///
/// Source: Lin DY, Wei LJ (1989), The robust inference for the Cox proportional hazards model, J Am
/// Stat Assoc 84:1074-1078, doi:10.1080/01621459.1989.10478874; Therneau TM, Grambsch PM (2000),
/// Modeling survival data, section 4.3 (ties), doi:10.1007/978-1-4757-3294-8.
struct CoxResiduals {
  /// The linear predictor of each child.
  let predictors: [Double]
  /// The score residuals, row after row.
  private var scores: [Double]
  private let width: Int
  /// The event times, descending, with the steps of the cumulative hazard.
  private var hazards: [(time: Double, step: Double)] = []

  init(_ risk: CoxRisk, at coefficients: [Double]) {
    width = risk.width
    predictors = risk.predictors(coefficients)
    scores = Array(repeating: 0, count: risk.rows.count)
    var visits: [(CoxRisk.Time, [CoxTerm])] = []
    risk.forEachTime(predictors) { visits.append(($0, $1)) }
    addPastHazard(risk, visits)
    for (time, terms) in visits { addOwnTime(risk, time, terms) }
    hazards = visits.map { time, terms in
      (time.time, terms.reduce(0) { $0 + Double.exp(-$1.risk.logWeight) })
    }
  }

  /// For everyone, what the events during their follow-up take away, as if none were their own.
  private mutating func addPastHazard(_ risk: CoxRisk, _ visits: [(CoxRisk.Time, [CoxTerm])]) {
    var hazard = 0.0
    var drift = Array(repeating: 0.0, count: width)
    var remaining = visits[...]
    for time in risk.times.reversed() {
      if let last = remaining.last, last.0.time == time.time {
        for term in last.1 { Self.accumulate(term, &hazard, &drift) }
        remaining.removeLast()
      }
      for place in time.others + time.events {
        let weight = Double.exp(predictors[place])
        for (column, number) in zip(0..<width, risk.row(place)) {
          scores[place * width + column] = -weight * (number * hazard - drift[column])
        }
      }
    }
  }

  private static func accumulate(_ term: CoxTerm, _ hazard: inout Double, _ drift: inout [Double]) {
    let step = Double.exp(-term.risk.logWeight)
    hazard += step
    for column in drift.indices { drift[column] += step * term.risk.mean[column] }
  }

  /// For those with the event at a time, their own part, and less of the hazard where tied.
  private mutating func addOwnTime(_ risk: CoxRisk, _ time: CoxRisk.Time, _ terms: [CoxTerm]) {
    let count = Double(terms.count)
    for place in time.events {
      for term in terms {
        let spared = (1 - term.factor) * Double.exp(predictors[place] - term.risk.logWeight)
        for (column, number) in zip(0..<width, risk.row(place)) {
          let distance = number - term.risk.mean[column]
          scores[place * width + column] += (1 / count + spared) * distance
        }
      }
    }
  }

  /// The robust covariances: the sums over clusters of the residuals times the inverse information.
  func clustered(_ clusters: [Int], inverse: Matrix) -> Matrix {
    var places: [Int: Int] = [:]
    var sums: [[Double]] = []
    for (child, cluster) in clusters.enumerated() {
      let place = places[cluster] ?? sums.count
      if place == sums.count {
        places[cluster] = place
        sums.append(Array(repeating: 0, count: width))
      }
      for column in 0..<width { sums[place][column] += scores[child * width + column] }
    }
    var middle = Matrix(rows: width, columns: width)
    for sum in sums {
      for row in 0..<width {
        for column in 0..<width { middle[row, column] += sum[row] * sum[column] }
      }
    }
    return inverse.times(middle).times(inverse)
  }

  /// The cumulative hazard at each event time, ascending.
  ///
  /// - Parameter shift: how far the predictors to be used lie above these.
  func baseline(shift: Double) -> [(time: Double, hazard: Double)] {
    let factor = Double.exp(-shift)
    var sum = 0.0
    return hazards.reversed().map { time, step in
      sum += step
      return (time, sum * factor)
    }
  }
}
