import Evaluations
import Indicators
import KPIs
import Studies
import Symbols
import Tallies
import Testing

@Suite("Key performance indicators of an evaluation")
struct KPITableTests {
  @Test("a share has its counts, Wilson's interval and its place by area and arm")
  func share() throws {
    let table = Fixture.table([
      ("accepted", .toDate, Cell(), Fixture.singles(10, of: 40)),
      ("accepted", .toDate, Cell(area: "E10000025", arm: .rollout), Fixture.singles(9, of: 30)),
    ])
    let kpi = try #require(table.kpi("accepted-to-date"))
    #expect(kpi.indicator == "accepted" && kpi.moment == "to-date" && kpi.unit == .share)
    #expect(kpi.whom == .family && kpi.direction == .more && kpi.target == 0.25)
    #expect(kpi.label == "Families who accepted support, to date")
    let all = try #require(table.figure("accepted-to-date"))
    #expect(all.numerator == 10 && all.denominator == 40 && all.value == 0.25)
    // Wilson, 10 of 40, z² = 3.841459: centre (10 + 1.920729) / 43.841459 = 0.2719054; half width
    // 1.959964 · √(10 · 30 / 40 + 0.960365) / 43.841459 = 0.1300342.
    #expect(abs((all.lower ?? 0) - (0.2719054 - 0.1300342)) < 1e-6)
    #expect(abs((all.upper ?? 0) - (0.2719054 + 0.1300342)) < 1e-6)
    #expect(all.level == 0.95 && all.method == "wilson" && all.absence == nil && all.isReliable)
    let arm = try #require(
      table.figure("accepted-to-date", area: "E10000025", breakdown: .arm(.rollout)))
    #expect(arm.areaName == "Oxfordshire" && arm.value == 0.3)
    #expect(arm.period.firstDay == Fixture.day("2021-11-01"))
    #expect(arm.period.text == "1 November 2021 to 31 July 2025")
    let before = try #require(
      table.figure("accepted-to-date", area: "E10000025", breakdown: .arm(.comparison)))
    #expect(before.period.lastDay == Fixture.day("2021-10-31"))
  }

  @Test("nobody in the population is not applicable, with counts of zero and no value")
  func nobody() throws {
    let table = Fixture.table([("accepted", .toDate, Cell(), Fixture.singles(10, of: 40))])
    let figure = try #require(table.figure("accepted-to-date", area: "E06000038"))
    #expect(figure.absence == .notApplicable && figure.value == nil && figure.denominator == 0)
  }

  @Test("fewer than ten known answers keep their numbers, are marked and bear no claim")
  func few() throws {
    let table = Fixture.table([
      ("accepted", .toDate, Cell(), Fixture.singles(9, of: 9)),
      ("accepted", .toDate, Cell(area: "E10000025"), Fixture.singles(10, of: 10)),
    ])
    let few = try #require(table.figure("accepted-to-date"))
    #expect(few.absence == .unreliable && few.value == 1 && few.numerator == 9)
    // The whole interval of 9 of 9 lies above 25%, yet nothing is said of nine.
    #expect((few.lower ?? 0) > 0.25 && few.status == .tooFewToSay && !few.isReliable)
    let enough = try #require(table.figure("accepted-to-date", area: "E10000025"))
    #expect(enough.absence == nil && enough.status == .reached)
  }

  @Test("a suppressed figure has no number at all")
  func suppressed() throws {
    let study = Fixture.study(suppress: .oneToFive)
    let table = Fixture.table(
      study, [("accepted", .toDate, Cell(), Fixture.singles(3, of: 40))])
    let figure = try #require(table.figure("accepted-to-date"))
    #expect(figure.absence == .suppressed && figure.absence?.gss == "[c]")
    #expect(figure.numerator == nil && figure.denominator == nil && figure.value == nil)
    #expect(figure.lower == nil && figure.upper == nil && figure.method == nil)
    #expect(figure.status == nil && figure.comparators.isEmpty)
  }

  /// The whole interval decides: of 40, 10 are 14.2% to 40.2%, 20 are 35.2% to 64.8%, 2 are 1.4% to
  /// 16.5%.
  @Test(
    "a target is reached or not by the whole interval, in the direction that is meant well",
    arguments: [
      ("accepted", 10, TargetStatus.inconclusive), ("accepted", 20, .reached),
      ("accepted", 2, .notReached), ("suspended", 20, .notReached), ("suspended", 2, .reached),
      ("suspended", 10, .inconclusive),
    ])
  func target(indicator: String, count: Int, status: TargetStatus) throws {
    let moment: Moment = indicator == "accepted" ? .toDate : .yearOf
    let study = Fixture.study(
      targets: [indicator: 0.25],
      indicators: [Catalogue.indicator(indicator)].compactMap(\.self))
    let table = Fixture.table(
      study, [(indicator, moment, Cell(), Fixture.singles(count, of: 40))])
    #expect(table.figure("\(indicator)-\(moment.name)")?.status == status)
  }

  @Test("means have points and no numerator; rates are per child; ids carry the informant")
  func units() throws {
    let indicators = ["suspension-rate", "parental-stress", "sdq-total"]
      .compactMap(Catalogue.indicator)
    // Scores 4 of which two are 30 and two are 40: sum 140, squares 5000.
    let table = Fixture.table(
      Fixture.study(targets: [:], indicators: indicators),
      [
        ("suspension-rate", .yearOf, Cell(), Fixture.singles(30, of: 60)),
        ("parental-stress", .baseline, Cell(), Fixture.singles(140, of: 4, squares: 5000)),
        ("sdq-total", .baseline, Cell(informant: .own), Fixture.singles(140, of: 4, squares: 5000)),
      ])
    #expect(table.figure("suspension-rate-year-of")?.value == 0.5)
    #expect(table.kpi("suspension-rate-year-of")?.unit == .perChild)
    let mean = try #require(table.figure("parental-stress-baseline"))
    #expect(mean.value == 35 && mean.numerator == nil && mean.denominator == 4)
    #expect(mean.absence == .unreliable)
    #expect(table.kpi("parental-stress-baseline")?.direction == .fewer)
    #expect(table.figure("sdq-total-baseline-self")?.value == 35)
    #expect(table.kpi("sdq-total-baseline-self")?.momentLabel == "baseline, own form")
  }

  @Test("plain counts stand first and are suppressed where they are withheld")
  func counts() throws {
    var set = Fixture.set(
      Fixture.study(suppress: .oneToFive),
      [("accepted", .toDate, Cell(), Fixture.singles(20, of: 40))])
    for (area, count) in [(nil, 63), ("E10000025", 60), ("E06000038", 3)] {
      let cell = Cell(area: area)
      set.counts[
        CountKey(unit: "children", dimension: "recognised", category: "all", cell: cell)] = count
    }
    let table = Fixture.table(set)
    #expect(table.kpis.first?.id == "children-recognised" && table.kpis.first?.unit == .count)
    #expect(table.figure("children-recognised")?.value == 63)
    let small = try #require(table.figure("children-recognised", area: "E06000038"))
    #expect(small.absence == .suppressed && small.value == nil && small.numerator == nil)
  }

  @Test("whole periods from the first to the last, of everybody and of each arm, over all areas")
  func periods() throws {
    let study = Fixture.study()
    let before = StudyPeriod(.quarter, containing: Fixture.day("2021-11-15"))
    func cell(_ area: String, _ arm: Arm, _ quarters: Int) -> Cell {
      Cell(area: area, arm: arm, period: StudyPeriod(.quarter, number: before.number + quarters))
    }
    let table = Fixture.table(
      study,
      [
        ("accepted", .toDate, Cell(), Fixture.singles(12, of: 45)),
        ("accepted", .toDate, Cell(arm: .rollout), Fixture.singles(11, of: 35)),
        ("accepted", .toDate, Cell(arm: .comparison), Fixture.singles(1, of: 10)),
        ("accepted", .toDate, cell("E10000025", .rollout, 0), Fixture.singles(2, of: 5)),
        ("accepted", .toDate, cell("E10000025", .rollout, 1), Fixture.singles(4, of: 10)),
        ("accepted", .toDate, cell("E06000038", .comparison, 1), Fixture.singles(1, of: 10)),
        ("accepted", .toDate, cell("E10000025", .rollout, 3), Fixture.singles(5, of: 20)),
      ])
    let figures = table.figures(of: "accepted-to-date").filter {
      $0.breakdown.dimension == "period"
    }
    // The first quarter of everybody may have begun before the records, that of the rollout arm
    // did before the rollout: neither stands. The comparison arm has one quarter, its first.
    #expect(
      figures.map(\.breakdown.category) == [
        "2022 Q1", "2022 Q2", "2022 Q3", "2022", "rollout 2022 Q1", "rollout 2022 Q2",
        "rollout 2022 Q3", "rollout 2022",
      ])
    #expect(figures[4].breakdown.label == "Rollout arm, 2022 Q1")
    #expect(figures.map(\.numerator) == [5, 0, 5, 10, 4, 0, 5, 9])
    #expect(figures.map(\.denominator) == [20, 0, 20, 40, 10, 0, 20, 30])
    #expect(figures.map(\.value) == [0.25, nil, 0.25, 0.25, 0.4, nil, 0.25, 0.3])
    #expect(figures[1].absence == .notApplicable)
    #expect(figures[0].period.firstDay == Fixture.day("2022-01-01"))
    #expect(figures[0].period.lastDay == Fixture.day("2022-03-31"))
  }

  @Test("periods that are not of everybody are left out")
  func someAreas() {
    let period = StudyPeriod(.quarter, containing: Fixture.day("2022-02-01"))
    let cell = Cell(area: "E10000025", arm: .rollout, period: period)
    let table = Fixture.table([
      ("accepted", .toDate, Cell(), Fixture.singles(10, of: 40)),
      ("accepted", .toDate, cell, Fixture.singles(9, of: 39)),
    ])
    #expect(table.figures(of: "accepted-to-date").allSatisfy { $0.breakdown.dimension != "period" })
  }

  @Test("every indicator has one figure in each place, in a fixed order")
  func order() {
    let table = Fixture.table([
      ("accepted", .toDate, Cell(), Fixture.singles(10, of: 40)),
      ("fsm", .at(months: 0), Cell(), Fixture.singles(10, of: 40)),
    ])
    let places = table.figures(of: "fsm-at").map { "\($0.area) \($0.breakdown.category)" }
    #expect(
      places == [
        "all all", "all rollout", "all comparison", "all F", "all M", "all U", "E10000025 all",
        "E10000025 rollout", "E10000025 comparison", "E06000038 all", "E06000038 rollout",
        "E06000038 comparison",
      ])
    #expect(table.figures(of: "accepted-to-date").count == 9)
    #expect(table.kpis.map(\.id) == ["accepted-to-date", "fsm-at"])
    #expect(table.figure("fsm-at", area: "nowhere") == nil && table.kpi("none") == nil)
  }
}
