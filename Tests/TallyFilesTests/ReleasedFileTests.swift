import Indicators
import Releases
import Studies
import Tallies
import TallyFiles
import Testing

@Suite("Released tallies are written, read and added with what they withhold")
struct ReleasedFileTests {
  private static func key(_ cell: Cell) -> TallyKey {
    TallyKey(indicator: "fsm", moment: .at(months: 0), cell: cell)
  }

  private static let pair = PairKey(
    indicator: "fsm", moments: MomentPair(before: .at(months: 0), after: .within(months: 12)),
    cell: Cell())

  /// One of the two areas, from which a tally, a hidden count, a paired table, a plain count and a
  /// kind of table are withheld in both its own cell and that of all areas.
  private static func part(_ place: Int, withholding: Bool = true) -> ReleasedTallies {
    var study = SmallStudy()
    study.areas = [study.areas[place]]
    var shown = study.tallies
    guard withholding else { return ReleasedTallies(shown: shown) }
    let cells = [Cell(), Cell(area: study.areas[0].code)]
    var suppressed: [TallyKey: SuppressedTally] = [:]
    var hidden: [TallyKey: [HiddenCount]] = [:]
    for cell in cells {
      shown.tallies[key(cell)] = nil
      suppressed[key(cell)] = SuppressedTally(
        numerator: CountRange(least: 1, most: 9), denominator: CountRange(least: 10, most: nil))
      let other = TallyKey(indicator: "suspension-rate", moment: .yearOf, cell: cell)
      shown.tallies[other]?.missing = 0
      hidden[other] = [.missing]
    }
    shown.pairs[pair] = nil
    let count = CountKey(unit: "children", dimension: "sex", category: "F", cell: Cell())
    shown.counts[count] = nil
    shown.adjusted = shown.adjusted.filter { $0.key.tally.indicator != "sdq-total" }
    return ReleasedTallies(
      shown: shown, suppressed: suppressed, hidden: hidden, withheldPairs: [pair],
      withheldCounts: [count],
      withheldTables: [Moment.baseline, .followUp].map {
        WithheldTable(kind: .adjusted, indicator: "sdq-total", moment: $0)
      })
  }

  @Test("what is read is what was written")
  func roundTrip() throws {
    for entry in [nil, "0123abcd"] {
      let file = TallyFile(.released(Self.part(0), ledgerEntry: entry), toolkit: "t")
      let text = try file.text()
      #expect(text.contains("PASSED DISCLOSURE CONTROL") && !text.contains("NOT YET SAFE"))
      let read = try TallyFile(reading: Array(text.utf8))
      #expect(read == file)
      #expect(try read.text() == text)
    }
  }

  @Test("withheld in one is withheld in the sum; ranges are added to what is shown")
  func sum() throws {
    let (one, two) = (Self.part(0), Self.part(1, withholding: false))
    let sum = try ReleasedTallies.merged([one, two])
    #expect(try ReleasedTallies.merged([two, one]) == sum)
    let all = try #require(sum.suppressed[Self.key(Cell())])
    #expect(all.numerator == CountRange(least: 1 + 7, most: 9 + 7))
    #expect(all.denominator == CountRange(least: 10 + 13, most: nil))
    #expect(sum.shown.tallies[Self.key(Cell())] == nil)
    #expect(sum.shown.tallies[Self.key(Cell(area: "E06000038"))]?.numerator == 7)
    #expect(sum.suppressed[Self.key(Cell(area: "E06000038"))] == nil)
    let rate = TallyKey(indicator: "suspension-rate", moment: .yearOf, cell: Cell())
    #expect(sum.hidden[rate] == [.missing])
    #expect(sum.shown.tallies[rate]?.missing == 0)
    #expect(sum.withheldPairs == [Self.pair] && sum.shown.pairs[Self.pair] == nil)
    #expect(sum.shown.adjusted.keys.allSatisfy { $0.tally.indicator != "sdq-total" })
    #expect(sum.shown.adjusted.isEmpty == false)
    let file = TallyFile(.released(sum, ledgerEntry: nil), toolkit: "t")
    #expect(try TallyFile(reading: Array(file.text().utf8)) == file)
  }

  @Test("raw and released tallies are not added")
  func mixed() throws {
    let raw = TallyFile(.tallied(SmallStudy().tallies), toolkit: "t")
    let released = TallyFile(.released(Self.part(0), ledgerEntry: nil), toolkit: "t")
    do {
      _ = try TallyFile.merged([released, raw], toolkit: "t")
      Issue.record("they were added")
    } catch {
      #expect(
        error.lines(["a.json", "b.json"]) == "b.json holds raw tallies and a.json released ones: "
          + "add files of one kind only.")
    }
  }

  @Test(
    "what is said twice, or of nothing, is refused",
    arguments: [
      (#""withheld":["missing"]"#, #""withheld":["births"]"#, "no count births"),
      (#""withheld":["missing"]"#, #""withheld":[]"#, "each withheld count once"),
      (#""least":1,"most":9"#, #""least":10,"most":9"#, "ends before it begins"),
      (#""kind":"adjusted""#, #""kind":"everything""#, "no kind everything"),
      (#""ledger_entry": "e""#, #""ledger_entry": 7"#, "a text of ledger_entry"),
    ])
  func tampered(found: String, other: String, reason: String) throws {
    let file = TallyFile(.released(Self.part(0), ledgerEntry: "e"), toolkit: "t")
    let text = try FileText(file.text()).replacing(found, with: other).resealed()
    #expect(throws: TallyFileProblems.self) { try TallyFile(reading: text.bytes) }
    do {
      _ = try TallyFile(reading: text.bytes)
    } catch {
      #expect(error.lines(for: "f").contains(reason), "\(error.lines(for: "f"))")
    }
  }
}
