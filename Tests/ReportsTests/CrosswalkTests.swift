import Documents
import Studies
import Testing

@testable import Reports

/// Every item of the checklists is mapped, and to places that there are.
struct CrosswalkTests {
  @Test func checklistsHaveTheirItems() {
    let counts = ReportingFramework.all.map { ($0.id, $0.items.count) }
    #expect(counts.map(\.0) == ["strobe", "record", "tidier", "tiger"])
    #expect(counts.map(\.1) == [22, 13, 12, 7])
    #expect(ReportingFramework.strobe.items.map(\.number) == (1...22).map(String.init))
    #expect(ReportingFramework.tidier.items.map(\.number) == (1...12).map(String.init))
    #expect(
      ReportingFramework.record.items.map(\.number) == [
        "1.1", "1.2", "1.3", "6.1", "6.2", "6.3", "7.1", "12.1", "12.2", "12.3", "13.1", "19.1",
        "22.1",
      ])
  }

  @Test(arguments: ReportingFramework.all)
  func everyItemIsAnsweredOrSomebodyMustAddIt(_ framework: ReportingFramework) {
    for item in framework.items {
      #expect(!item.topic.isEmpty)
      #expect(!item.places.isEmpty || item.gap != nil, "\(framework.id) \(item.number)")
      #expect(
        item.gap == nil || item.gap?.contains(": the ") == true || item.number == "Plan"
          || item.gap?.contains(": those ") == true || item.gap?.contains("authors") == true)
    }
  }

  /// An id that no report ever has would be a link that never shows.
  @Test func everyPlaceIsInSomeReport() {
    let documents =
      [ThamesValley().report.document(), Wellbeing.full.report.document()]
      + Declared.allCases.map { $0.report.document() }
      + [EdgeCase.whole, .noRolloutArm, .suppressed].map(Rendered.document)
    let anchors = Set(documents.flatMap(\.anchors))
    for framework in ReportingFramework.all {
      for place in framework.items.flatMap(\.places) {
        #expect(anchors.contains(place), "\(framework.id): \(place)")
      }
    }
  }

  @Test(arguments: EdgeCase.allCases)
  func everyLinkLeadsSomewhere(_ edge: EdgeCase) {
    let document = Rendered.document(edge)
    let tables = Outline(document).tables.filter { $0.id.hasPrefix("table-crosswalk") }
    #expect(tables.map(\.rows.count) == [22, 13, 12, 7])
    let anchors = Set(document.anchors)
    for case .references(let ids) in tables.flatMap(\.rows).flatMap(\.cells) {
      #expect(!ids.isEmpty && ids.allSatisfy(anchors.contains))
    }
  }

  @Test func wordsOfTheAuthorsAnswerWhatTheReportCannot() throws {
    let text = ReportText(
      place: .section(.costs), text: OwnText([.paragraph([.text("It cost 12.")])]))
    let report = EvaluationReport(
      evaluation: EdgeCase.whole.evaluation, settings: ReportSettings(texts: [text]))
    let table = try #require(
      Outline(report.document()).tables.first { $0.id == "table-crosswalk-tiger" })
    let row = try #require(table.rows.first { $0.cells[0] == .text("Value") })
    #expect(row.cells[2] == .references(["own-costs"]))
    #expect(row.cells[3] == .text("Words of the authors, which are not checked"))
    let without = CrosswalkSection(anchors: [])
    #expect(ReportingFramework.strobe.items.allSatisfy { without.found($0).isEmpty })
  }
}
