import Indicators
import Studies
import Tallies
import Testing

@testable import Records

@Suite("Sums over children and families, worked out by hand")
struct FormSumTests {
  /// Two siblings in the rollout area, a third in the comparison area, and a child of another
  /// family there.
  ///
  /// Totals: 20 → 12, 15 → 16, 14 → 10, 18 → 17.
  private static func four(rules: QuestionnaireRules = FormStudy.rules) throws -> Extract {
    let study = try FormStudy(
      [
        "K1,F1,E10000025,F,2023-05-02", "K2,F1,E10000025,M,2023-05-02",
        "K3,F1,E06000038,F,2023-05-02", "K4,F2,E06000038,M,2023-05-02",
      ], rules: rules)
    // Supplement: difficulties, distress, home, friends, classroom, leisure, peers. Impact is
    // 2 + 1 for K1, 0 for K2 who has no difficulties, unknown for K3 and 1 for K4.
    let before = [
      ("K1", 20, "1,3,2,,,,"), ("K2", 15, "0,,,,,,"), ("K3", 14, ",,,,,,"),
      ("K4", 18, "2,2,0,1,,,"),
    ]
    let after = [("K1", 12), ("K2", 16), ("K3", 10), ("K4", 17)]
    let lines =
      before.map { FormLine.sdq($0, "2023-05-02", "P4-17", total: $1, supplement: $2) }
      + after.map { FormLine.sdq($0, "2023-11-02", "P4-17", total: $1) }
    try study.add("sdq", [FormLine.sdqHeading] + lines)
    return try study.read()
  }

  private static func sets(_ extract: Extract) -> [TallySet] {
    [NativeEngine().tallies(of: extract), ReferenceEngine().tallies(of: extract)]
  }

