import Spreadsheets
import Testing

@Suite("Cells")
struct CellValueTests {
  @Test("a table has no empty cell: what is missing is not applicable")
  func full() {
    let table = SheetTable(
      name: "t", columns: [SheetColumn("A"), SheetColumn("B")],
      rows: [[.text("")], [.number(1, decimals: 0), .text("x"), .text("too many")]])
    #expect(
      table.rows == [
        [.text("[z]"), .text("[z]")], [.number(1, decimals: 0), .text("x")],
      ])
  }
}
