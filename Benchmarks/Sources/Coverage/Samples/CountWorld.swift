import Foundation
import Statistics

/// Children with a treatment at random, a covariate, and events that depend on both.
struct CountWorld {
  let count: Int
  /// The shape of the gamma law of children's own rates; nothing for none.
  var shape: Int?
  let constant: Double
  /// The coefficient of the treatment.
  static let effect = 0.7

  private func columns(_ draws: inout Draws) -> (treatment: [Double], covariate: [Double]) {
    ((0..<count).map { Double($0 % 2) }, draws.normals(count))
  }

  /// Yes or no of each child.
  func binary(_ draws: inout Draws) throws -> CountSample {
    let (treatment, covariate) = columns(&draws)
    let events = zip(treatment, covariate).map { one, other in
      draws.happens(1 / (1 + exp(-constant - Self.effect * one - 0.5 * other))) ? 1.0 : 0
    }
    return try CountSample(.binomial(events: events), treatment, covariate)
  }

  /// A number of events of each child.
  func numbers(_ draws: inout Draws) throws -> CountSample {
    let (treatment, covariate) = columns(&draws)
    let events = zip(treatment, covariate).map { one, other in
      let own = shape.map { draws.gamma(shape: $0) } ?? 1
      return Double(draws.poisson(own * exp(constant + Self.effect * one + 0.3 * other)))
    }
    return try CountSample(.poisson(events: events), treatment, covariate)
  }
}
