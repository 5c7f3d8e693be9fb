import Foundation
import Indicators
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("findings.json")
struct FindingsFileTests {
  private func json(_ set: TallySet) throws -> [String: Any] {
    let file = FindingsFile(Fixture.evaluation(set), tool: "paramount test")
    let data = try JSONEncoder().encode(file)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test("a finding has the keys of the contract")
  func keys() throws {
    var set = TallySet(study: Fixture.study(indicators: [.contact]))
    set.tallies[Fixture.key(.contact, .before(months: 6), arm: .rollout)] =
      Fixture.families([(2, 2), (0, 2), (1, 1), (0, 1)])
    let root = try json(set)
    #expect(root["tool"] as? String == "paramount test")
    #expect(root["generated"] as? String == "2025-07-31")
    let findings = try #require(root["findings"] as? [[String: Any]])
    let finding = try #require(findings.first)
    #expect(finding["indicator"] as? String == "contact")
    #expect(finding["moment"] as? String == "before-6m")
    #expect(finding["area"] as? String == "all" && finding["arm"] as? String == "rollout")
    #expect(finding["stratum"] is NSNull)
    #expect(finding["numerator"] as? Int == 3 && finding["denominator"] as? Int == 6)
    #expect(finding["missing"] as? Int == 0 && finding["not_linked"] as? Int == 0)
    #expect(finding["not_followed_up"] as? Int == 0 && finding["clusters"] as? Int == 4)
    #expect(finding["state"] as? String == "value" && finding["level"] as? Double == 0.95)
    #expect((finding["unclustered"] as? [String: Any])?["method"] as? String == "wilson")
  }

  @Test("a suppressed finding has a state and no number")
  func suppressed() throws {
    var set = TallySet(study: Fixture.study(indicators: [.contact], suppress: .oneToFive))
    set.tallies[Fixture.key(.contact, .before(months: 6))] = Fixture.singles(3, of: 100)
    let findings = try #require(try json(set)["findings"] as? [[String: Any]])
    let finding = try #require(findings.first)
    #expect(finding["state"] as? String == "suppressed")
    #expect(!finding.values.contains { $0 is Int || $0 is Double })
  }

  @Test("an empty cell is not applicable and has no estimate")
  func empty() throws {
    var set = TallySet(study: Fixture.study(indicators: [.contact]))
    var tally = Tally.zero
    tally.notLinked = 7
    set.tallies[Fixture.key(.contact, .before(months: 6))] = tally
    let findings = try #require(try json(set)["findings"] as? [[String: Any]])
    let finding = try #require(findings.first)
    #expect(finding["state"] as? String == "not-applicable")
    #expect(finding["estimate"] == nil && finding["not_linked"] as? Int == 7)
  }
}
