import Indicators
import Releases
import Studies
import Tallies
import Testing

@testable import TallyFiles

@Suite("Rounded files whose numbers cannot belong together are refused")
struct RoundedSumTests {
  private static let rule = DisclosureRule(suppress: .none, round: .five)

  /// What was released of the whole small study, to the nearest 5, after a change.
  private static func problems(_ change: (inout TallySet) -> Void) throws -> String? {
    var study = SmallStudy()
    study.disclosure = rule
    let released = DisclosureControl(rule).release(study.tallies)
    var shown = released.shown
    change(&shown)
    let file = TallyFile(
      .released(
        ReleasedTallies(shown: shown, withheldTables: released.withheldTables), ledgerEntry: nil),
      toolkit: "t")
    let bytes = Array(try file.text().utf8)
    do {
      _ = try TallyFile(reading: bytes)
      return nil
    } catch {
      return error.lines(for: "f")
    }
  }

  private static func meals(_ cell: Cell = Cell()) -> TallyKey {
    TallyKey(indicator: "fsm", moment: .at(months: 0), cell: cell)
  }

  @Test(
    "as they were released they are not, by any rounding",
    arguments: [
      DisclosureRule.Rounding.five, .ten, .midpointSix,
    ])
  func untouched(rounding: DisclosureRule.Rounding) throws {
    var study = SmallStudy()
    for suppress in [DisclosureRule.Threshold.none, .oneToFive] {
      study.disclosure = DisclosureRule(suppress: suppress, round: rounding)
      let released = DisclosureControl(study.disclosure).release(study.tallies)
      let file = TallyFile(.released(released, ledgerEntry: nil), toolkit: "t")
      #expect(try TallyFile(reading: Array(file.text().utf8)) == file)
    }
  }

  /// Each of two parts and the whole may be 2 from its count: 6 are explained, 20 are not.
  @Test("a changed tally, count, paired table, change of scores or stratum")
  func changed() throws {
    let whole = CountKey(unit: "children", dimension: "sex", category: "F", cell: Cell())
    let explained = "by more than rounding explains"
    let area = try #require(
      try Self.problems { $0.tallies[Self.meals()]?.missing += 20 })
    #expect(area.contains("the sum of those by area, \(explained)"), "\(area)")
    let sex = try #require(
      try Self.problems { $0.tallies[Self.meals(Cell(sex: "F"))]?.notLinked += 20 })
    #expect(sex.contains("by sex, \(explained)"), "\(sex)")
    let count = try #require(try Self.problems { $0.counts[whole]? += 20 })
    #expect(count.contains("by area, \(explained)") && count.contains("by arm, \(explained)"))
    let pair = try #require(
      try Self.problems { set in
        for key in set.pairs.keys where key.cell == Cell() {
          set.pairs[key]?.noNo += 30
          set.pairs[key]?.change = .zero
        }
      })
    #expect(pair.contains("by area, \(explained)"), "\(pair)")
    #expect(pair.contains("the paired table counts more than the tallies of its moments"))
    let adjusted = try #require(
      try Self.problems { set in
        for key in set.adjusted.keys where key.tally.indicator == "fsm" {
          set.adjusted[key]?.denominator += 20
        }
      })
    #expect(adjusted.contains("by stratum of adjustment, \(explained)"), "\(adjusted)")
    let strata = try #require(
      try Self.problems { set in
        for key in set.strata.keys { set.strata[key]?.denominator += 60 }
      })
    #expect(strata.contains("by reference stratum, \(explained)"), "\(strata)")
    let scores = try #require(
      try Self.problems { set in
        for key in set.scoreChanges.keys {
          for outcome in set.scoreChanges[key]?.outcomes.keys.map(\.self) ?? [] {
            set.scoreChanges[key]?.outcomes[outcome]? += 100
          }
        }
      })
    #expect(scores.contains("the outcomes and the pairs differ"), "\(scores)")
  }

  @Test(
    "a whole of two parts, each to the nearest 5",
    arguments: [
      (whole: 20, parts: [10, 10], isPossible: true), (20, [15, 10], true), (15, [10, 0], true),
      (20, [10, 0], false), (10, [10, 10], false), (10, [15, 0], false), (0, [0, 0], true),
    ])
  func linked(whole: Int, parts: [Int], isPossible: Bool) {
    var numbers = ["all": [whole]]
    for (place, part) in parts.enumerated() { numbers["part \(place)"] = [part] }
    let sums = LinkedSums(numbers: numbers, withheld: [], greatestError: 2)
    let broken = sums.broken {
      $0 == "all" ? nil : "all"
    } isWhole: {
      $0 == "all"
    }
    #expect(broken.isEmpty == isPossible)
  }
}
