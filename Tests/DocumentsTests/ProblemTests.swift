import Documents
import Testing

@Suite("Problems of a document")
struct ProblemTests {
  @Test("The demo document is sound")
  func sound() { #expect(Demo.document.problems().isEmpty) }

  @Test("Each kind of problem is found")
  func found() {
    let table = Table(
      id: "a", caption: "", columns: [Table.Column("x")],
      rows: [Table.Row([.count(1)]), Table.Row([.count(1), .count(2)])])
    let figure = Figure(
      id: "Big", title: "t", caption: "", alternative: "", chart: .flow(FlowChart(steps: [])),
      table: Table(id: "c", caption: "", columns: [], rows: []))
    let document = Document(
      title: "", subtitle: "",
      sections: [
        Section(
          id: "a", title: "",
          blocks: [.table(table), .figure(figure), .paragraph([.reference("nowhere")])])
      ])
    #expect(
      document.problems() == [
        .repeatedID("a"), .unusableID("Big"), .missingTarget("nowhere"),
        .raggedRow(table: "a", row: 2), .silentFigure("Big"),
      ])
    #expect(MarkdownRenderer().render(document).contains("\\[nowhere?\\]"))
  }
}
