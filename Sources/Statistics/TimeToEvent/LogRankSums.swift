import RealModule

/// One event time with the numbers of each group.
struct GroupRiskStep {
  /// How many of each group were at risk.
  let atRisk: [Double]
  /// How many of each group had the event.
  let events: [Double]

  /// The steps by time, ascending, with the survival of all groups together before each.
  static func steps(
    _ followUps: FollowUps, groups: [Int], count: Int
  ) -> [(step: GroupRiskStep, survivalBefore: Double)] {
    var atRisk = Array(repeating: 0.0, count: count)
    var steps: [GroupRiskStep] = []
    for places in followUps.groupsFromLongest {
      var events = Array(repeating: 0.0, count: count)
      for place in places {
        atRisk[groups[place]] += 1
        if followUps.events[place] { events[groups[place]] += 1 }
      }
      if events.contains(where: { $0 > 0 }) {
        steps.append(GroupRiskStep(atRisk: atRisk, events: events))
      }
    }
    var survival = 1.0
    return steps.reversed().map { step in
      let before = survival
      let all = step.atRisk.reduce(0, +)
      survival *= (all - step.events.reduce(0, +)) / all
      return (step, before)
    }
  }
}

/// The weighted sums over event times that the log-rank tests are made of.
struct LogRankSums {
  private let rho: Double
  private(set) var observed: [Double]
  private(set) var expected: [Double]
  private(set) var covariance: Matrix

  init(count: Int, rho: Double) {
    self.rho = rho
    observed = Array(repeating: 0, count: count)
    expected = observed
    covariance = Matrix(rows: count, columns: count)
  }

  mutating func add(_ step: GroupRiskStep, survivalBefore: Double) {
    let weight = rho == 0 ? 1 : Double.pow(survivalBefore, rho)
    let atRisk = step.atRisk.reduce(0, +)
    let events = step.events.reduce(0, +)
    let shares = step.atRisk.map { $0 / atRisk }
    for group in shares.indices {
      observed[group] += weight * step.events[group]
      expected[group] += weight * events * shares[group]
    }
    guard atRisk > 1 else { return }
    let factor = weight * weight * events * ((atRisk - events) / (atRisk - 1))
    for first in shares.indices where shares[first] > 0 {
      for second in shares.indices {
        let same = first == second ? (atRisk - step.atRisk[first]) / atRisk : -shares[second]
        covariance[first, second] += factor * shares[first] * same
      }
    }
  }
}
