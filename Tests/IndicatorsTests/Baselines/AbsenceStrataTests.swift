import Testing

@testable import Indicators

@Suite("Attendance by stratum")
struct AbsenceStrataTests {
  let strata = AbsenceStrata.builtIn

  /// Adds up groups over year of school and sex.
  private func total(
    _ freeMeals: [AbsenceStratum.Flag], _ specialNeeds: [AbsenceStratum.Flag], _ start: Int = 2022
  ) -> AbsenceCounts {
    var total = AbsenceCounts()
    for ncYear in 1...11 {
      for meals in freeMeals {
        for needs in specialNeeds {
          let stratum = AbsenceStratum(
            ncYear: ncYear, sex: .unknown, freeMeals: meals, specialNeeds: needs)
          total += strata.counts(in: stratum, academicYearStart: start)
        }
      }
    }
    return total
  }

  @Test(
    "England 2022/23 agrees with the printed table",
    arguments: [
      ([.yes], [.yes], 514_134, 43.76, 6.33), ([.yes], [.no], 1_341_033, 33.71, 2.80),
      ([.no], [.yes], 783_550, 24.67, 3.04), ([.no], [.no], 4_689_859, 14.06, 0.72),
    ] as [([AbsenceStratum.Flag], [AbsenceStratum.Flag], Int, Double, Double)])
  func england(
    _ meals: [AbsenceStratum.Flag], _ needs: [AbsenceStratum.Flag], _ enrolments: Int,
    _ persistent: Double, _ severe: Double
  ) {
    let counts = total(meals, needs)
    #expect(counts.enrolments == enrolments)
    #expect(counts.absence(.above90).map { abs($0 * 100 - persistent) < 0.005 } ?? false)
    #expect(counts.absence(.above50).map { abs($0 * 100 - severe) < 0.005 } ?? false)
  }

