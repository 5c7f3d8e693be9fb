import Evaluations
import Foundation
import Indicators
import KPIs
import Releases
import Studies
import Tallies
import Testing

@testable import TallyFiles

@Suite("The JSON schema of kpis.json describes what is written")
struct KPISchemaTests {
  private static let schema = SchemaValidator.named("paramount-kpis-1.schema.json")

  private func faults(_ text: String) throws -> [String] {
    try Self.schema.get().faults(of: text)
  }

  private func text(
    _ suppress: DisclosureRule.Threshold, round: DisclosureRule.Rounding = .none
  ) throws -> String {
    let study = Study(
      title: "A study", extracted: SmallStudy().study.extracted,
      areas: [Area(code: "E10000025", name: "Oxfordshire", rollout: nil)],
      indicators: ["accepted", "fsm", "sdq-total"].compactMap(Catalogue.indicator),
      notCollected: [], tables: ["children"], baselineAreas: ["E92000001"],
      outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(suppress: suppress, round: round), targets: ["accepted": 0.25],
      synthetic: true)
    var set = TallySet(study: study)
    func tally(_ count: Int, _ total: Int) -> Tally {
      Tally(
        numerator: count, denominator: total, missing: 0, notLinked: 0, notFollowedUp: 0,
        clusters: ClusterSums(clusters: total, several: 0, xx: count, xn: count, nn: total))
    }
    let meals = TallyKey(indicator: "fsm", moment: .at(months: 0), cell: Cell())
    set.tallies[meals] = tally(20, 40)
    set.strata[StratumKey(tally: meals, stratum: ReferenceStratum(year: 2021))] = StratumTally(
      numerator: 20, denominator: 40)
    set.tallies[TallyKey(indicator: "accepted", moment: .toDate, cell: Cell())] = tally(3, 9)
    let score = TallyKey(
      indicator: "sdq-total", moment: .baseline, cell: Cell(informant: .parent))
    set.tallies[score] = tally(140, 40)
    set.counts[
      CountKey(unit: "children", dimension: "recognised", category: "all", cell: Cell())] = 40
    let table = KPITable(Evaluator().evaluation(of: set, generated: study.extracted))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(KPIFile(table, tool: "t")), as: UTF8.self)
  }

  @Test(
    "files with and without suppressed figures fit it",
    arguments: [
      DisclosureRule.Threshold.none, .oneToFive,
    ])
  func fits(suppress: DisclosureRule.Threshold) throws {
    let text = try text(suppress)
    #expect(try faults(text) == [])
    for word in ["\"comparators\"", "\"published\"", "\"informant\":\"parent\"", "\"[z]\""] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(text.contains(suppress == .none ? "\"[u]\"" : "\"[c]\""))
    #expect(text.contains("\"comparison\":\"[x]\""))
  }

  @Test("a rounded file says so at its head, and fits")
  func rounded() throws {
    let text = try text(.oneToFive, round: .five)
    #expect(try faults(text) == [])
    #expect(text.contains("\"rounding\":\"Counts are rounded to the nearest 5"))
  }

  @Test("a number beside a symbol of suppression, an unknown key and an unknown word do not")
  func breaks() throws {
    let text = try text(.oneToFive)
    let broken = [
      ("\"symbol\":\"[c]\"", "\"symbol\":\"[c]\",\"value\":0.3"),
      ("\"symbol\":\"[c]\"", "\"symbol\":\"[c]\",\"numerator\":3"),
      ("\"unit\":\"share\"", "\"unit\":\"percent\""), ("\"version\":1", "\"version\":2"),
      ("\"kpis\":[", "\"extra\":1,\"kpis\":["),
    ]
    for (part, other) in broken {
      let changed = text.replacingOccurrences(of: part, with: other)
      let found = try faults(changed)
      #expect(changed != text && !found.isEmpty, "\(other)")
    }
  }

  @Test("the schema uses only words that the validator understands")
  func words() throws {
    #expect(try Self.schema.get().unknownWords == [])
  }
}
