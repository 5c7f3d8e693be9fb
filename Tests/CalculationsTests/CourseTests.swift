import Calculations
import Foundation
import Testing

@Suite("The course says what the code does")
struct CourseTests {
  @Test("the catalogue has its landing page and articles")
  func pages() {
    #expect(Course.pages.contains { $0.name == "Statistics" })
    #expect(Course.pages.count >= 14)
  }

  @Test("every case gives the result printed under it", arguments: Course.examples)
  func result(_ example: CourseExample) throws {
    let problem = "{\"cases\": [\(example.problem)]}"
    let batch = try CalculationBatch(parsing: problem.utf8)
    let answer = batch.answer(at: 0).jsonValue
    let result = answer["result"] ?? answer
    let printed = try #require(JSONValue(parsing: example.printed.quotingNumbers.utf8).members)
    #expect(!printed.isEmpty)
    for member in printed {
      let found = try #require(result[member.name], "\(example): \(member.name) in \(answer.json)")
      #expect(
        found.agrees(withPrinted: member.value),
        "\(example): \(member.name) is \(found.json)")
    }
  }

  @Test("every article has a case and a snippet")
  func complete() {
    for page in Course.pages where !["Statistics", "Coverage"].contains(page.name) {
      #expect(Course.examples.contains { $0.page == page.name }, "\(page.name) has no case")
      #expect(!page.blocks(of: "swift").isEmpty, "\(page.name) has no snippet")
    }
  }

  @Test("every snippet is compiled and run", arguments: Course.pages)
  func snippets(_ page: CoursePage) {
    let compiled = Course.compiled.unindented
    for snippet in page.blocks(of: "swift") {
      #expect(compiled.contains("\n" + snippet.unindented + "\n"), "\(page): \(snippet)")
    }
  }

  @Test("every link leads to a page", arguments: Course.pages)
  func links(_ page: CoursePage) {
    let names = Set(Course.pages.map(\.name)).union(["Coverage"])
    for match in page.text.matches(of: /<doc:([^>]+)>/) {
      #expect(names.contains(String(match.1)), "\(page) links to \(match.1)")
    }
  }

  @Test("every article is on the landing page")
  func listed() throws {
    let landing = try #require(Course.pages.first { $0.name == "Statistics" })
    for page in Course.pages where page.name != "Statistics" {
      #expect(landing.text.contains("- <doc:\(page.name)>"), "\(page)")
    }
  }

  @Test("the page on verification names every family", arguments: ReferenceFamily.all.map(\.name))
  func families(_ name: String) throws {
    let page = try #require(Course.pages.first { $0.name == "Verification" })
    #expect(page.text.contains("| `\(name)` |"))
  }

  @Test("every symbol is a public one of the library", arguments: Course.pages)
  func symbols(_ page: CoursePage) {
    for match in page.prose.matches(of: /``([A-Za-z0-9\/]+)``/) where match.1 != "Statistics" {
      #expect(Course.declares(String(match.1)), "\(page) names \(match.1)")
    }
    for match in page.prose.matches(of: /`([A-Z][A-Za-z0-9]+)\.([a-z][A-Za-z0-9]*)[^`]*`/) {
      #expect(Course.declares("\(match.1)/\(match.2)"), "\(page) names \(match.0)")
    }
  }

  @Test(
    "no line written by hand is longer than 100 columns",
    arguments: Course.pages.filter { $0.name != "Coverage" })
  func width(_ page: CoursePage) {
    for line in page.text.split(separator: "\n") where !line.hasPrefix("|") {
      #expect(line.count <= 100, "\(page): \(line)")
    }
  }

  @Test("a wrong figure, link or symbol would be found")
  func wrong() throws {
    let printed = try JSONValue(parsing: "{\"a\": 0.20, \"b\": [1e-3]}".quotingNumbers.utf8)
    #expect(JSONValue.number(0.2049).agrees(withPrinted: try #require(printed["a"])))
    #expect(!JSONValue.number(0.2051).agrees(withPrinted: try #require(printed["a"])))
    #expect(JSONValue.list([.number(0.0014)]).agrees(withPrinted: try #require(printed["b"])))
    #expect(!JSONValue.list([.number(0.0016)]).agrees(withPrinted: try #require(printed["b"])))
    #expect(!JSONValue.null.agrees(withPrinted: try #require(printed["a"])))
    #expect(Course.declares("ProportionMethod/wilson"))
    #expect(!Course.declares("ProportionMethod/wilsonian"))
    #expect(!Course.declares("ProportionMethods"))
  }
}
