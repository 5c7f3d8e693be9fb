import Foundation
import Statistics

/// Two groups of children of families, the first with twice the hazard.
struct CoxWorld {
  let families: Int
  let size: Int
  /// Whether brothers and sisters have the same times but for chance.
  let isAlike: Bool
  /// Whether times are told in quarters, so that many are equal.
  var isCoarse = false

  static let all = [
    CoxWorld(families: 40, size: 1, isAlike: false),
    CoxWorld(families: 200, size: 1, isAlike: false),
    CoxWorld(families: 200, size: 1, isAlike: false, isCoarse: true),
    CoxWorld(families: 100, size: 2, isAlike: true),
  ]

  var name: String {
    "\(families * size) children" + (isAlike ? " in pairs alike" : "")
      + (isCoarse ? ", times in quarters" : "")
  }

  func model(_ ties: CoxTies, _ draws: inout Draws) throws -> CoxModel {
    var (times, events, groups, clusters) = ([Double](), [Bool](), [Double](), [Int]())
    for family in 0..<families {
      let group = Double(family % 2)
      let shared = draws.exponential() / (1 + group)
      for _ in 0..<size {
        let own = draws.exponential() / (1 + group)
        let time = isAlike ? shared : own
        let end = 0.5 + 1.5 * draws.unit()
        times.append(told(min(time, end)))
        events.append(time <= end)
        groups.append(group)
        clusters.append(family)
      }
    }
    return try CoxModel(
      FollowUps(times: times, events: events), covariates: [Covariate("group", groups)],
      ties: ties, clusters: clusters)
  }

  private func told(_ time: Double) -> Double { isCoarse ? (4 * time).rounded(.up) / 4 : time }
}
