import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("The names of methods in the comparison of areas")
struct NamedMethodTests {
  private func names(_ outcome: OutcomeAnalysis) -> [String] {
    let areas = outcome.byArea.map { $0.rows.map(\.estimate) + [$0.mean, $0.prediction] } ?? []
    let others: [Estimate?] =
      (outcome.contrasts + outcome.overTime).map(\.estimate)
      + (outcome.eventStudy?.points.map(\.estimate) ?? []) + [outcome.equivalence?.estimate]
    return (areas + others).compactMap { $0?.method }
  }

  private func names(_ set: TallySet) -> [String] {
    DesignFixture.evaluation(set)?.outcomes.flatMap(names) ?? []
  }

  /// Counts of every measure: plain, of siblings, over time, and adjusted for strata.
  private var sets: [TallySet] {
    let panel = StaggeredFixture.panel()
    var whole = panel.set
    for (place, area) in whole.study.areas.enumerated() {
      let key = TallyKey(
        indicator: panel.indicator.id, moment: .toDate,
        cell: Cell(area: area.code, arm: area.rollout == nil ? .comparison : .rollout))
      whole.tallies[key] = Fixture.singles(10 + place, of: 60)
    }
    var adjusted = DesignFixture.set(
      DesignFixture.study(areas: 7, rollouts: 3), DesignFixture.seven,
      before: DesignFixture.sevenBefore)
    DesignFixture.add(
      strata: [(["F", "5-9"], (9, 40), (6, 45)), (["M", "5-9"], (7, 25), (7, 60))], to: &adjusted)
    let plain = DesignFixture.set(
      DesignFixture.study(areas: 9, rollouts: 1), (0..<9).map { (10 + $0, 100) })
    return [whole, adjusted, plain] + siblings
  }

  /// Shares, rates and scores of families with several children.
  private var siblings: [TallySet] {
    [Indicator.accepted, .suspensionRate, .sdqTotal].map { indicator in
      let study = DesignFixture.study(
        areas: 6, rollouts: 3, indicators: [indicator],
        outcomes: Outcomes(primary: indicator.id, secondary: []))
      var set = TallySet(study: study)
      DesignFixture.add(
        (0..<6).map { area in
          let families = (0..<12).map { family in
            (x: (family * (area + 2)) % (2 + (family + area) % 3), n: 1 + (family + area) % 3)
          }
          var tally = Fixture.families(families)
          tally.squares = families.reduce(0) { $0 + $1.x * $1.x }
          return tally
        }, of: indicator, at: indicator.moments.last ?? .toDate, to: &set)
      return set
    }
  }

  @Test("each is in the catalogue, so that a report can name its source")
  func inCatalogue() {
    let names = Set(sets.flatMap(names))
    #expect(
      names.isSuperset(of: [
        "newcombe", "odds-ratio-score", "mantel-haenszel-difference", "mantel-haenszel-ratio",
        "mantel-haenszel-odds-ratio", "standardised", "cr2", "randomisation-exact",
        "random-effects", "random-effects-prediction", "area-against-comparison", "newey-west",
        "area-means", "welch-t", "welch-t-clustered", "newcombe-clustered",
      ]), "\(names.sorted())")
    for name in names.sorted() {
      #expect(MethodCatalogue.method(named: name) != nil, "\(name) is not in the catalogue")
    }
  }
}
