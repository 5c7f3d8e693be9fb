import Foundation
import Statistics

/// Children who take part the more likely the higher two covariates are; the effect is 1 for all.
struct PropensityWorld {
  let count: Int
  /// How strongly taking part depends on the covariates.
  let strength: Double

  var name: String { "\(count) children, selection \(strength)" }

  func sample(_ draws: inout Draws) throws -> PropensitySample {
    let first = draws.normals(count)
    let second = draws.normals(count)
    let takesPart = zip(first, second).map { one, other in
      draws.happens(1 / (1 + exp(0.7 - strength * (one + other))))
    }
    let outcomes = takesPart.indices.map {
      (takesPart[$0] ? 1 : 0) + first[$0] + second[$0] + draws.normal()
    }
    let design = try DesignMatrix([("first", first), ("second", second)])
    let scores = try PropensityScores(takesPart: takesPart, covariates: design)
    return PropensitySample(outcomes: outcomes, scores: scores)
  }
}

/// Outcomes with fitted scores.
struct PropensitySample {
  let outcomes: [Double]
  let scores: PropensityScores

  /// The outcomes of those who take part, and of the others.
  var groups: TwoGroups {
    let pairs = Array(zip(outcomes, scores.takesPart))
    return TwoGroups(
      first: pairs.filter(\.1).map(\.0), second: pairs.filter { !$0.1 }.map(\.0))
  }
}
