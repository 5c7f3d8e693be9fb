import Documents
import Evaluations
import Foundation
import Indicators
import KPIs
import Releases
import Studies
import Symbols
import Tallies
import Testing
import _TestSupport

@testable import Dashboards

@Suite("A dashboard says what the evaluation says, and nothing else")
struct DashboardTests {
  private let evaluation = DashboardFixture.evaluation(DashboardFixture.study())
  private var dashboard: Dashboard { Dashboard(evaluation) }

  @Test("a small dashboard as it was last accepted")
  func snapshot() throws {
    #expect(try Snapshot().difference(dashboard.html(), from: "small.html") == nil)
  }

  @Test("the document is sound")
  func sound() {
    #expect(dashboard.document().problems().isEmpty)
    let ids = dashboard.document().sections.map(\.id)
    #expect(ids == ["now", "indicators", "spine", "trend", "areas", "can-say", "notes"])
  }

  @Test("it opens from a mail: nothing outside is named, and only its own script runs")
  func selfContained() throws {
    let html = dashboard.html()
    for word in ["http://", "https://", "src=", "url(", "@import", "<link", "<iframe", "mailto:"] {
      let found = html.replacing("http://www.w3.org/2000/svg", with: "")
        .replacing("http://www.w3.org/1999/xhtml", with: "").contains(word)
      #expect(!found, "\(word)")
    }
    let script = try #require(
      html.components(separatedBy: "<script>").last?
        .components(separatedBy: "</script>").first)
    let hexadecimal = SHA256.hexadecimal(of: Array(script.utf8))
    let bytes = stride(from: 0, to: hexadecimal.count, by: 2).compactMap { place in
      UInt8(hexadecimal.dropFirst(place).prefix(2), radix: 16)
    }
    #expect(html.contains("sha256-\(Data(bytes).base64EncodedString())"))
  }

  @Test("every figure of the tables of indicators is one of the KPI table")
  func figures() throws {
    let table = KPITable(evaluation)
    var seen = 0
    for panel in Self.panels(dashboard.document()) where panel.title.hasSuffix("all years") {
      let parts = panel.title.components(separatedBy: "; ")
      let area = evaluation.study.areas.first { $0.name == parts[0] }?.code ?? KPIFigure.allAreas
      let breakdown = try #require(Self.groups[parts[1]])
      for row in panel.rows {
        let kpi = try #require(table.kpis.first { $0.label == row[0] })
        let figure = try #require(table.figure(kpi.id, area: area, breakdown: breakdown))
        #expect(row[1] == Self.value(figure, kpi), "\(panel.title): \(row)")
        if kpi.unit != .count {
          #expect(row[2] == Self.interval(figure), "\(panel.title): \(row)")
          #expect(row[3] == "\(figure.numerator ?? -1) of \(figure.denominator ?? -1)")
        }
        seen += 1
      }
    }
    #expect(seen > 20)
  }

  @Test("a year is the sum of its quarters: 2022 of take-up where the pathway ran, by hand")
  func years() throws {
    let year = try #require(
      Self.panels(dashboard.document()).first {
        $0.title == "All areas; where and when the pathway ran; imprisoned in 2022"
      })
    // Oxfordshire 6, 7, 8 and 6 of 27 to 30; Milton Keynes 31 of 113 in the fourth quarter.
    #expect(year.rows.map { $0[3] } == ["58 of 227"])
    #expect(year.rows.map { $0[1] } == ["25.6%"])
  }

  @Test(
    "the trend has limits from twelve points on and marks the one beyond them, a gap being none")
  func trend() throws {
    let figures = Self.figures(dashboard.document())
    let figure = try #require(figures.first { $0.id == "chart-trend-accepted-to-date-rollout" })
    guard case .process(let chart) = figure.chart else { return #expect(Bool(false)) }
    #expect(chart.points.map(\.label).first == "2022 Q1" && chart.points.count == 14)
    #expect(chart.points[4].value == nil && chart.points[4].limits == nil)
    #expect(chart.points.filter { $0.signal == .beyond }.map(\.label) == ["2024 Q2"])
    #expect(figure.title.contains("2024 Q2 beyond the limits"))
  }

  @Test("with fewer than twelve points there are plain points, and the caption says why")
  func plainPoints() throws {
    let leaves = DashboardFixture.leaves.filter { ($0.quarter ?? 0) < 9 }
    let few = Dashboard(DashboardFixture.evaluation(DashboardFixture.study(), leaves)).document()
    let figure = try #require(
      Self.figures(few).first { $0.id == "chart-trend-accepted-to-date-rollout" })
    guard case .process(let chart) = figure.chart else { return #expect(Bool(false)) }
    #expect(chart.centre == nil && chart.points.allSatisfy { $0.limits == nil })
    #expect(figure.caption.contains("only 8 of at least 12 quarters"))
  }

  @Test("areas lie beyond the limits of the funnel as the limits by hand have it")
  func funnel() throws {
    let figure = try #require(
      Self.figures(dashboard.document()).first { $0.id == "chart-area-accepted-to-date" })
    guard case .funnel(let chart) = figure.chart else { return #expect(Bool(false)) }
    // All together: 112 + 31 + 17 + 44 of 437 + 113 + 127 + 131.
    let all = chart.points.map { $0.size }.reduce(0, +)
    let share = chart.points.map { $0.value * $0.size }.reduce(0, +) / all
    #expect(abs(chart.centre - share) < 1e-12)
    for point in chart.points {
      // The limits of 95%: p ± 1.96 √(p (1 − p) / n).
      let half = 1.959964 * (share * (1 - share) / point.size).squareRoot()
      #expect((abs(point.value - share) > half) == (point.standing != .within), "\(point.label)")
    }
    #expect(chart.points.contains { $0.standing != .within })
  }

  @Test("free meals where the pathway ran beside England: 74 of 360, by interval and by mark")
  func spine() throws {
    let section = try #require(dashboard.document().sections.first { $0.id == "spine" })
    guard case .figure(let figure) = section.blocks.first, case .spine(let chart) = figure.chart
    else { return #expect(Bool(false)) }
    let row = try #require(chart.rows.first { $0.label.contains("free school meals") })
    #expect(row.detail == "74 of 360")
    // 23.8% of pupils in England in 2022/23; 74 of 360 are 20.6%.
    #expect(row.figures == "20.6% against 23.8%: cannot tell" && row.standing == .similar)
    #expect(abs((row.difference ?? 0) - (74.0 / 360 - 0.238)) < 1e-9)
  }

  @Test("few known answers give counts and no percentage")
  func few() {
    let panel = Self.panels(dashboard.document()).first
    let row = panel?.rows.first { $0[0] == "Child in Need or above, on the day" }
    #expect(row.map { Array($0[1...3]) } == ["[u]", "[u]", "2 of 7"])
  }

  @Test("a study that suppresses 1 to 5 shows [c], and no withheld number is anywhere in the file")
  func suppressed() throws {
    let study = DashboardFixture.study(suppress: .oneToFive)
    let set = DashboardFixture.set(study)
    let released = DisclosureControl(study.disclosure).release(set)
    let html = Dashboard(Evaluator().evaluation(of: released, generated: study.extracted)).html()
    #expect(html.contains("[c]"))
    #expect(!released.suppressed.isEmpty)
    let shown = Set(
      released.shown.tallies.values.map { "\($0.numerator) of \($0.denominator)" })
    for key in released.suppressed.keys {
      let tally = try #require(set.tallies[key])
      let ratio = "\(tally.numerator) of \(tally.denominator)"
      if shown.contains(ratio) { continue }
      #expect(!html.contains(ratio), "\(key.indicator)")
      #expect(!html.contains("\(ratio.replacing(" ", with: "%20"))"))
      let share = Double(tally.numerator) / Double(tally.denominator)
      #expect(!html.contains(">" + String(format: "%.1f%%", share * 100) + "<"))
    }
    #expect(!html.contains("3 of 211"))
  }

  @Test("a comparison of a suppressed figure is [c], and the notes tell [c] from [x]")
  func withheld() throws {
    let evaluation = DashboardFixture.evaluation(
      DashboardFixture.study(suppress: .oneToFive), DashboardFixture.withheld)
    let rows = Self.panels(Dashboard(evaluation).document()).first?.rows ?? []
    let care = try #require(rows.first { $0[0] == "Child in Need or above, on the day" })
    #expect(Array(care[1...3]) == ["[c]", "[c]", "[c]"] && care.last == "[c]")
    let accepted = try #require(rows.first { $0[0] == "Families who accepted support, to date" })
    #expect(accepted.last == "[x]")
  }

  @Test("every mark, every status and every standing that the page can show is explained on it")
  func explained() throws {
    let study = DashboardFixture.study(suppress: .oneToFive)
    let dashboard = Dashboard(DashboardFixture.evaluation(study))
    let notes = try #require(dashboard.document().sections.first { $0.id == "notes" })
    let text = MarkdownRenderer(charts: nil).render(
      Document(title: "", subtitle: "", sections: [notes]))
    for word in ["▲", "▼", "○", "●", "□", "–", "[c]", "[x]", "cannot tell", "too few to say"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test("a target is judged where the pathway ran and for everyone, never where it did not run")
  func targets() {
    for panel in Self.panels(dashboard.document()) where panel.title.hasSuffix("all years") {
      let row = panel.rows.first { $0[0] == "Families who accepted support, to date" }
      let isJudged = row?.contains { $0.hasPrefix("25.0%: ") } ?? false
      let isComparison =
        panel.title.contains("did not run") || panel.title.hasPrefix("Reading")
        || panel.title.hasPrefix("Slough")
      #expect(row == nil || isJudged != isComparison, "\(panel.title)")
    }
    #expect(TargetStatus.inconclusive.mark == .similar && TargetStatus.tooFewToSay.mark == .none)
  }

  @Test("without a design there is no trend, and the page says so")
  func withoutDesign() {
    let study = DashboardFixture.study(hasDesign: false)
    let leaves = DashboardFixture.leaves.map { leaf in
      DashboardFixture.Leaf(
        indicator: leaf.indicator, moment: leaf.moment, area: leaf.area, arm: leaf.arm,
        count: leaf.count)
    }
    let html = Dashboard(DashboardFixture.evaluation(study, leaves)).html()
    #expect(html.contains("no indicator was counted by period of imprisonment"))
    #expect(!html.contains("chart-trend-"))
  }

  @Test("nobody at all, and a title that is mark-up, give a page that can be read")
  func empty() {
    let study = DashboardFixture.study(title: "<script>alert(1)</script> & \"co\"")
    let html = Dashboard(DashboardFixture.evaluation(study, [])).html()
    #expect(!html.contains("<script>alert"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;"))
  }
}

extension DashboardTests {
  /// A table of indicators as it is shown.
  struct Panel {
    let title: String
    let rows: [[String]]
  }

  static let groups: [String: KPIBreakdown] = [
    "everyone": .total, "where and when the pathway ran": .arm(.rollout),
    "where or when it did not run": .arm(.comparison), "girls": .sex("F"), "boys": .sex("M"),
  ]

  /// The panels of the choice of figures.
  static func panels(_ document: Document) -> [Panel] {
    choices(document).filter { $0.id == "choose-figures" }.flatMap(\.panels).map { panel in
      let rows = panel.blocks.flatMap { block -> [[String]] in
        guard case .table(let table) = block else { return [] }
        return table.rows.filter { $0.rank != .group }.map { row in
          row.cells.map { ValueText.text($0, in: .cell) }
        }
      }
      return Panel(title: panel.title, rows: rows)
    }
  }

  static func choices(_ document: Document) -> [Choice] {
    document.sections.flatMap(\.blocks).compactMap { block in
      if case .choice(let choice) = block { choice } else { nil }
    }
  }

  static func figures(_ document: Document) -> [Figure] {
    choices(document).flatMap(\.panels).flatMap(\.blocks).compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
  }

  /// A value as the table should show it.
  static func value(_ figure: KPIFigure, _ kpi: KPI) -> String {
    if let absence = figure.absence { return absence.gss }
    guard let value = figure.value else { return Absence.notApplicable.gss }
    return kpi.unit == .count ? String(Int(value)) : percent(value)
  }

  /// An interval as the table should show it.
  static func interval(_ figure: KPIFigure) -> String {
    if let absence = figure.absence { return absence.gss }
    return percent(figure.lower ?? .nan) + " to " + percent(figure.upper ?? .nan)
  }

  static func percent(_ value: Double) -> String {
    String(format: "%.1f%%", (value * 1000).rounded(.toNearestOrAwayFromZero) / 10)
  }
}
