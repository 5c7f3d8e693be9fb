import Indicators
import Studies
import Tallies
import TallyFiles
import Testing

@Suite("Tally files are read as they were written")
struct RoundTripTests {
  private let file = TallyFile(.tallied(SmallStudy().tallies), toolkit: "paramount test")

  @Test("what is read is what was written, and writes the same bytes again")
  func roundTrip() throws {
    let text = try file.text()
    let read = try TallyFile(reading: Array(text.utf8))
    #expect(read == file)
    #expect(try read.text() == text)
    #expect(read.tallies == SmallStudy().tallies)
  }

  @Test("the digest is that of the file without its line")
  func digest() throws {
    let text = try file.text()
    #expect(try FileText(text).resealed().text == text)
  }

  @Test("every entry stands on a line of its own, and the file says that it may not leave")
  func layout() throws {
    let lines = try file.text().split(separator: "\n")
    let set = file.tallies
    let entries =
      set.tallies.count + set.pairs.count + set.scoreChanges.count + set.strata.count
      + set.adjusted.count + set.counts.count + set.quality.count
    let written = lines.count { $0.hasPrefix("    {") }
    #expect(written == entries)
    #expect(lines[4].contains("NOT YET SAFE TO LEAVE"))
  }

  @Test("white space and the order of names and entries make no difference to what is read")
  func spaces() throws {
    let text = try FileText(file.text()).replacing("{\n", with: "{ \r\n\t ")
    #expect(try TallyFile(reading: text.bytes) == file)
    let moved = try FileText(file.text())
      .replacing("  \"version\": 1,\n", with: "")
      .replacing("  \"kind\"", with: "  \"version\": 1,\n  \"kind\"").resealed()
    #expect(try TallyFile(reading: moved.bytes) == file)
  }

  @Test("periods are read from their names", arguments: PeriodLength.allCases)
  func periods(length: PeriodLength) throws {
    for number in (2019 * 12 / length.months)...(2026 * 12 / length.months) {
      let cell = Cell(
        area: "E10000025", arm: .rollout, period: StudyPeriod(length, number: number))
      var study = SmallStudy()
      study.design = StudyDesign(question: "?", period: length)
      var set = TallySet(study: study.study)
      set.tallies[TallyKey(indicator: "fsm", moment: .at(months: 0), cell: cell)] = .zero
      let text = try TallyFile(.tallied(set), toolkit: "t").text()
      #expect(try TallyFile(reading: Array(text.utf8)).tallies == set)
    }
  }
}
