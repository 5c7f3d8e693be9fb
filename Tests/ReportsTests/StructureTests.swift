import Documents
import Testing

@testable import Reports

/// Whatever a study lacks, its report is whole.
struct StructureTests {
  @Test(arguments: EdgeCase.allCases)
  func idsAreUnique(_ edge: EdgeCase) {
    let ids = Outline(Rendered.document(edge)).ids
    #expect(ids.count == Set(ids).count)
    #expect(
      ids.allSatisfy {
        $0.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
      })
  }

  @Test(arguments: EdgeCase.allCases)
  func everyReferenceHasItsTarget(_ edge: EdgeCase) {
    #expect(Rendered.document(edge).problems() == [])
  }

  @Test(arguments: EdgeCase.allCases)
  func tablesAreRectangular(_ edge: EdgeCase) {
    for table in Outline(Rendered.document(edge)).tables {
      #expect(
        table.rows.allSatisfy {
          $0.cells.count == ($0.rank == .group ? 1 : table.columns.count)
        }, "\(table.id)")
      #expect(!table.caption.isEmpty)
    }
  }

  @Test(arguments: EdgeCase.allCases)
  func nothingIsEmpty(_ edge: EdgeCase) {
    let outline = Outline(Rendered.document(edge))
    #expect(outline.empty.isEmpty)
    #expect(outline.figures.allSatisfy { !$0.alternative.isEmpty && !$0.title.isEmpty })
  }

  @Test(arguments: EdgeCase.allCases)
  func sectionsStandInTheirOrder(_ edge: EdgeCase) {
    let ids = Rendered.document(edge).sections.map(\.id)
    let wanted = [
      "findings", "for-families", "pathway", "records", "reach", "baselines", "attendance",
      "social-care", "local", "equality", "arms", "limitations", "methods", "sources", "crosswalk",
    ]
    #expect(ids == wanted)
    #expect(Rendered.document(edge).front?.id == "summary")
  }

  @Test func provenanceStandsOnlyWhereItIsGiven() {
    #expect(ThamesValley().report.document().sections.last?.id == "provenance")
    #expect(EdgeCase.whole.report.document().sections.last?.id == "crosswalk")
  }

  @Test func sameEvaluationGivesSameDocument() {
    #expect(ThamesValley().report.document() == ThamesValley().report.document())
  }
}
