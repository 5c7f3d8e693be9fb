import Documents
import Testing

@testable import Reports

/// Every row of the ledger adds up, and every method of the report is in its annex.
struct LedgerTests {
  @Test(arguments: [EdgeCase.whole, .noSocialCare, .fewChildren, .zeroDenominators])
  func eligibleIsTheSumOfTheOthers(_ edge: EdgeCase) throws {
    let tables = Outline(Rendered.document(edge)).tables
    let ledger = try #require(tables.first { $0.id == "table-ledger" })
    for row in ledger.rows {
      let counts = row.cells[1...5].compactMap { cell -> Int? in
        if case .count(let count) = cell { count } else { nil }
      }
      guard counts.count == 5 else { continue }
      #expect(counts[0] == counts[1...].reduce(0, +))
    }
    #expect(!ledger.rows.isEmpty)
  }

  @Test func everyMethodUsedIsCatalogued() {
    let context = ReportContext(EdgeCase.whole.evaluation)
    let notes = MethodsUsed(context: context).notes
    let names = Set(notes.map(\.name))
    #expect(names.isSuperset(of: ["wilson", "wilson-clustered", "newcombe", "fisher-exact"]))
    #expect(notes.allSatisfy { $0.source != "Not catalogued" })
  }
}
