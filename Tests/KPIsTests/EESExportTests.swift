import Indicators
import Studies
import Tallies
import Testing

@testable import KPIs

/// The rules of the Department’s published screener, restated.
@Suite("Data files for Explore Education Statistics")
struct EESExportTests {
  /// A file with its rows read.
  struct Screened {
    let name: String
    let columns: [String]
    let rows: [[String: String]]
    let meta: [[String: String]]

    init(_ file: EESFile) {
      name = file.name
      let rows = KPICSVFileTests.rows(file.csv)
      let meta = KPICSVFileTests.rows(file.meta)
      columns = rows.first ?? []
      self.rows = rows.dropFirst().map { Self.entry(rows[0], $0) }
      self.meta = meta.dropFirst().map { Self.entry(meta[0], $0) }
    }

    private static func entry(_ columns: [String], _ row: [String]) -> [String: String] {
      Dictionary(zip(columns, row)) { first, _ in first }
    }

    func meta(_ kind: String) -> [[String: String]] { meta.filter { $0["col_type"] == kind } }

    func values(_ column: String) -> Set<String> { Set(rows.compactMap { $0[column] }) }
  }

  private static let thamesValley = [
    ("E10000025", "Oxfordshire"), ("E06000036", "Bracknell Forest"),
    ("E06000037", "West Berkshire"), ("E06000038", "Reading"), ("E06000039", "Slough"),
    ("E06000040", "Windsor and Maidenhead"), ("E06000041", "Wokingham"),
    ("E06000042", "Milton Keynes"), ("E06000060", "Buckinghamshire"),
  ]

  private static func study(_ suppress: DisclosureRule.Threshold = .none) -> Study {
    let indicators = ["accepted", "fsm", "suspension-rate", "parental-stress", "sdq-total"]
      .compactMap(Catalogue.indicator)
    return Study(
      title: "Fixture", extracted: Fixture.day("2025-07-31"),
      areas: thamesValley.map { Area(code: $0.0, name: $0.1, rollout: nil) },
      indicators: indicators, notCollected: [], tables: ["children"], baselineAreas: [],
      outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(suppress: suppress, secondary: false), targets: [:],
      synthetic: true)
  }

  private static func files(_ suppress: DisclosureRule.Threshold = .none) -> [Screened] {
    let area = Cell(area: "E10000025")
    var set = Fixture.set(
      study(suppress),
      [
        ("accepted", .toDate, Cell(), Fixture.singles(53, of: 67)),
        ("accepted", .toDate, area, Fixture.singles(3, of: 9)),
        ("fsm", .at(months: 0), Cell(), Fixture.singles(1, of: 3000)),
        ("fsm", .at(months: 0), Cell(sex: "F"), Fixture.singles(0, of: 300)),
        ("suspension-rate", .yearOf, Cell(), Fixture.singles(30, of: 90)),
        ("parental-stress", .baseline, Cell(), Fixture.singles(400, of: 12, squares: 14_000)),
        (
          "sdq-total", .baseline, Cell(informant: .parent),
          Fixture.singles(180, of: 12, squares: 3000)
        ),
      ])
    for area in [nil, "E10000025"] {
      set.counts[
        CountKey(
          unit: "children", dimension: "recognised", category: "all", cell: Cell(area: area))] =
        area == nil ? 3000 : 300
    }
    return EESExport(Fixture.table(set)).files.map(Screened.init)
  }

