import Indicators
import Statistics
import Studies
import Tallies

@testable import Evaluations

extension ReferenceCase {
  /// x1 of n1 in a rollout area against x2 of n2 in a comparison area.
  var table: Figures {
    let counts = [(number("x1"), number("n1")), (number("x2"), number("n2"))]
    var set = DesignFixture.set(study(areas: 2, rollouts: 1), counts)
    for (arm, count) in zip([Arm.rollout, .comparison], counts) {
      set.tallies[Fixture.key(.accepted, .toDate, arm: arm)] =
        Fixture.singles(count.0, of: count.1)
    }
    let evaluation = Fixture.evaluation(set)
    let outcome = evaluation.design?.outcomes.first
    let comparisons = evaluation.comparisons
    let difference = comparisons.first { $0.estimand == .difference }
    return joined([
      sizes("difference", difference?.estimate),
      sizes("ratio", comparisons.first { $0.estimand == .ratio }?.estimate),
      sizes("design-difference", outcome?.contrast(.difference)?.estimate),
      sizes("design-ratio", outcome?.contrast(.ratio)?.estimate),
      sizes("odds-ratio", outcome?.contrast(.oddsRatio)?.estimate),
      ["p": difference?.p, "mid-p": difference?.midP, "e-value": outcome?.eValue?.estimate],
    ])
  }

  /// The same children before and after.
  var paired: Figures {
    let indicator = Indicator.freeSchoolMeals
    guard let pair = Catalogue.pairs(of: indicator).first else { return [:] }
    var set = TallySet(study: Fixture.study(indicators: [indicator]))
    let table = list("table")
    let key = PairKey(indicator: indicator.id, moments: pair, cell: Cell())
    set.pairs[key] = PairTally(
      yesYes: table[0], yesNo: table[1], noYes: table[2], noNo: table[3], change: .zero)
    let change = Fixture.evaluation(set).changes.first
    return joined([
      sizes("change", change?.change), ["p": change?.p, "exact-p": change?.exactP],
    ])
  }

  /// Strata of a rollout and a comparison area: a with, b without; c with, d without.
  var strata: Figures {
    let (a, b, c, d) = (list("a"), list("b"), list("c"), list("d"))
    let (first, second) = (a.reduce(0, +), c.reduce(0, +))
    var set = DesignFixture.set(
      study(areas: 2, rollouts: 1),
      [(first, first + b.reduce(0, +)), (second, second + d.reduce(0, +))])
    DesignFixture.add(
      strata: a.indices.map { place in
        (
          ["F", "\(place)"], (a[place], a[place] + b[place]), (c[place], c[place] + d[place])
        )
      }, to: &set)
    let outcome = Fixture.evaluation(set).design?.outcomes.first
    return joined([
      sizes("mh-difference", outcome?.contrast(.mantelHaenszelDifference)?.estimate),
      sizes("mh-ratio", outcome?.contrast(.mantelHaenszelRatio)?.estimate),
      sizes("mh-odds-ratio", outcome?.contrast(.mantelHaenszelOddsRatio)?.estimate),
    ])
  }
}
