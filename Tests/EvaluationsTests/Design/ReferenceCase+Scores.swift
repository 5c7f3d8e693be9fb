import Indicators
import Statistics
import Studies
import Tallies
import _TestSupport

@testable import Evaluations

extension ReferenceCase {
  /// The place of parents' totals at follow-up.
  private func key(_ area: Area? = nil, _ arm: Arm? = nil) -> TallyKey {
    ScoreFixture.key(
      .sdqTotal, .followUp, Cell(area: area?.code, arm: arm, informant: .parent))
  }

  /// Children of a rollout area with scores x against those of a comparison area with y.
  var scores: Figures {
    var set = TallySet(study: study(.sdqTotal, areas: 2, rollouts: 1))
    set.tallies[key(nil, .rollout)] = tally(list("x"))
    set.tallies[key(nil, .comparison)] = tally(list("y"))
    let comparison = Fixture.evaluation(set).comparisons.first
    return [
      "difference": comparison.map { $0.estimate.value / scale },
      "lower": comparison.map { $0.estimate.lower / scale },
      "upper": comparison.map { $0.estimate.upper / scale }, "p": comparison?.p,
      "mean-x": comparison?.rollout.mean.map { $0 / scale },
      "sd-x": comparison?.rollout.standardDeviation.map { $0 / scale },
      "mean-y": comparison?.comparison.mean.map { $0 / scale },
      "sd-y": comparison?.comparison.standardDeviation.map { $0 / scale },
    ]
  }

  /// Rollout areas whose means are x against comparison areas whose means are y.
  var areaValues: Figures {
    let (x, y) = (list("x"), list("y"))
    let design = StudyDesign(question: "Q", margins: ["sdq-total": 1000])
    var set = TallySet(
      study: study(.sdqTotal, areas: x.count + y.count, rollouts: x.count, design: design))
    for (area, value) in zip(set.study.areas, x + y) {
      set.tallies[key(area, area.rollout == nil ? .comparison : .rollout)] =
        tally([value - 1, value + 1])
    }
    let outcome = Fixture.evaluation(set).design?.outcomes.first { $0.moment == .followUp }
    let means = outcome?.contrast(.areaMeans)
    return joined([
      sizes("area-means", means?.estimate), sizes("equivalence", outcome?.equivalence?.estimate),
      ["area-means-p": means?.p],
    ])
  }

  /// The reliability that a case declares, nil without one.
  private var declared: DeclaredReliability? {
    guard row.text("layout") == "reliable" else { return nil }
    return DeclaredReliability(
      indicator: "sdq-total", informant: .parent,
      standardDeviation: Double(number("sd10")) / 10,
      reliability: Double(number("reliability100")) / 100, source: "The case")
  }

  /// The same children's scores before and after.
  var change: Figures {
    let declared = declared
    let rules = QuestionnaireRules(reliableChange: declared.map { [$0] } ?? [])
    var set = TallySet(study: ScoreFixture.study([.sdqTotal], rules: rules))
    set.tallies[ScoreFixture.key(.sdqTotal, .baseline)] = tally(list("before"))
    set.scoreChanges[ScoreFixture.key(.sdqTotal)] = ScoreFixture.changes(
      zip(list("before"), list("after")).map { [(before: $0, after: $1)] }
    ) { before, after in
      ChangeOutcome(
        before: (before, nil), after: (after, nil),
        smallestReliableChange: declared?.smallestReliableChange, direction: .difficulties)
    }
    let change = Fixture.evaluation(set).scoreChanges.first
    let outcomes = change?.reliabilities ?? [:]
    return joined([
      sizes("change", change?.change),
      [
        "p": change?.p, "correlation": change?.correlation,
        "by-sd-before": change?.standardised.first?.estimate.value,
        "mean-after": change.map { $0.after.mean / scale },
        "sd-after": change?.after.standardDeviation.map { $0 / scale },
        "improved": outcomes[.improved].map(Double.init),
        "deteriorated": outcomes[.deteriorated].map(Double.init),
        "unchanged": outcomes[.unchanged].map(Double.init),
      ],
    ])
  }

  /// The scores of all children.
  var summary: Figures {
    var set = TallySet(study: ScoreFixture.study([.sdqTotal]))
    set.tallies[key()] = tally(list("x"))
    let finding = Fixture.evaluation(set)
      .finding("sdq-total", .followUp, in: Cell(informant: .parent))
    return [
      "mean": finding?.estimate.map { $0.value / scale },
      "sd": finding?.standardDeviation.map { $0 / scale },
    ]
  }

  /// Rollout areas whose means and their variances are those of studies, against two comparison
  /// areas with a mean of 0: two children with the sum 2y and the squared distance 2v.
  var summaryOfAreas: Figures {
    let (y, v) = (list("y"), list("v"))
    var set = TallySet(study: study(.sdqTotal, areas: y.count + 2, rollouts: y.count))
    for (area, part) in zip(set.study.areas, zip(y + [0, 0], v + [50, 50])) {
      let squares = 2 * part.1 + 2 * part.0 * part.0
      set.tallies[key(area, area.rollout == nil ? .comparison : .rollout)] = Tally(
        numerator: 2 * part.0, denominator: 2, missing: 0, notLinked: 0, notFollowedUp: 0,
        clusters: ClusterSums(clusters: 2, several: 0, xx: squares, xn: 2 * part.0, nn: 2),
        squares: squares)
    }
    let summary = Fixture.evaluation(set).design?.outcomes
      .first { $0.moment == .followUp }?.byArea
    return [
      "effect": summary?.mean.map { $0.value / scale },
      "between": summary?.betweenVariance.map { $0 / scale / scale },
    ]
  }

  /// Areas of one size with sums of scores and of squares, the first half rolled out.
  var areaSums: Figures {
    let (size, sums, squares) = (number("n"), list("sum"), list("squares"))
    var set = TallySet(study: study(.sdqTotal, areas: sums.count, rollouts: sums.count / 2))
    for (area, part) in zip(set.study.areas, zip(sums, squares)) {
      set.tallies[key(area, area.rollout == nil ? .comparison : .rollout)] = Tally(
        numerator: part.0, denominator: size, missing: 0, notLinked: 0, notFollowedUp: 0,
        clusters: ClusterSums(clusters: size, several: 0, xx: part.1, xn: part.0, nn: size),
        squares: part.1)
    }
    let power = Fixture.evaluation(set).design?.outcomes
      .first { $0.moment == .followUp }?.power
    return ["correlation": power?.correlation, "design-effect": power?.designEffect]
  }
}
