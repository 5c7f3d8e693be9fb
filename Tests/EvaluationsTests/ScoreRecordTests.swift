import Foundation
import Indicators
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Scores in findings.json")
struct ScoreRecordTests {
  private func json(_ set: TallySet) throws -> [String: Any] {
    let file = FindingsFile(Fixture.evaluation(set), tool: "paramount test")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let written = try encoder.encode(file)
    if let path = ProcessInfo.processInfo.environment["SCORE_EXAMPLE"] {
      try written.write(to: URL(fileURLWithPath: path))
    }
    return try #require(try JSONSerialization.jsonObject(with: written) as? [String: Any])
  }

  private func first(_ key: String, in root: [String: Any]) throws -> [String: Any] {
    try #require((root[key] as? [[String: Any]])?.first)
  }

  /// Pairs of twelve families, with everything that a study may declare.
  private func set() -> TallySet {
    let rules = QuestionnaireRules(
      reliableChange: [ScoreFixture.declared], highRisk: "Referred for their difficulties")
    var set = TallySet(study: ScoreFixture.study([.sdqTotal, .sdqHigh], rules: rules))
    let pairs = ScoreFixture.pairs("20>13 17>17|25>18 12>14 16>11 22>20|9>8 30>21")
    for arm in [nil, Arm.rollout, .comparison] {
      let cell = Cell(arm: arm, informant: .parent)
      set.tallies[ScoreFixture.key(.sdqTotal, .baseline, cell)] = ScoreFixture.tally(
        pairs.map { $0.map(\.before) } + [[11], [14]])
      var tally = ScoreFixture.changes(pairs, outcome: ScoreFixture.outcome)
      tally.bands = [
        BandStep(before: "very_high", after: "slightly_raised"): 1,
        BandStep(before: "high_or_very_high", after: "close_to_average"): 2,
        BandStep(before: "high", after: "high"): 1,
        BandStep(before: "close_to_average", after: "slightly_raised"): 4,
      ]
      tally.addedValue = AddedValueTally(
        pairs: 3, tenths: 51,
        clusters: ClusterSums(clusters: 3, several: 0, xx: 4283, xn: 51, nn: 3))
      set.scoreChanges[ScoreFixture.key(.sdqTotal, cell)] = tally
    }
    set.counts[
      CountKey(
        unit: "children", dimension: "forms:sdq", category: "yes", cell: Cell(informant: .parent))
    ] = 10
    return set
  }

  @Test("a mean has its spread and no numerator; its stratum names the informant")
  func finding() throws {
    let finding = try first("findings", in: json(set()))
    #expect(finding["stratum"] as? [String: String] == ["informant": "parent"])
    #expect(finding["numerator"] == nil && finding["denominator"] as? Int == 10)
    #expect(finding["mean"] as? Double == finding["estimate"] as? Double)
    #expect(finding["sd"] is Double && finding["method"] as? String == "t-clustered")
    let norm = try #require(finding["norm"] as? [String: Any])
    #expect(norm["grade"] as? String == "A" && norm["sd"] is Double && norm["p"] == nil)
    #expect((norm["difference"] as? [String: Any])?["method"] as? String == "t-clustered")
  }

  @Test("limits that do not exist are null")
  func withoutLimits() throws {
    var set = TallySet(study: ScoreFixture.study([.sdqTotal]))
    let cell = Cell(sex: "F", informant: .teacher)
    set.tallies[ScoreFixture.key(.sdqTotal, .baseline, cell)] = ScoreFixture.tally([[9, 12]])
    set.scoreChanges[ScoreFixture.key(.sdqTotal, Cell(informant: .teacher))] =
      ScoreFixture.changes([[(9, 12)]])
    let root = try json(set)
    let finding = try first("findings", in: root)
    #expect(finding["stratum"] as? [String: String] == ["informant": "teacher", "sex": "F"])
    #expect(finding["lower"] is NSNull && finding["upper"] is NSNull)
    #expect((finding["unclustered"] as? [String: Any])?["lower"] is Double)
    let change = try first("changes", in: root)
    for key in ["lower", "upper", "p", "sd_before", "correlation", "before_only", "added_value"] {
      #expect(change[key] is NSNull, "\(key)")
    }
    #expect(change["reliable_change"] is NSNull && change["crossing"] is NSNull)
  }

