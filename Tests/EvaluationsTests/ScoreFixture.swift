import Indicators
import Studies
import Tallies

@testable import Evaluations

/// Tallies of scores made by hand, each family a list of its members' scores.
enum ScoreFixture {
  /// Families in text: blanks between families, lines between members.
  static func families(_ text: String) -> [[Int]] {
    text.split(separator: " ").map { $0.split(separator: "|").compactMap { Int($0) } }
  }

  /// Families of pairs in text: before > after.
  static func pairs(_ text: String) -> [[(before: Int, after: Int)]] {
    text.split(separator: " ").map { family in
      family.split(separator: "|").compactMap { pair in
        let scores = pair.split(separator: ">").compactMap { Int($0) }
        return scores.count == 2 ? (scores[0], scores[1]) : nil
      }
    }
  }

  /// A tally of scores.
  static func tally(_ families: [[Int]]) -> Tally {
    let scores = families.flatMap(\.self)
    var clusters = ClusterSums.zero
    for family in families { clusters.add(count: family.reduce(0, +), total: family.count) }
    return Tally(
      numerator: scores.reduce(0, +), denominator: scores.count, missing: 0, notLinked: 0,
      notFollowedUp: 0, clusters: clusters, squares: scores.reduce(0) { $0 + $1 * $1 })
  }

  /// A tally of the changes of pairs, with their outcomes where asked for.
  static func changes(
    _ families: [[(before: Int, after: Int)]],
    outcome: (Int, Int) -> ChangeOutcome = { _, _ in
      ChangeOutcome(reliability: nil, crossing: nil)
    }
  ) -> ScoreChangeTally {
    var tally = ScoreChangeTally.zero
    for family in families {
      for pair in family {
        tally.count(before: pair.before, after: pair.after)
        tally.outcomes[outcome(pair.before, pair.after), default: 0] += 1
      }
      tally.change.add(
        count: family.reduce(0) { $0 + $1.after - $1.before }, total: family.count)
    }
    return tally
  }

  /// A study with questionnaire indicators.
  static func study(
    _ indicators: [Indicator], rules: QuestionnaireRules = QuestionnaireRules(),
    disclosure: DisclosureRule = DisclosureRule(suppress: .none)
  ) -> Study {
    let study = Fixture.study(indicators: indicators)
    return Study(
      title: study.title, extracted: study.extracted, areas: study.areas,
      indicators: study.indicators, notCollected: [], tables: ["children", "sdq"],
      baselineAreas: [], outcomes: study.outcomes, disclosure: disclosure, targets: [:],
      synthetic: true, questionnaires: rules)
  }

  /// The place of a change from baseline to follow-up.
  static func key(_ indicator: Indicator, _ cell: Cell = Cell(informant: .parent)) -> PairKey {
    PairKey(
      indicator: indicator.id, moments: MomentPair(before: .baseline, after: .followUp), cell: cell)
  }

  /// The place of a tally.
  static func key(
    _ indicator: Indicator, _ moment: Moment, _ cell: Cell = Cell(informant: .parent)
  ) -> TallyKey {
    TallyKey(indicator: indicator.id, moment: moment, cell: cell)
  }

  /// What was declared of parents' total difficulties.
  static let declared = DeclaredReliability(
    indicator: "sdq-total", informant: .parent, standardDeviation: 5.8, reliability: 0.82,
    source: "A published table")

  /// The outcome of a pair of parents' totals: high from 17 on.
  static func outcome(_ before: Int, _ after: Int) -> ChangeOutcome {
    ChangeOutcome(
      before: (before, before >= 17), after: (after, after >= 17),
      smallestReliableChange: declared.smallestReliableChange, direction: .difficulties)
  }
}
