import Testing

@testable import Documents

@Suite("A table as comma-separated values")
struct SeparatedValuesTests {
  @Test(
    "texts are quoted and made harmless as RFC 4180 and spreadsheets need it",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""),
      ("a\"b", "\"a\"\"b\""), ("=1+1", "'=1+1"), ("=\u{301}1", "'=\u{301}1"),
      ("\r\nx", "\"'\r\nx\""),
    ])
  func fields(text: String, written: String) {
    let table = Table(
      id: "t", caption: "T", columns: [.init("A", numeric: false)],
      rows: [Table.Row([.text(text)])])
    #expect(
      SeparatedValues.text(table).unicodeScalars.elementsEqual("A\r\n\(written)\r\n".unicodeScalars)
    )
  }
}
