import Indicators
import Studies
import Tallies
import Testing

@testable import Records

@Suite("Baseline and follow-up, read off the calendar by hand")
struct FormCaseTests {
  @Test("in both engines", arguments: FormCase.all)
  func cases(_ example: FormCase) throws {
    let study = try FormStudy(["K1,F1,E10000025,F,\(example.day)"])
    let lines = example.forms.map { form in
      form.total.map { FormLine.sdq("K1", form.date, form.version, total: $0) }
        ?? "K1,\(form.date),\(form.version)" + String(repeating: ",", count: 32)
    }
    try study.add("sdq", [FormLine.sdqHeading] + lines)
    let extract = try study.read()
    for set in [NativeEngine().tallies(of: extract), ReferenceEngine().tallies(of: extract)] {
      #expect(Self.fate(set) == example.fate)
      #expect(Self.state(set, .baseline) == example.before)
      #expect(Self.state(set, .followUp) == example.after)
      let isPaired = example.fate == "paired"
      #expect(set.scoreChanges[Self.pair("sdq-total")]?.pairs == (isPaired ? 1 : nil))
      #expect(set.pairs[Self.pair("sdq-high")]?.total == (isPaired ? 1 : nil))
    }
  }

  @Test("forms of one day that agree on a score are known by it, and only by it")
  func partlyAlike() throws {
    let study = try FormStudy(["K1,F1,E10000025,F,2023-08-31"])
    try study.add(
      "sdq",
      [
        FormLine.sdqHeading, FormLine.sdq("K1", "2023-08-31", "P4-17", total: 12, prosocial: 5),
        FormLine.sdq("K1", "2023-08-31", "P4-17", total: 12, prosocial: 6),
      ])
    let extract = try study.read()
    #expect(extract.quality[QualityKey(table: "sdq", rule: "forms-disagree")] == 1)
    for set in [NativeEngine().tallies(of: extract), ReferenceEngine().tallies(of: extract)] {
      #expect(Self.tally(set, "sdq-total", .baseline)?.numerator == 12)
      #expect(Self.tally(set, "sdq-prosocial", .baseline)?.missing == 1)
    }
  }

  @Test(
    "overlaps, times of baselines and versions",
    arguments: [
      // Six months after 31 August 2023 is 29 February 2024; twelve months before it 31 August 2022.
      ("2023-08-31", "2024-02-28", "yes", "on-or-after"),
      ("2023-08-31", "2024-02-29", "no", "on-or-after"),
      ("2023-08-30", "2024-02-28", "yes", "before"),
      ("2022-08-31", nil, nil, "before"),
      ("2022-08-30", nil, nil, "over-12-months-before"),
    ])
  func plainCounts(first: String, second: String?, overlap: String?, time: String) throws {
    let study = try FormStudy(["K1,F1,E10000025,F,2023-08-31"])
    let lines = [first, second].compactMap(\.self).map {
      FormLine.sdq("K1", $0, "S11-17", total: 12)
    }
    try study.add("sdq", [FormLine.sdqHeading] + lines)
    let extract = try study.read()
    for set in [NativeEngine().tallies(of: extract), ReferenceEngine().tallies(of: extract)] {
      #expect(Self.count(set, "overlapping:sdq", .own) == overlap)
      #expect(Self.count(set, "baseline-time:sdq", .own) == time)
      #expect(Self.count(set, "versions:sdq:baseline", .own) == "S11-17")
      #expect(Self.count(set, "forms:sdq", .own) == "yes")
      #expect(Self.count(set, "forms:sdq", .parent) == "no")
    }
  }

  static func pair(
    _ indicator: String, _ cell: Cell = Cell(informant: .parent)
  ) -> PairKey {
    PairKey(
      indicator: indicator, moments: MomentPair(before: .baseline, after: .followUp), cell: cell)
  }

  static func tally(
    _ set: TallySet, _ indicator: String, _ moment: Moment,
    _ cell: Cell = Cell(informant: .parent)
  ) -> Tally? {
    set.tallies[TallyKey(indicator: indicator, moment: moment, cell: cell)]
  }

  /// The category in which the only child is counted.
  static func count(
    _ set: TallySet, _ dimension: String, _ informant: InstrumentVersion.Informant?
  ) -> String? {
    let found = set.counts.filter { key, count in
      key.dimension == dimension && key.cell == Cell(informant: informant) && count > 0
    }
    return found.count == 1 ? found.first?.key.category : nil
  }

  private static func fate(_ set: TallySet) -> String? { count(set, "pairing:sdq", .parent) }

  private static func state(_ set: TallySet, _ moment: Moment) -> String? {
    guard let tally = tally(set, "sdq-total", moment), tally.eligible == 1 else { return nil }
    if tally.missing == 1 { return "missing" }
    return tally.notFollowedUp == 1 ? "open" : "\(tally.numerator)"
  }
}
