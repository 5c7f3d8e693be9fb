import Testing

@testable import Indicators

@Suite("The registry of published figures")
struct BaselineRegistryTests {
  let registry = BaselineRegistry.builtIn

  @Test(
    "Figures agree with the printed series",
    arguments: PublishedSeries.school + PublishedSeries.socialCare + PublishedSeries.thamesValley)
  func series(_ series: PublishedSeries) {
    for point in series.points {
      let found = registry.baseline(
        measure: series.measure, areaCode: series.areaCode, period: point.key)
      guard let printed = Double(point.text) else {
        #expect(found == nil, "\(point.key.label)")
        continue
      }
      let tolerance = PublishedSeries.halfDigit(point.text) + 1e-9
      #expect(
        found.map { abs($0.value - printed) <= tolerance } ?? false, "\(point.key.label)")
    }
  }

  @Test("Every row of the table is read, and eight figures are quoted beside them")
  func complete() {
    let contents = BaselineCatalogue.read()
    #expect(contents.unreadable == 0)
    // 3,845 rows were catalogued; 3 are unverified and 1 repeats a better one.
    #expect(contents.figures.count == 3_845 - 3 - 1)
    #expect(registry.figures.count == contents.figures.count + 8)
  }

  @Test("A row that refers to nothing is not taken")
  func unreadable() {
    let table: StaticString = "A|E92000001|England\nR|0|0|0||1.5|||0|p|\nX|what"
    let contents = table.withUTF8Buffer { BaselineCatalogue.read($0) }
    #expect(contents.figures.isEmpty)
    #expect(contents.unreadable == 2)
  }

  @Test("Identifiers are unique and readable")
  func identifiers() {
    let ids = registry.figures.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "|") }, "\(id)")
      #expect(!id.contains("--"), "\(id)")
    }
    let fsm = registry.baseline(id: "fsm.eligible.pct/2024/E92000001")
    #expect(fsm?.value == 24.6)
    #expect(fsm?.period.label == "January 2024")
    #expect(fsm?.period.key == .academicYear(start: 2023))
    #expect(
      registry.baseline(
        id: "absence.persistent.pct.bands/2022-23/E10000025/fsm=eligible") != nil)
  }

  @Test("No figure that could not be verified is inside")
  func verified() {
    #expect(registry.figures(of: "suspension.rate.byfsm").isEmpty)
    #expect(registry.figures(of: "mhcyp.probable.2017").isEmpty)
    for figure in registry.figures where figure.grade != .quoted {
      #expect(!figure.source.title.isEmpty, "\(figure.id)")
      #expect(figure.source.address.hasPrefix("https://"), "\(figure.id)")
      #expect(!figure.source.licence.isEmpty, "\(figure.id)")
      #expect(figure.period.kind != .notStated, "\(figure.id)")
      #expect(!figure.title.isEmpty && !figure.population.isEmpty, "\(figure.id)")
    }
  }

  @Test("Fractions lie where their unit allows, and agree with the counts behind them")
  func fractions() {
    for figure in registry.figures {
      switch figure.unit {
      case .count, .score: #expect(figure.fraction == nil, "\(figure.id)")
      case .percent, .per10000:
        #expect(figure.fraction.map { (0...1).contains($0) } ?? false, "\(figure.id)")
      case .per100Pupils: #expect(figure.fraction.map { $0 >= 0 } ?? false, "\(figure.id)")
      }
      guard let fraction = figure.fraction, let above = figure.numerator,
        let below = figure.denominator
      else { continue }
      // Rounded by the publisher: the figure to its last digit, the counts to the nearest 10.
      let digit = PublishedSeries.halfDigit(figure.figure.text) / (figure.unit.per ?? 1)
      let difference = abs(fraction - Double(above) / Double(below))
      #expect(difference <= digit + 10 / Double(below) + 1e-9, "\(figure.id)")
    }
  }

  @Test("Areas are England, the South East, Thames Valley and, for prisons, England and Wales")
  func areas() {
    let codes = Set(registry.figures.map(\.areaCode))
    let authorities = [
      "E06000036", "E06000037", "E06000038", "E06000039", "E06000040", "E06000041", "E06000042",
      "E06000060", "E10000025",
    ]
    #expect(codes == Set(authorities + ["E12000008", "E92000001", "E92000001+W92000004"]))
    #expect(registry.figures.allSatisfy { !$0.areaName.isEmpty })
  }

  @Test("A figure for all is never given for a stratum, nor the other way round")
  func strata() {
    let year = BaselinePeriodKey.academicYear(start: 2022)
    let measure = "absence.persistent.pct.bands"
    let all = registry.baseline(measure: measure, areaCode: "E92000001", period: year)
    let fsm = registry.baseline(
      measure: measure, areaCode: "E92000001", period: year, stratum: "FSM=Eligible")
    #expect(all.map { abs($0.value - 21.22) < 0.005 } ?? false)
    #expect(fsm.map { abs($0.value - 36.50) < 0.005 } ?? false)
    #expect(
      registry.baseline(
        measure: measure, areaCode: "E92000001", period: year, stratum: "none such") == nil)
  }

  @Test("Events and children are not called the same")
  func units() {
    let expected: [String: Baseline.UnitOfCount] = [
      "suspension.rate": .events, "suspension.oneplus.pct": .enrolments,
      "csc.referral.rate": .events, "csc.referral.children.rate": .children,
      "csc.cin.rate": .children, "fsm.eligible.pct": .pupils, "sdq.cla.mean": .scores,
      "absence.overall.pct": .sessions, "absence.persistent.pct.term": .enrolments,
      "pi.prisoners.n": .prisoners, "csc.contact.n": .events,
    ]
    for (measure, unit) in expected {
      #expect(registry.figures(of: measure).first?.unitOfCount == unit, "\(measure)")
    }
  }
}
