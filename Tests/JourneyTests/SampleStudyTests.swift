import Foundation
import Testing

@Suite("The sample study, from its folder to its report")
struct SampleStudyTests {
  private func report() throws -> URL {
    let folder = try Command.temporaryFolder().appendingPathComponent("set")
    let result = try Command.run(
      "report", "sample-data/thames-valley", "--output", folder.path, "--quiet")
    #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
    return folder
  }

  @Test("the committed report is what the command makes, byte for byte")
  func bytes() throws {
    let folder = try report()
    let committed = Command.root.appendingPathComponent("reports/thames-valley")
    let made = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    let kept = try FileManager.default.subpathsOfDirectory(atPath: committed.path).sorted()
    #expect(made == kept)
    #expect(made.contains("report.html") && made.contains("report.md"))
    #expect(made.contains("dashboard.html"))
    for path in made where path.contains(".") {
      let same =
        try Data(contentsOf: folder.appendingPathComponent(path))
        == Data(contentsOf: committed.appendingPathComponent(path))
      #expect(same, "\(path)")
    }
  }

  @Test("it reproduces the published figures as reconstructed")
  func published() throws {
    let findings = try Findings(in: report())
    let expected: [(String, String, Int, Int)] = [
      ("fsm", "at", 108, 163), ("fsm", "within-12m", 126, 146), ("sen-support", "at", 51, 163),
      ("ehcp", "at", 11, 163), ("attendance-above-90", "term-of", 80, 163),
      ("attendance-above-50", "term-of", 140, 163), ("suspended", "year-of", 7, 163),
      ("social-care", "at", 67, 225), ("social-care", "at-6m", 70, 225),
      ("early-help", "at", 3, 225), ("early-help", "at-6m", 21, 225),
      ("contact", "before-6m", 32, 225), ("contact", "within-6m", 90, 225),
      ("no-social-care-record", "at", 56, 225),
    ]
    for (indicator, moment, numerator, denominator) in expected {
      for area in ["E10000025", "all"] {
        let finding = try findings.finding(indicator, moment, area: area, arm: "rollout")
        #expect(finding["numerator"] as? Int == numerator, "\(indicator) \(moment) \(area)")
        #expect(finding["denominator"] as? Int == denominator, "\(indicator) \(moment) \(area)")
      }
    }
    let rollout = try findings.finding("accepted", "to-date", arm: "rollout")
    let comparison = try findings.finding("accepted", "to-date", arm: "comparison")
    #expect(rollout["numerator"] as? Int == 80 && rollout["denominator"] as? Int == 400)
    #expect(comparison["numerator"] as? Int == 26 && comparison["denominator"] as? Int == 200)
  }

  @Test("unclustered limits are Wilson's by hand, clustered ones wider")
  func wilson() throws {
    let findings = try Findings(in: report())
    let z = 1.959963984540054
    for (indicator, moment) in [
      ("fsm", "at"), ("sen-support", "at"), ("social-care", "at"), ("contact", "within-6m"),
    ] {
      let finding = try findings.finding(indicator, moment, arm: "rollout")
      let n = Double(try #require(finding["denominator"] as? Int))
      let p = Double(try #require(finding["numerator"] as? Int)) / n
      let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
      let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
      let simple = try #require(finding["unclustered"] as? [String: Any])
      let lower = try #require(simple["lower"] as? Double)
      let upper = try #require(simple["upper"] as? Double)
      #expect(abs(lower - (middle - half)) < 1e-12 && abs(upper - (middle + half)) < 1e-12)
      #expect(finding["method"] as? String == "wilson-clustered")
      let effect = try #require(finding["design_effect"] as? Double)
      if effect > 1 {
        #expect(try #require(finding["lower"] as? Double) < lower)
        #expect(try #require(finding["upper"] as? Double) > upper)
      }
    }
  }

  @Test("every count equals that of the second opinion, written from the rules alone")
  func secondOpinion() throws {
    let cells = try Findings(in: report()).cells
    let path = "Scripts/second-opinion/expected/thames-valley.csv"
    let text = try String(contentsOf: Command.root.appendingPathComponent(path), encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",").map(String.init)
    }
    let headings = try #require(rows.first)
    #expect(rows.count == cells.count + 1)
    for row in rows.dropFirst() {
      let value = Dictionary(uniqueKeysWithValues: zip(headings, row))
      let key = ["indicator", "moment", "area", "arm"].map { value[$0] ?? "" }
      let finding = try #require(cells[key.joined(separator: ",")])
      for count in ["numerator", "denominator", "missing", "not_linked", "not_followed_up"] {
        #expect(finding[count] as? Int == value[count].flatMap(Int.init), "\(key) \(count)")
      }
      if finding["denominator"] as? Int != 0 {
        #expect(finding["clusters"] as? Int == value["clusters"].flatMap(Int.init), "\(key)")
      }
    }
  }

  @Test("the report says on every page that it is synthetic, and links to nothing it needs")
  func page() throws {
    let folder = try report()
    let html = try String(
      contentsOf: folder.appendingPathComponent("report.html"), encoding: .utf8)
    #expect(html.contains("Synthetic records"))
    for needed in ["src=\"http", "<script", "@import", "url(http", "<link"] {
      #expect(!html.contains(needed), "\(needed)")
    }
    for figure in ["108 of 163", "80 of 400", "26 of 200", "67 of 225"] {
      #expect(html.contains(figure), "\(figure)")
    }
  }
}
