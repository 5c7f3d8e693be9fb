import Foundation

extension CountWorld {
  /// The true difference of marginal risks.
  var riskDifference: Double { meanRisk(Self.effect) - meanRisk(0) }

  /// The true ratio of marginal risks.
  var riskRatio: Double { meanRisk(Self.effect) / meanRisk(0) }

  /// The risk averaged over the normal law of the covariate, by the trapezium rule.
  private func meanRisk(_ effect: Double) -> Double {
    (-800...800).reduce(0) { sum, step in
      let place = Double(step) / 100
      let density = exp(-place * place / 2) / (2 * Double.pi).squareRoot()
      return sum + 0.01 * density / (1 + exp(-constant - effect - 0.5 * place))
    }
  }
}

extension Double {
  /// The natural logarithm.
  var logarithm: Double { log(self) }
}