  @Test(
    "All groups together are the published year",
    arguments: [
      (2022, 7_396_032, 1_569_304, 150_260), (2021, 7_303_379, 1_643_876, 120_623),
      (2020, 7_223_088, 872_438, 81_652), (2016, 6_899_769, 744_276, 48_460),
    ])
  func wholeYears(_ start: Int, _ enrolments: Int, _ persistent: Int, _ severe: Int) {
    let counts = total(
      AbsenceStratum.Flag.allCases, AbsenceStratum.Flag.allCases, start)
    #expect(
      counts == AbsenceCounts(enrolments: enrolments, persistent: persistent, severe: severe))
    let overall = BaselineRegistry.builtIn.baseline(
      measure: "absence.persistent.pct", areaCode: "E92000001",
      period: .academicYear(start: start))
    #expect(
      overall.map { abs(100 * Double(persistent) / Double(enrolments) - $0.value) < 0.0051 }
        ?? false)
  }

  @Test("Unclassified eligibility is kept apart and is far from either group")
  func unclassified() {
    let counts = total([.unclassified], AbsenceStratum.Flag.allCases)
    #expect(counts.enrolments == 67_456)
    #expect(counts.absence(.above90).map { abs($0 - 0.587) < 0.0005 } ?? false)
    #expect(counts.absence(.above50).map { abs($0 - 0.333) < 0.0005 } ?? false)
  }

  @Test(
    "Oxfordshire 2022/23 agrees with the printed table",
    arguments: [
      (.yes, .yes, 5_205, 48.1, 8.61), (.yes, .no, 8_907, 36.8, 3.37),
      (.no, .yes, 11_912, 26.7, 4.16), (.no, .no, 59_158, 13.7, 0.78),
    ] as [(AbsenceStratum.Flag, AbsenceStratum.Flag, Int, Double, Double)])
  func oxfordshire(
    _ meals: AbsenceStratum.Flag, _ needs: AbsenceStratum.Flag, _ enrolments: Int,
    _ persistent: Double, _ severe: Double
  ) throws {
    let group = LocalAbsenceGroup(areaCode: "E10000025", freeMeals: meals, specialNeeds: needs)
    let above90 = try #require(strata.rate(.above90, in: group, academicYearStart: 2022))
    let above50 = try #require(strata.rate(.above50, in: group, academicYearStart: 2022))
    #expect(above90.enrolments == enrolments)
    #expect(above90.standing == .published)
    #expect(abs(100 * (1 - above90.fraction) - persistent) < 0.05)
    #expect(abs(100 * (1 - above50.fraction) - severe) < 0.005)
  }

  @Test("Girls and boys add up to all, but for the few whose sex is unclassified")
  func sexes() {
    for ncYear in 1...11 {
      let both = [AbsenceStratum.Sex.female, .male].map { sex in
        strata.counts(
          in: AbsenceStratum(ncYear: ncYear, sex: sex, freeMeals: .yes, specialNeeds: .no),
          academicYearStart: 2022)
      }
      let all = strata.counts(
        in: AbsenceStratum(ncYear: ncYear, sex: .unknown, freeMeals: .yes, specialNeeds: .no),
        academicYearStart: 2022)
      let sum = both[0].enrolments + both[1].enrolments
      #expect(sum > 0 && (0...5).contains(all.enrolments - sum))
    }
  }

  @Test("After 2022/23 absence moves with the overall figure")
  func scaled() throws {
    let stratum = AbsenceStratum(ncYear: 9, sex: .male, freeMeals: .yes, specialNeeds: .yes)
    let published = try #require(strata.rate(.above90, in: stratum, academicYearStart: 2022))
    let scaled = try #require(strata.rate(.above90, in: stratum, academicYearStart: 2023))
    #expect(published.standing == .published)
    #expect(scaled.standing == .scaled(from: "2022/23"))
    #expect(scaled.enrolments == published.enrolments)
    // Persistent absence in England: 19.95 % in 2023/24 over 21.22 % in 2022/23.
    let growth = (1 - scaled.fraction) / (1 - published.fraction)
    #expect(abs(growth - 19.95 / 21.22) < 0.0005)
    // Severe absence rose: 2.39 % in 2024/25 over 2.03 %.
    let severe = try #require(strata.rate(.above50, in: stratum, academicYearStart: 2022))
    let later = try #require(strata.rate(.above50, in: stratum, academicYearStart: 2024))
    #expect(abs((1 - later.fraction) / (1 - severe.fraction) - 2.39 / 2.03) < 0.006)
  }

  @Test("An authority's later years move with its own figure")
  func scaledLocally() throws {
    let group = LocalAbsenceGroup(areaCode: "E10000025", freeMeals: .yes, specialNeeds: .yes)
    let published = try #require(strata.rate(.above90, in: group, academicYearStart: 2022))
    let scaled = try #require(strata.rate(.above90, in: group, academicYearStart: 2024))
    // Oxfordshire: 17.8 % in 2024/25 over 20.28 % in 2022/23.
    let growth = (1 - scaled.fraction) / (1 - published.fraction)
    #expect(abs(growth - 17.8 / 20.28) < 0.003)
  }

  @Test("A share absent is never above one")
  func capped() throws {
    let all = Baseline.Figure.Counts()
    let england = Baseline.Place(areaCode: "E92000001", areaName: "England")
    let known = try #require(
      BaselineRegistry.builtIn.baseline(
        measure: "absence.persistent.pct", areaCode: "E92000001",
        period: .academicYear(start: 2022)))
    let figures = try [(2022, "10"), (2023, "99")].map { year, text in
      Baseline(
        definition: known.definition,
        period: Baseline.Period(
          label: "\(year)", slug: "\(year)", kind: .academicYear,
          key: .academicYear(start: year)),
        place: england,
        figure: try #require(Baseline.Figure(text, counts: all, grade: .primary, note: nil)),
        source: known.source)
    }
    let strata = AbsenceStrata(registry: BaselineRegistry(figures))
    let stratum = AbsenceStratum(ncYear: 9, sex: .male, freeMeals: .yes, specialNeeds: .yes)
    #expect(strata.rate(.above90, in: stratum, academicYearStart: 2023)?.fraction == 0)
  }

  @Test(
    "No rate where nothing was published", arguments: [2010, 2015, 2019, 2025, 2030])
  func missing(_ start: Int) {
    let stratum = AbsenceStratum(ncYear: 6, sex: .female, freeMeals: .no, specialNeeds: .no)
    #expect(strata.rate(.above90, in: stratum, academicYearStart: start) == nil)
  }

  @Test("No rate for a year of school outside 1 to 11, or an authority not held")
  func outside() {
    for ncYear in [0, 12] {
      let stratum = AbsenceStratum(
        ncYear: ncYear, sex: .female, freeMeals: .no, specialNeeds: .no)
      #expect(strata.rate(.above90, in: stratum, academicYearStart: 2022) == nil)
    }
    let group = LocalAbsenceGroup(areaCode: "E10000031", freeMeals: .no, specialNeeds: .no)
    #expect(strata.rate(.above90, in: group, academicYearStart: 2022) == nil)
  }
}