  @Test("one file for each unit, with its metadata")
  func names() {
    #expect(
      Self.files().map(\.name) == ["kpi_percentages", "kpi_rates", "kpi_scores", "kpi_counts"])
  }

  @Test("columns: the mandatory ones first, in lower snake case, each once")
  func columns() {
    for file in Self.files() {
      #expect(
        file.columns.prefix(5) == [
          "time_period", "time_identifier", "geographic_level", "country_code", "country_name",
        ])
      #expect(Set(file.columns).count == file.columns.count)
      for column in file.columns {
        #expect(column.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil, "\(column)")
      }
      #expect(
        Set(["region_code", "region_name", "new_la_code", "old_la_code", "la_name"])
          .isSubset(of: file.columns))
    }
  }

  @Test("data and metadata name the same columns")
  func cross() {
    for file in Self.files() {
      let groups = file.meta.compactMap { $0["filter_grouping_column"] }.filter { !$0.isEmpty }
      let described = file.meta.compactMap { $0["col_name"] } + groups
      #expect(Set(described).count == described.count)
      #expect(Set(described).isSubset(of: file.columns))
      let places = EESExport.shared
      #expect(file.columns.filter { !places.contains($0) }.sorted() == described.sorted())
      #expect(Set(groups).isDisjoint(with: file.meta.compactMap { $0["col_name"] }))
      #expect(Set(file.meta.compactMap { $0["label"] }).count == file.meta.count)
    }
  }

  @Test("metadata: filters have no unit, indicators a unit that is known and their decimals")
  func meta() {
    for file in Self.files() {
      for filter in file.meta("Filter") {
        #expect(
          ["indicator_unit", "indicator_dp", "indicator_grouping"].allSatisfy {
            filter[$0] == ""
          })
      }
      for indicator in file.meta("Indicator") {
        #expect(["", "%"].contains(indicator["indicator_unit"]))
        #expect(Int(indicator["indicator_dp"] ?? "").map { (0...3).contains($0) } ?? false)
        #expect(indicator["filter_hint"] == "" && indicator["filter_grouping_column"] == "")
      }
      #expect(file.meta.count == file.meta("Filter").count + file.meta("Indicator").count)
      #expect(!file.meta("Indicator").isEmpty)
    }
  }

  @Test("each filter has two items or more, and its default or Total is there; groups have Total")
  func totals() {
    for file in Self.files() {
      for filter in file.meta("Filter") {
        let items = file.values(filter["col_name"] ?? "")
        #expect(items.count > 1 && !items.contains(""), "\(file.name) \(filter)")
        let standard = filter["filter_default"] ?? ""
        #expect(items.contains(standard.isEmpty ? "Total" : standard))
        let group = filter["filter_grouping_column"] ?? ""
        guard !group.isEmpty else { continue }
        #expect(file.values(group).contains("Total"))
        #expect(file.values(group).count <= items.count)
        #expect(items.allSatisfy { $0 == $0.split(separator: " ").joined(separator: " ") })
      }
    }
  }

  @Test("the matrix is complete: each place has each indicator in each breakdown, once")
  func matrix() {
    for file in Self.files() {
      let filters = file.meta("Filter").compactMap { $0["col_name"] }
      let keys = file.rows.map { row in
        (["new_la_code"] + filters).map { row[$0] ?? "" }
      }
      #expect(Set(keys).count == keys.count)
      let product = filters.reduce(10) { $0 * file.values($1).count }
      #expect(keys.count == product && Set(file.rows).count == file.rows.count)
    }
  }

  @Test("numbers are numbers with no more than their decimals, or symbols that are not obsolete")
  func entries() {
    for file in Self.files() + Self.files(.oneToFive) {
      for indicator in file.meta("Indicator") {
        let places = indicator["indicator_dp"] ?? ""
        for row in file.rows {
          let text = row[indicator["col_name"] ?? ""] ?? ""
          let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
          let isNumber = text.wholeMatch(of: /[0-9]+(\.[0-9]+)?/) != nil
          #expect(
            ["c", "x", "z", "u", "low"].contains(text) || isNumber && decimals == Int(places),
            "\(file.name) \(text)")
        }
      }
    }
  }

  @Test("time: one identifier and four digits; no whole year beside another kind")
  func time() {
    for file in Self.files() {
      #expect(file.values("time_identifier") == ["Reporting year"])
      #expect(file.values("time_period") == ["2025"])
    }
  }

  @Test("places: names and codes of the Department’s list, no column of another level")
  func places() {
    for file in Self.files() {
      #expect(file.values("geographic_level") == ["Police force area", "Local authority"])
      #expect(file.values("country_code") == ["E92000001"])
      for row in file.rows {
        #expect(row["region_code"] == "E12000008" && row["region_name"] == "South East")
        let isCouncil = row["geographic_level"] == "Local authority"
        for column in ["new_la_code", "old_la_code", "la_name"] {
          #expect((row[column] == "") != isCouncil)
        }
        #expect(row["pfa_code"] == (isCouncil ? "" : "E23000029"))
      }
      let codes = Set(
        file.rows.map { "\($0["old_la_code"] ?? "") \($0["la_name"] ?? "")" })
      #expect(codes.isSuperset(of: ["931 Oxfordshire", "825 Buckinghamshire", "870 Reading"]))
    }
  }

  @Test("figures: percentages to one decimal, symbols without brackets")
  func figures() throws {
    let file = Self.files()[0]
    func row(_ kpi: String, _ area: String, _ breakdown: String) -> [String: String]? {
      file.rows.first {
        $0["kpi"] == kpi && $0["new_la_code"] == area && $0["breakdown"] == breakdown
      }
    }
    let accepted = "Families who accepted support, to date"
    let all = try #require(row(accepted, "", "Total"))
    // 53 of 67 is 79.104%.
    #expect(all["value"] == "79.1" && all["numerator"] == "53" && all["denominator"] == "67")
    let few = try #require(row(accepted, "E10000025", "Total"))
    #expect(few["value"] == "u" && few["numerator"] == "3" && few["denominator"] == "9")
    let meals = "Eligible for free school meals, on the day"
    // 1 of 3000 is 0.03%.
    #expect(row(meals, "", "Total")?["value"] == "low")
    #expect(row(meals, "", "Female")?["value"] == "0.0")
    #expect(row(meals, "E10000025", "Female")?["value"] == "x")
    #expect(row(accepted, "", "Female")?["value"] == "x")
    let hidden = Self.files(.oneToFive)[0].rows.first {
      $0["kpi"] == accepted && $0["new_la_code"] == "E10000025" && $0["breakdown"] == "Total"
    }
    #expect(hidden?["value"] == "c" && hidden?["numerator"] == "c" && hidden?["denominator"] == "c")
  }

  @Test("a council that is in no list keeps its name; some councils are no police force area")
  func unknown() {
    let table = Fixture.table(
      Fixture.study(names: ["Oxon", "Reading"]),
      [("accepted", .toDate, Cell(), Fixture.singles(53, of: 67))])
    let file = EESExport(table).files.map(Screened.init).first
    #expect(file?.values("geographic_level") == ["Local authority"])
    #expect(file?.values("la_name") == ["Oxfordshire", "Reading"])
    let strange = EESPlace(Area(code: "W06000015", name: "Cardiff", rollout: nil))
    #expect(strange.fields == ["x", "Not available", "W06000015", "x", "Cardiff", "", ""])
  }

  @Test("the list of councils has every code once, with the Department’s code of three digits")
  func councils() {
    #expect(LocalAuthority.all.count == LocalAuthority.list.split(separator: "\n").count)
    #expect(
      LocalAuthority.all.values.allSatisfy { $0.oldCode.count == 3 && Int($0.oldCode) != nil })
    #expect(LocalAuthority.all.keys.allSatisfy { $0.wholeMatch(of: /E[01][0-9]{7}/) != nil })
  }
}