  @Test("tallies of means: sums, squares and families")
  func means() throws {
    for set in Self.sets(try Self.four()) {
      // 20 + 15 + 14 + 18 = 67; 400 + 225 + 196 + 324 = 1145. F1: x 49, n 3; F2: x 18, n 1.
      let all = FormCaseTests.tally(set, "sdq-total", .baseline)
      #expect(
        all
          == Tally(
            numerator: 67, denominator: 4, missing: 0, notLinked: 0, notFollowedUp: 0,
            clusters: ClusterSums(
              clusters: 2, several: 1, xx: 2401 + 324, xn: 147 + 18, nn: 9 + 1), squares: 1145))
      let girls = FormCaseTests.tally(
        set, "sdq-total", .followUp, Cell(sex: "F", informant: .parent))
      // K1 and K3: 12 + 10, 144 + 100, one family of two.
      #expect(
        girls
          == Tally(
            numerator: 22, denominator: 2, missing: 0, notLinked: 0, notFollowedUp: 0,
            clusters: ClusterSums(clusters: 1, several: 1, xx: 484, xn: 44, nn: 4), squares: 244))
      let teachers = FormCaseTests.tally(set, "sdq-total", .baseline, Cell(informant: .teacher))
      #expect(teachers?.missing == 4)
      #expect(teachers?.denominator == 0)
      // Only K1 and K4 lie above 16; squares are for means alone.
      let high = FormCaseTests.tally(set, "sdq-high", .baseline)
      #expect(high?.numerator == 2)
      #expect(high?.squares == 0)
    }
  }

  @Test("changes: moments, families, outcomes, bands and added value")
  func changes() throws {
    for set in Self.sets(try Self.four()) {
      let all = try #require(set.scoreChanges[FormCaseTests.pair("sdq-total")])
      #expect([all.pairs, all.before, all.after] == [4, 67, 55])
      // 144 + 256 + 100 + 289 and 240 + 240 + 140 + 306.
      #expect([all.beforeSquares, all.afterSquares, all.products] == [1145, 789, 926])
      // F1: −8 + 1 − 4 = −11 of 3; F2: −1 of 1.
      #expect(
        all.change
          == ClusterSums(clusters: 2, several: 1, xx: 121 + 1, xn: -33 - 1, nn: 9 + 1))
      // 1.96 · 5.8 · √(2 · 0.18) = 6.82: only −8 is reliable. Above is 17 and more.
      #expect(
        all.outcomes == [
          ChangeOutcome(reliability: .improved, crossing: .movedBelow): 1,
          ChangeOutcome(reliability: .unchanged, crossing: .stayedBelow): 2,
          ChangeOutcome(reliability: .unchanged, crossing: .stayedAbove): 1,
        ])
      // Bands of P4-17: to 13, to 16, to 19, above.
      #expect(
        all.bands == [
          BandStep(before: "very_high", after: "close_to_average"): 1,
          BandStep(before: "slightly_raised", after: "slightly_raised"): 1,
          BandStep(before: "slightly_raised", after: "close_to_average"): 1,
          BandStep(before: "high", after: "high"): 1,
        ])
      // Emotional is 10 each. K1: 23 + 160 + 6 − 30 − 120 = 39; K2: 23 + 120 + 0 − 30 − 160 = −47;
      // K4: 23 + 144 + 2 − 30 − 170 = −31; K3 has no impact. F1: −8 of 2; F2: −31 of 1.
      #expect(
        all.addedValue
          == AddedValueTally(
            pairs: 3, tenths: -39,
            clusters: ClusterSums(
              clusters: 2, several: 1, xx: 64 + 961, xn: -16 - 31, nn: 4 + 1)))
      #expect(set.scoreChanges[FormCaseTests.pair("sdq-impact")]?.addedValue == nil)
    }
  }

  @Test("a family in both arms is one family in each")
  func arms() throws {
    for set in Self.sets(try Self.four()) {
      let rollout = set.scoreChanges[
        FormCaseTests.pair("sdq-total", Cell(arm: .rollout, informant: .parent))]
      #expect(rollout?.change == ClusterSums(clusters: 1, several: 1, xx: 49, xn: -14, nn: 4))
      let comparison = set.scoreChanges[
        FormCaseTests.pair("sdq-total", Cell(arm: .comparison, informant: .parent))]
      #expect(
        comparison?.change == ClusterSums(clusters: 2, several: 0, xx: 17, xn: -5, nn: 2))
      let high = set.pairs[FormCaseTests.pair("sdq-high")]
      // K1 yes → no, K2 and K3 no → no, K4 yes → yes.
      #expect(
        high
          == PairTally(
            yesYes: 1, yesNo: 1, noYes: 0, noNo: 2,
            change: ClusterSums(clusters: 2, several: 1, xx: 1, xn: -3, nn: 10)))
      #expect(set.pairs[FormCaseTests.pair("sdq-total")] == nil)
      #expect(set.scoreChanges.keys.allSatisfy { $0.cell.sex == nil })
    }
  }

  @Test("without a declaration no change is reliable and no added value is worked out")
  func undeclared() throws {
    for set in Self.sets(try Self.four(rules: QuestionnaireRules())) {
      let all = try #require(set.scoreChanges[FormCaseTests.pair("sdq-total")])
      #expect(all.outcomes.keys.allSatisfy { $0.reliability == nil })
      #expect(all.addedValue == .zero)
    }
  }

  @Test("bands as plain counts, a band that nobody is in as zero")
  func bands() throws {
    for set in Self.sets(try Self.four()) {
      let counts = set.counts.filter { key, _ in
        key.dimension == "bands:sdq-total:baseline" && key.cell == Cell(informant: .parent)
      }
      let named = Dictionary(uniqueKeysWithValues: counts.map { ($0.key.category, $0.value) })
      #expect(
        named == [
          "close_to_average": 0, "slightly_raised": 2, "high": 1, "very_high": 1,
          "high_or_very_high": 0, "none": 0,
        ])
      #expect(!set.counts.keys.contains { $0.dimension.hasPrefix("bands:sdq-internalising") })
      #expect(!set.counts.keys.contains { $0.dimension.hasPrefix("bands:sdq-impact") })
    }
  }

  @Test("parental stress: all eighteen answers, or prorated from sixteen, for families")
  func stress() throws {
    let study = try FormStudy([
      "K1,F1,E10000025,F,2023-05-02", "K2,F1,E10000025,M,2023-06-02",
      "K3,F2,E06000038,F,2023-05-02", "K4,F3,E06000038,F,2023-05-02",
    ])
    // Answers from 0 to 4 are written: 2 everywhere is 3, whichever way an item is scored.
    let form = { (family: String, date: String, given: Int) in
      "\(family),\(date)," + (0..<18).map { $0 < given ? "2" : "" }.joined(separator: ",")
    }
    try study.add(
      "parental_stress",
      [
        FormLine.stressHeading, form("F1", "2023-05-02", 18), form("F1", "2023-11-02", 18),
        form("F2", "2023-05-02", 16), form("F2", "2023-11-02", 18), form("F3", "2023-05-02", 15),
      ], answers: AnswerCoding(shift: 1))
    let extract = try study.read()
    #expect(extract.quality[QualityKey(table: "parental_stress", rule: "form-without-total")] == 2)
    #expect(extract.quality[QualityKey(table: "parental_stress", rule: "prorated-form")] == 1)
    for set in Self.sets(extract) {
      // F1 54; F2 54 only where prorated: (2 · 48 · 18 + 16) / 32 = 54.5, so 54; F3 in neither.
      let strict = FormCaseTests.tally(set, "parental-stress", .baseline, Cell())
      #expect([strict?.numerator, strict?.denominator, strict?.missing] == [54, 1, 2])
      let prorated = FormCaseTests.tally(set, "parental-stress-prorated", .baseline, Cell())
      #expect([prorated?.numerator, prorated?.denominator, prorated?.missing] == [108, 2, 1])
      let pairs = set.scoreChanges[FormCaseTests.pair("parental-stress-prorated", Cell())]
      #expect(pairs?.pairs == 2)
      #expect(pairs?.outcomes == [ChangeOutcome(reliability: nil, crossing: nil): 2])
      #expect(pairs?.bands == [:])
      let fates = set.counts.filter {
        $0.key.dimension == "pairing:parental_stress" && $0.key.cell == Cell() && $0.value > 0
      }
      let named = Dictionary(uniqueKeysWithValues: fates.map { ($0.key.category, $0.value) })
      #expect(named == ["paired": 1, "unscored": 1, "first-only": 1])
      #expect(!set.counts.keys.contains { $0.dimension == "versions:parental_stress:baseline" })
    }
  }
}
