import Foundation
import Testing

@Suite("A published experiment, from its study folder to findings.json")
struct PublishedExperimentTests {
  /// Every applicant is a child of his or her own family; men stand for the rollout area, the
  /// department for ethnicity.
  private func study() throws -> URL {
    let folder = try Command.temporaryFolder()
    let yaml = """
      title: Graduate admissions at Berkeley 1973
      extracted: 1975-12-31
      areas:
        - {code: E06000001, name: Men, rollout: 1973-01-01}
        - {code: E06000002, name: Women}
      tables:
        children: children.csv
        events: {file: events.csv, kind: events, columns: {child: child, date: date}}
      indicators: []
      own_indicators:
        - id: admitted
          title: Admitted
          definition: The applicant was admitted.
          population: all
          record: none
          event: {table: events}
          moments: [within-6m]
      outcomes: {primary: admitted}
      disclosure: {suppress: none, secondary: false, round: none}
      design:
        question: Were men admitted more often than women?
        unit: area
        adjust: [ethnicity]
        period: year
      """
    try Data(yaml.utf8).write(to: folder.appendingPathComponent("study.yaml"))
    let path = "Benchmarks/Sources/Published/Data/berkeley-admissions.csv"
    let counts = try String(
      contentsOf: Command.root.appendingPathComponent(path), encoding: .utf8)
    var children = "child,family,area,sex,born,imprisoned,parent,ethnicity\n"
    var events = "child,date\n"
    var number = 0
    for line in counts.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",").map(String.init)
      let admitted = try #require(Int(fields[2]))
      let area = fields[1] == "Male" ? "E06000001" : "E06000002"
      for place in 0..<(admitted + (try #require(Int(fields[3])))) {
        number += 1
        children += "c\(number),f\(number),\(area),,1950-01,1973-09-15,,\(fields[0])\n"
        if place < admitted { events += "c\(number),1973-09-15\n" }
      }
    }
    #expect(number == 4526)
    try Data(children.utf8).write(to: folder.appendingPathComponent("children.csv"))
    try Data(events.utf8).write(to: folder.appendingPathComponent("events.csv"))
    return folder
  }

  private func contrasts(in folder: URL) throws -> [String: [String: Any]] {
    let text = try Data(contentsOf: folder.appendingPathComponent("findings.json"))
    let root = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    let design = try #require(root["design"] as? [String: Any])
    let outcome = try #require((design["outcomes"] as? [[String: Any]])?.first)
    let rows = try #require(outcome["contrasts"] as? [[String: Any]])
    return Dictionary(
      rows.map { ($0["method"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Published: output of `mantelhaen.test(UCBAdmissions)` in the article on tests of R's vcdExtra.
  ///
  /// The data: Bickel PJ, Hammel EA, O'Connell JW (1975), Science 187:398-404,
  /// doi:10.1126/science.187.4175.398.
  @Test("the odds ratio of admissions at Berkeley is the published one; areas are refused")
  func berkeley() throws {
    let folder = try study()
    let output = folder.appendingPathComponent("out")
    let result = try Command.run("report", folder.path, "--output", output.path, "--quiet")
    #expect(result.status == 0, "\(result.errors)")
    let contrasts = try contrasts(in: output)
    let odds = try #require(contrasts["mantel-haenszel-odds-ratio"])
    for (key, published) in [("estimate", 0.9046968), ("lower", 0.7719074), ("upper", 1.0603298)] {
      let ours = try #require(odds[key] as? Double)
      #expect(abs(ours - published) <= 0.500001e-7, "\(key) \(ours)")
    }
    for method in ["area-clustered", "area-means", "area-means-weighted"] {
      #expect(contrasts[method]?["estimate"] is NSNull, "\(method)")
      #expect(contrasts[method]?["note"] as? String != nil, "\(method)")
    }
    let randomised = try #require(contrasts["randomisation"])
    #expect(randomised["p"] as? Double == 1 && randomised["floor"] as? Double == 1)
  }
}
