import Foundation
import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Bounds, equivalence, E-value and power")
struct SensitivityTests {
  private func analysis(
    _ counts: [DesignFixture.Count], _ indicator: Indicator = .accepted,
    at moment: Moment = .toDate, margin: Double = 0.2
  ) throws -> OutcomeAnalysis {
    let design = StudyDesign(
      question: "Q", smallestEffects: [indicator.id: 0.05], margins: [indicator.id: margin])
    let study = DesignFixture.study(
      areas: counts.count, rollouts: 3, indicators: [indicator], design: design,
      outcomes: Outcomes(primary: indicator.id, secondary: []))
    return try #require(
      DesignFixture.first(DesignFixture.set(study, counts, of: indicator, at: moment)))
  }

  @Test("two one-sided tests over areas: limits of 90 %, p and limits from scipy's t test by Welch")
  func equivalence() throws {
    let wide = try #require(try analysis(DesignFixture.seven, margin: 0.2).equivalence)
    #expect(wide.estimate.isClose(0.093531746031746, 0.007035489928605962, 0.18002800213488607))
    #expect(abs((wide.p ?? 1) - 0.03165993873265917) < 1e-10)
    #expect(wide.verdict == .equivalent && abs(wide.estimate.level - 0.9) < 1e-12)
    let narrow = try #require(try analysis(DesignFixture.seven, margin: 0.1).equivalence)
    #expect(abs((narrow.p ?? 1) - 0.4348641704211882) < 1e-10)
    #expect(narrow.verdict == .notWorse)
  }

  @Test("more suspensions are harm: the same limits above the margin show nothing")
  func harm() throws {
    let finding = try #require(
      try analysis(DesignFixture.seven, .suspended, at: .yearOf, margin: 0.1).equivalence)
    #expect(finding.verdict == .inconclusive)
    let support = try analysis(DesignFixture.seven, .senSupport, at: .at(months: 0), margin: 0.1)
    #expect(support.equivalence?.verdict == .inconclusive)
    #expect(support.equivalence?.note?.contains("No side is declared") == true)
  }

  @Test("every built-in outcome of take-up, attendance, suspension and difficulties has a side")
  func sides() {
    #expect(HarmSide(.accepted) == .lower && HarmSide(.attendanceAbove90) == .lower)
    #expect(HarmSide(.suspended) == .higher && HarmSide(.socialCare) == .higher)
    #expect(HarmSide(.sdqTotal) == .higher && HarmSide(.sdqProsocial) == .lower)
    #expect(HarmSide(.freeSchoolMeals) == nil && HarmSide(.earlyHelp) == nil)
  }

  /// 10 of 20 with 5 missing against 4 of 20 with 10 missing: 10/25 − 14/30 to 15/25 − 4/30;
  /// with 5 unlinked in the rollout arm 10/30 − 14/30 to 20/30 − 4/30.
  @Test("bounds of missing outcomes and unlinked children, by hand")
  func bounds() throws {
    let study = DesignFixture.study(areas: 2, rollouts: 1)
    var set = TallySet(study: study)
    var first = Fixture.singles(10, of: 20)
    (first.missing, first.notLinked, first.notFollowedUp) = (5, 5, 7)
    var second = Fixture.singles(4, of: 20)
    second.missing = 10
    DesignFixture.add([first, second], of: .accepted, at: .toDate, to: &set)
    let bounds = try #require(DesignFixture.first(set)?.bounds)
    #expect(bounds.map(\.unknown) == [.missing, .missingOrUnlinked])
    #expect(abs(bounds[0].lower - (0.4 - 14.0 / 30)) < 1e-12)
    #expect(abs(bounds[0].upper - (0.6 - 4.0 / 30)) < 1e-12)
    #expect(abs(bounds[1].lower - (10.0 - 14) / 30) < 1e-12)
    #expect(abs(bounds[1].upper - (20.0 - 4) / 30) < 1e-12)
    #expect(bounds[1].rollout == 10 && bounds[1].comparison == 10)
  }

  /// 26/90 to 19/115 is 1.74854; 1.74854 + √(1.74854 · 0.74854) = 2.89259.
  @Test("the E-value of the ratio, by hand")
  func eValue() throws {
    let study = DesignFixture.study(areas: 2, rollouts: 1)
    let finding = try #require(
      DesignFixture.first(DesignFixture.set(study, [(26, 90), (19, 115)]))?.eValue)
    #expect(abs(finding.estimate - 2.892586597486548) < 1e-12)
    #expect(finding.limit > 1 && finding.limit < finding.estimate)
  }

  /// R: anova(lm(y ~ arm + area)), uniroot of pt(ncp = ), power.prop.test and power.t.test.
  @Test("correlation, design effect, what could have been found and what it would have needed")
  func power() throws {
    let finding = try #require(try analysis(DesignFixture.unlike).power)
    #expect(abs(finding.correlation - 0.14965315932155) < 1e-9)
    #expect(abs(finding.designEffect - 7.7396759761913) < 1e-8)
    #expect(abs((finding.detectable ?? 0) - 0.47515915562733) < 1e-7)
    #expect(finding.smallestEffect == 0.05)
    #expect(finding.neededPerArm == 906 && finding.neededAreasPerArm == 199)
  }

  @Test("areas no more unlike than children: no correlation, a design effect of 1")
  func noCorrelation() throws {
    let finding = try #require(try analysis(DesignFixture.seven).power)
    #expect(finding.correlation == 0 && finding.designEffect == 1)
  }

  /// R: qf(0.025, 5, N - 7) under the ratio of the mean squares of `anova`, and `power.t.test` with
  /// the design effect at the limit.
  ///
  /// What could have been found grows with the root of the design effect:
  /// 0.47515915562733 · √(25.5015617066 / 7.7396759761913).
  @Test("at the upper limit of the correlation: against R")
  func cautious() throws {
    let unlike = try #require(try analysis(DesignFixture.unlike).power?.cautious)
    #expect(unlike.basis == .upperLimit)
    #expect(abs(unlike.correlation - 0.544052285400) < 1e-9)
    #expect(abs(unlike.designEffect - 25.5015617066) < 1e-8)
    let found = 0.47515915562733 * (25.5015617066 / 7.7396759761913).squareRoot()
    #expect(abs((unlike.detectable ?? 0) - found) < 1e-7)
    #expect(unlike.neededAreasPerArm == 651)
    let alike = try #require(try analysis(DesignFixture.seven).power?.cautious)
    #expect(abs(alike.correlation - 0.046912000038) < 1e-9)
    #expect(abs(alike.designEffect - 3.1126963245) < 1e-8)
    #expect(alike.neededAreasPerArm == 68)
  }

  /// Areas of 0 % and 100 % turn about: what could have been found would be more than 100 points.
  @Test("no share can differ by more than 100 points, so that nothing could have been found")
  func beyondShares() throws {
    let counts: [DesignFixture.Count] = (0..<7).map { ($0 % 2 == 0 ? 0 : 40, 40) }
    let power = try #require(try analysis(counts).power)
    #expect(power.correlation == 1 && power.detectable == nil)
    #expect(power.cautious?.detectable == nil && power.cautious?.correlation == 1)
  }

  @Test("areas wholly alike: no upper limit above 0, so that a correlation is assumed and said")
  func assumed() throws {
    let counts: [DesignFixture.Count] = (0..<9).map { _ in (8, 40) }
    let power = try #require(try analysis(counts).power)
    let cautious = try #require(power.cautious)
    #expect(cautious.basis == .elsewhere && cautious.correlation == 0.032)
    // 1 + 39 · 0.032
    #expect(abs(cautious.designEffect - 2.248) < 1e-12)
    #expect((cautious.detectable ?? 0) > (power.detectable ?? 1))
    let record = try #require(
      String(bytes: JSONEncoder().encode(DesignRecordPower(power)), encoding: .utf8))
    #expect(record.contains("\"basis\":\"elsewhere\"") && record.contains("\"cautious\":{"))
  }

  @Test("a large difference still needs the four areas of each arm that randomisation needs")
  func fewestAreas() throws {
    let design = StudyDesign(question: "Q", smallestEffects: ["accepted": 0.8])
    let study = DesignFixture.study(areas: 7, rollouts: 3, design: design)
    let power = DesignFixture.first(DesignFixture.set(study, DesignFixture.seven))?.power
    #expect(power?.neededAreasPerArm == 4)
  }
}
