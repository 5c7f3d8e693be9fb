import Evaluations
import Indicators
import KPIs
import Studies
import Tallies
import Testing

@Suite("What key performance indicators are set beside")
struct ComparatorTests {
  /// The figure of free meals beside England’s of 2022, 22.5% as published.
  private func figure(_ count: Int, of total: Int) throws -> KPIFigure {
    let set = self.set(count, of: total)
    return try #require(Fixture.table(set).figure("fsm-at"))
  }

  private func set(_ count: Int, of total: Int) -> TallySet {
    var set = Fixture.set(
      Fixture.study(), [("fsm", .at(months: 0), Cell(), Fixture.singles(count, of: total))])
    let key = TallyKey(indicator: "fsm", moment: .at(months: 0), cell: Cell())
    set.strata[StratumKey(tally: key, stratum: ReferenceStratum(year: 2021))] = StratumTally(
      numerator: count, denominator: total)
    return set
  }

  @Test(
    "the standing is that of the whole interval, and none is given to fewer than ten",
    arguments: [
      (80, 100, KPIStanding.higher), (2, 100, .lower), (23, 100, .similar),
      (8, 8, .notComparable),
    ])
  func standing(count: Int, total: Int, standing: KPIStanding) throws {
    let comparator = try #require(try figure(count, of: total).comparators.first)
    #expect(comparator.kind == .published && comparator.code == "E92000001")
    #expect(comparator.name == "England" && !comparator.source.isEmpty)
    #expect(comparator.standing == standing)
    #expect((comparator.reason == nil) == (standing != .notComparable))
    let own = Double(count) / Double(total)
    #expect(abs(comparator.difference.value - (own - comparator.value)) < 1e-12)
  }

  @Test("what has no like figure says so in a note")
  func unlike() throws {
    let table = Fixture.table([("accepted", .toDate, Cell(), Fixture.singles(10, of: 40))])
    let figure = try #require(table.figure("accepted-to-date"))
    #expect(figure.comparators.isEmpty && figure.notes.count == 1)
  }
}
