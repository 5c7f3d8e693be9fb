import Foundation
import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("The comparison of areas")
struct DesignEvaluatorTests {
  /// Take-up, suspension, social care at two moments and free meals in nine areas.
  private func set(
    design: StudyDesign? = DesignFixture.design, suppress: DisclosureRule.Threshold = .none
  ) -> TallySet {
    let study = DesignFixture.study(
      areas: 9, rollouts: 4,
      indicators: [.freeSchoolMeals, .suspended, .socialCare, .accepted], design: design,
      outcomes: Outcomes(primary: "accepted", secondary: ["suspended", "social-care"]),
      suppress: suppress)
    var set = TallySet(study: study)
    let counts = [28, 23, 18, 21, 16, 17, 12, 16, 15]
    let places: [(Indicator, Moment, Int)] = [
      (.freeSchoolMeals, .at(months: 0), 0), (.suspended, .yearOf, 3),
      (.socialCare, .at(months: 0), 5), (.socialCare, .at(months: 6), 7), (.accepted, .toDate, 0),
    ]
    for (indicator, moment, shift) in places {
      let tallies = counts.indices.map { place in
        Fixture.singles(counts[(place + shift) % 9], of: 100)
      }
      DesignFixture.add(tallies, of: indicator, at: moment, to: &set)
    }
    return set
  }