  @Test("a change of scores has all its parts")
  func change() throws {
    let change = try first("changes", in: json(set()))
    #expect(change["pairs"] as? Int == 8 && change["before"] as? String == "baseline")
    #expect(change["method"] as? String == "paired-t-clustered")
    let sizes = try #require(change["standardised"] as? [[String: Any]])
    #expect(sizes.map { $0["by"] as? String } == ["sd-before", "sd-declared"])
    let only = try #require(change["before_only"] as? [String: Any])
    #expect(only["mean"] as? Double == 12.5 && only["denominator"] as? Int == 2)
    let reliable = try #require(change["reliable_change"] as? [String: Any])
    #expect(reliable["improved"] as? Int == 3 && reliable["unchanged"] as? Int == 5)
    #expect(reliable["deteriorated"] as? Int == 0 && reliable["source"] is String)
    let crossing = try #require(change["crossing"] as? [String: Any])
    #expect(crossing["scheme"] as? String == "bands4" && crossing["moved_below"] as? Int == 1)
    let jointly = try #require(crossing["jointly"] as? [String: [String: Int]])
    #expect(jointly["improved"]?["moved_below"] == 1 && jointly["improved"]?["stayed_above"] == 2)
    #expect(jointly["deteriorated"]?.values.reduce(0, +) == 0)
    let bands = try #require(change["bands"] as? [[String: Any]])
    #expect(
      bands.map { $0["before"] as? String } == [
        "close_to_average", "high", "high_or_very_high", "very_high",
      ])
    let added = try #require(change["added_value"] as? [String: Any])
    #expect(added["condition"] as? String == "Referred for their difficulties")
    #expect(added["sd"] as? Double == 5 && added["effect_size"] is Double)
  }

  @Test("a comparison names its informant and, of changes, the moment before")
  func comparison() throws {
    let root = try json(set())
    let comparisons = try #require(root["comparisons"] as? [[String: Any]])
    #expect(
      comparisons.map { $0["estimand"] as? String } == ["difference", "difference-in-change"])
    for comparison in comparisons {
      #expect(comparison["stratum"] as? [String: String] == ["informant": "parent"])
      let side = try #require(comparison["rollout"] as? [String: Any])
      #expect(side["mean"] is Double && side["sd"] is Double && side["numerator"] == nil)
      #expect(comparison["p_method"] as? String == "welch-t-clustered")
    }
    #expect(comparisons[0]["before"] == nil && comparisons[1]["before"] as? String == "baseline")
  }

  @Test("a comparison of shares without informants has the keys it always had")
  func sharesUnchanged() throws {
    var set = TallySet(study: Fixture.study(indicators: [.accepted]))
    for arm in [Arm.rollout, .comparison] {
      set.tallies[Fixture.key(.accepted, .toDate, arm: arm)] = Fixture.singles(9, of: 40)
    }
    let root = try json(set)
    let comparison = try first("comparisons", in: root)
    #expect(comparison["stratum"] == nil && comparison["before"] == nil)
    let side = try #require(comparison["rollout"] as? [String: Any])
    #expect(Set(side.keys) == ["numerator", "denominator"])
    let finding = try first("findings", in: root)
    #expect(finding["mean"] == nil && finding["sd"] == nil && finding["norm"] == nil)
  }

  @Test("counts of informants name them; others have no stratum")
  func counts() throws {
    let counts = try #require(try json(set())["reach"] as? [[String: Any]])
    #expect(counts.first?["stratum"] as? [String: String] == ["informant": "parent"])
  }
}
