import Documents
import Testing

@Suite("Pages with alternatives to choose from")
struct DashboardPageTests {
  private static let document = Document(
    title: "Dashboard", subtitle: "",
    sections: [
      Section(
        id: "one", title: "One",
        blocks: [
          .choice(
            Choice(
              id: "choose", title: "Choose an area",
              controls: [.init("Area", options: ["All <areas>", "Reading"])],
              panels: [
                .init(title: "All <areas>", places: [0], blocks: [.figure(DemoFigures.process)]),
                .init(title: "Reading", places: [1], blocks: [.paragraph(["Nobody yet."])]),
              ])),
          .table(
            Table(
              id: "table", caption: "Marks",
              columns: [.init("A", numeric: false), .init("B"), .init("C", numeric: false)],
              rows: [
                .init([.text("a"), .percent(0.5, decimals: 1), .marked(.higher, "higher")]),
                .init([.text("b"), .absent(.suppressed), .marked(.none, "too few")]),
              ])),
        ])
    ])
  private static let text = HTMLRenderer(.dashboard).render(document)
  private let tree = MarkupTree(DashboardPageTests.text)

  @Test("the page reads as XML, its ids are unique and everything that points to one finds it")
  func sound() {
    #expect(tree.fault == nil)
    let ids = tree.values("id")
    #expect(Set(ids).count == ids.count)
    let pointers = tree.values("aria-labelledby") + tree.values("aria-describedby")
    #expect(!pointers.isEmpty && pointers.allSatisfy(ids.contains))
    #expect(Self.document.problems().isEmpty)
  }

  @Test("all alternatives stand in the page, the first open, the lists hidden until a script runs")
  func alternatives() {
    let panels = tree.all("details").filter { $0.attributes["class"] == "panel" }
    #expect(panels.map { $0.attributes["data-places"] } == ["0", "1"])
    #expect(panels.map { $0.attributes["open"] } == ["open", nil])
    let controls = tree.all("div").filter { $0.attributes["class"] == "controls" }
    #expect(controls.map { $0.attributes["hidden"] } == ["hidden"])
    #expect(tree.all("option").map(\.text) == ["All <areas>", "Reading"])
    #expect(tree.all("label").count == 1 && tree.all("select").count == 1)
    #expect(Self.text.contains("role=\"status\" aria-live=\"polite\""))
  }

  @Test("one script runs, the one whose digest the policy names, and nothing comes from outside")
  func policy() {
    #expect(tree.all("script").count == 1)
    let policy = tree.all("meta").compactMap { $0.attributes["content"] }
      .first { $0.hasPrefix("default-src 'none'") }
    #expect(policy?.contains("script-src 'sha256-") == true)
    #expect(policy?.contains("form-action 'none'") == true)
    #expect(tree.values("src").isEmpty && tree.all("link").isEmpty)
    #expect(tree.values("href").allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("data:text/csv") })
    let script = tree.all("script").map(\.text).joined()
    for word in ["innerHTML", "fetch", "eval", "XMLHttp", "import(", "localStorage", "cookie"] {
      #expect(!script.contains(word))
    }
  }

  @Test("a report has no script, no policy and no downloads")
  func report() {
    let report = HTMLRenderer().render(Self.document)
    for word in ["<script", "Content-Security-Policy", "download="] {
      #expect(!report.contains(word))
    }
  }

  @Test("marks are hidden from those who listen, as the words beside them say the same")
  func marks() {
    #expect(
      Self.text.contains(
        "<td><i class=\"mark higher\" aria-hidden=\"true\"></i> higher</td>"))
    #expect(MarkdownRenderer().render(Self.document).contains("| a | 50.0% | higher |"))
  }

  @Test("data are saved as shown, and no text becomes a formula")
  func data() {
    let table = Table(
      id: "t", caption: "", columns: [.init("Name", numeric: false), .init("Change")],
      rows: [
        .init([.text("=1+1, \"quoted\""), .points(0.05, decimals: 1)]),
        .init([.text("Group")], rank: .group),
        .init([.text("b"), .absent(.suppressed)]),
      ])
    let figure = Figure(
      id: "f", title: "T", caption: "", alternative: "A", chart: DemoFigures.process.chart,
      table: table)
    let page = HTMLRenderer(.dashboard).render(
      Document(
        title: "D", subtitle: "",
        sections: [Section(id: "s", title: "S", blocks: [.figure(figure)])]))
    let href = MarkupTree(page).values("href").first { $0.hasPrefix("data:") }
    let rows =
      "Name,Change%20%28percentage%20points%29%0D%0A"
      + "%22'=1+1,%20%22%22quoted%22%22%22,+5.0%0D%0Ab,[c]%0D%0A"
    #expect(href == "data:text/csv;charset=utf-8," + rows.replacing("'", with: "%27"))
  }
}
