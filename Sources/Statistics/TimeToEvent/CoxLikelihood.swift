/// The logarithm of the partial likelihood at some coefficients, with its slope and curvature.
///
/// Source: Cox DR (1972), Regression models and life-tables, J R Stat Soc B 34:187-202,
/// doi:10.1111/j.2517-6161.1972.tb00899.x.
struct CoxLikelihood {
  /// The logarithm of the partial likelihood.
  let value: Double
  /// Its slope over each coefficient.
  let score: [Double]
  /// Its negative curvature.
  let information: Matrix

  init(_ risk: CoxRisk, at coefficients: [Double]) {
    let width = risk.width
    let predictors = risk.predictors(coefficients)
    var value = CompensatedSum()
    var score = Array(repeating: 0.0, count: width)
    var products = Array(repeating: 0.0, count: width * width)
    risk.forEachTime(predictors) { time, terms in
      for (place, term) in zip(time.events, terms) {
        value.add(predictors[place] - term.risk.logWeight)
        for (column, number) in zip(0..<width, risk.row(place)) {
          score[column] += number - term.risk.mean[column]
        }
        for cell in products.indices {
          products[cell] += term.risk.products[cell] / term.risk.weight
        }
      }
    }
    self.value = value.value
    self.score = score
    var information = Matrix(rows: width, columns: width)
    for row in 0..<width {
      for column in 0..<width { information[row, column] = products[row * width + column] }
    }
    self.information = information
  }
}
