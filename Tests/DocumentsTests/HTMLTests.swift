import Documents
import Testing

@Suite("HTML for every reader")
struct HTMLTests {
  private static let text = HTMLRenderer.html.render(Demo.document)
  private let tree = MarkupTree(HTMLTests.text)

  @Test("The page reads as XML")
  func wellFormed() {
    #expect(tree.fault == nil)
    #expect(HTMLTests.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\""))
  }

  @Test("Headings begin with one h1 and go down by one level at a time")
  func headings() {
    let levels = tree.elements.compactMap { element -> Int? in
      guard element.name.count == 2, element.name.hasPrefix("h") else { return nil }
      return Int(element.name.dropFirst())
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(levels.count == 8)  // title, 4 sections, 2 subsections, symbols
  }

  @Test("Ids are unique, and everything that points to one finds it")
  func ids() {
    let ids = tree.values("id")
    #expect(Set(ids).count == ids.count)
    let labels = tree.values("aria-labelledby") + tree.values("aria-describedby")
    let places = tree.values("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(!places.isEmpty)
    #expect((labels + places).allSatisfy(ids.contains))
  }

  @Test("Nothing is fetched and no script runs; only citations lead outside")
  func selfContained() {
    #expect(tree.values("src").isEmpty)
    #expect(tree.all("script").isEmpty && tree.all("link").isEmpty && tree.all("img").isEmpty)
    let outside = tree.values("href").filter { $0.contains(":") }
    #expect(outside == ["https://doi.org/10.1080/01621459.1927.10502953"])
    let style = tree.all("style").map(\.text).joined()
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  @Test("Landmarks, skip link and title are there")
  func landmarks() {
    for name in ["header", "nav", "main", "footer", "title"] where name != "title" {
      #expect(tree.all(name).count == 1)
    }
    #expect(tree.all("a").first?.attributes["href"] == "#main")
    #expect(tree.all("title").first?.text == Demo.document.title)
  }

  @Test("Each figure has two drawings with title and description, and its table")
  func figures() {
    #expect(tree.all("figure").count == 13)
    let charts = tree.all("svg").filter { $0.attributes["role"] == "img" }
    #expect(charts.count == 26)
    let ids = tree.values("id")
    for chart in charts {
      #expect(ids.contains(chart.attributes["aria-labelledby"] ?? ""))
      #expect(ids.contains(chart.attributes["aria-describedby"] ?? ""))
    }
    #expect(tree.all("desc").allSatisfy { !$0.text.isEmpty })
    #expect(tree.all("table").count == 13 + 2)
  }

  @Test("Cells of headings say what they head")
  func tableHeads() {
    #expect(tree.all("th").allSatisfy { $0.attributes["scope"] != nil })
    #expect(tree.all("table").count == tree.all("caption").count)
  }

  @Test("Absent values carry their reason, and the symbols used are explained once")
  func absences() {
    let marks = tree.all("abbr")
    #expect(
      marks.contains {
        $0.text == "[c]" && $0.attributes["title"] == "suppressed to protect people"
      })
    let listed = tree.all("dl").filter { $0.attributes["class"] == "symbols" }
    #expect(listed.count == 1)
    #expect(listed[0].text.contains("[u]") && !listed[0].text.contains("[low]"))
  }

  @Test("References are numbered in reading order")
  func references() {
    let references = tree.all("a").filter { $0.attributes["class"] == "reference" }
    #expect(references.map(\.text) == ["Figure 1", "Table 1"])
  }
}