  @Test("primary first, then secondary, then the rest; what was before is no outcome")
  func roles() throws {
    let evaluation = try #require(DesignFixture.evaluation(set()))
    #expect(
      evaluation.outcomes.map { "\($0.indicator) \($0.moment.name) \($0.role.rawValue)" } == [
        "accepted to-date primary", "suspended year-of secondary", "social-care at-6m secondary",
        "fsm at further", "social-care at further",
      ])
  }

  @Test("only declared outcomes have p values, and their number is that of what is written")
  func tests() throws {
    let evaluation = try #require(DesignFixture.evaluation(set()))
    for outcome in evaluation.outcomes {
      #expect((outcome.p != nil) == (outcome.role != .further))
      #expect((outcome.tests > 0) == (outcome.role != .further))
    }
    #expect(evaluation.tests == evaluation.outcomes.reduce(0) { $0 + $1.tests })
    let record = try JSONSerialization.jsonObject(
      with: JSONEncoder().encode(DesignRecord(evaluation)))
    #expect(numbers(named: ["p", "pre_trend_p"], in: record) - 3 == evaluation.tests)
  }

  /// How many numbers stand under some keys; the outcomes' own p, once each, repeat the exact
  /// randomisation's.
  private func numbers(named keys: Set<String>, in value: Any) -> Int {
    if let list = value as? [Any] { return list.reduce(0) { $0 + numbers(named: keys, in: $1) } }
    guard let object = value as? [String: Any] else { return 0 }
    return object.reduce(0) { sum, entry in
      let own = keys.contains(entry.key) && entry.value is Double ? 1 : 0
      return sum + own + numbers(named: keys, in: entry.value)
    }
  }

  @Test("Holm among the secondary outcomes, the primary one apart")
  func holm() throws {
    let outcomes = try #require(DesignFixture.evaluation(set())?.outcomes)
    #expect(outcomes[0].p != nil && outcomes[0].holmP == nil)
    let secondary = outcomes.filter { $0.role == .secondary }
    let p = secondary.compactMap(\.p).sorted()
    let holm = secondary.compactMap(\.holmP).sorted()
    #expect(p.count == 2 && abs(holm[0] - min(1, 2 * p[0])) < 1e-12)
    #expect(abs(holm[1] - max(holm[0], p[1])) < 1e-12)
  }

  @Test("without a design areas are not compared")
  func undeclared() {
    #expect(Fixture.evaluation(set(design: nil)).design == nil)
  }

  @Test("a small number in an arm: the outcome stands, without any number")
  func suppressed() throws {
    var set = set(suppress: .oneToFive)
    let few = (0..<9).map { Fixture.singles($0 < 4 ? 1 : 20, of: 100) }
    DesignFixture.add(few, of: .accepted, at: .toDate, to: &set)
    let outcome = try #require(DesignFixture.first(set))
    #expect(outcome.indicator == "accepted" && outcome.p == nil && outcome.byArea == nil)
    #expect(outcome.contrasts.allSatisfy { $0.estimate == nil && $0.p == nil })
    #expect(outcome.contrasts.allSatisfy { $0.note == DisclosureGate.smallArm })
    #expect(outcome.bounds.isEmpty && outcome.leaveOneOut.isEmpty && outcome.power == nil)
    #expect(outcome.eValue == nil && outcome.equivalence == nil)
  }

  @Test("a small number in an area: the arms as a whole, and no area beside another")
  func suppressedArea() throws {
    var set = set(suppress: .oneToFive)
    let key = Fixture.key(.accepted, .toDate, area: "E06000031", arm: .rollout)
    set.tallies[key] = Fixture.singles(3, of: 100)
    for arm in Arm.allCases {
      let parts = set.tallies.filter { $0.key.cell.area != nil && $0.key.cell.arm == arm }
      set.tallies[Fixture.key(.accepted, .toDate, arm: arm)] =
        parts.values.reduce(.zero) { $0.merged(with: $1) }
    }
    let outcome = try #require(DesignFixture.first(set))
    #expect(outcome.contrast(.difference)?.estimate != nil)
    #expect(
      outcome.contrast(.areaMeans)?.note?.hasPrefix("In 1 area a number is suppressed") == true)
    #expect(outcome.byArea == nil && outcome.leaveOneOut.isEmpty && outcome.p == nil)
    #expect(outcome.contrasts.count == EffectMethod.contrasts.count)
    #expect(outcome.contrasts.dropFirst(3).allSatisfy { $0.estimate == nil })
  }

  @Test("the digest tells any change of what was declared, and nothing else")
  func digest() throws {
    let first = set().study.designDigest
    #expect(first.count == 64 && first == set(suppress: .oneToFive).study.designDigest)
    let other = StudyDesign(
      question: DesignFixture.design.question, adjustment: [.sex, .ageGroup],
      smallestEffects: ["accepted": 0.06], margins: ["accepted": 0.2])
    #expect(set(design: other).study.designDigest != first)
    #expect(set(design: nil).study.designDigest != first)
  }

  @Test("an arm without anybody: no comparison")
  func nobody() {
    let study = DesignFixture.study(areas: 3, rollouts: 3)
    #expect(DesignFixture.evaluation(DesignFixture.set(study, [(1, 9), (2, 9), (3, 9)])) == nil)
  }

  @Test("infinite limits are null in findings.json, keys in snake case")
  func record() throws {
    let study = DesignFixture.study(areas: 9, rollouts: 1)
    let set = DesignFixture.set(study, (0..<9).map { (10 + $0, 100) })
    let evaluation = try #require(DesignFixture.evaluation(set))
    let encoded = try JSONEncoder().encode(DesignRecord(evaluation))
    let root = try #require(try JSONSerialization.jsonObject(with: encoded) as? [String: Any])
    #expect(root["question"] as? String == DesignFixture.design.question)
    let outcome = try #require((root["outcomes"] as? [[String: Any]])?.first)
    let contrasts = try #require(outcome["contrasts"] as? [[String: Any]])
    let randomisation = try #require(
      contrasts.first { $0["method"] as? String == "randomisation" })
    #expect(randomisation["lower"] is NSNull && randomisation["upper"] is NSNull)
    #expect(randomisation["estimate"] is Double && randomisation["floor"] is Double)
    let equivalence = try #require(outcome["equivalence"] as? [String: Any])
    #expect(equivalence["lower"] is NSNull && equivalence["upper"] is NSNull)
    #expect(equivalence["p"] is NSNull && equivalence["verdict"] as? String == "inconclusive")
    #expect(equivalence["estimate"] is Double && equivalence["level"] as? Double == 0.9)
    #expect((randomisation["areas"] as? [String: Int]) == ["rollout": 1, "comparison": 8])
    #expect(
      Set(outcome.keys) == [
        "indicator", "moment", "informant", "role", "p", "holm_p", "contrasts", "over_time",
        "event_study", "by_area", "leave_one_out", "bounds", "equivalence", "e_value", "power",
        "like_periods",
      ])
  }

  @Test("the level that a study declares is that of its intervals")
  func declaredLevel() throws {
    #expect(StudyDesign.confidenceLevel == Level.ninetyFive.fraction)
    let study = DesignFixture.study(areas: 7, rollouts: 3)
    #expect(study.designStatement.hasSuffix("level 0.95\n"))
    let evaluation = Evaluator().evaluation(
      of: DesignFixture.set(study, DesignFixture.seven), generated: study.extracted)
    let estimate = try #require(
      evaluation.design?.outcomes.first?.contrast(.difference)?.estimate)
    #expect(estimate.level == StudyDesign.confidenceLevel)
  }
}
