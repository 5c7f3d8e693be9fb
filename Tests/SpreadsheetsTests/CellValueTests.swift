import Spreadsheets
import Testing

@Suite("Cells")
struct CellValueTests {
  @Test("a text that looks like a number is no number")
  func kinds() {
    #expect(CellValue.text("1") != CellValue.number(1))
    #expect(CellValue.percent(1) != CellValue.number(1))
  }
}
