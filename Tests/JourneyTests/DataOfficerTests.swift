import Foundation
import Testing

@Suite("The data officer’s page and rounded releases do what they say")
struct DataOfficerTests {
  /// A folder with the sample as our-study, under a rule.
  private func office(_ rule: String) throws -> URL {
    let place = try Command.temporaryFolder()
    let folder = place.appendingPathComponent("our-study")
    try FileManager.default.copyItem(
      at: Command.root.appendingPathComponent("sample-data/thames-valley"), to: folder)
    let file = folder.appendingPathComponent("study.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let declared = "disclosure: {suppress: none, secondary: false, round: none}"
    #expect(text.contains(declared))
    try text.replacingOccurrences(of: declared, with: "disclosure: \(rule)")
      .write(to: file, atomically: true, encoding: .utf8)
    return place
  }

  /// The commands of the page, in order, with paths in a folder.
  private func commands(in place: URL) throws -> [[String]] {
    let page = Command.root.appendingPathComponent(
      "Sources/ParamountToolkit/ParamountToolkit.docc/DataOfficer.md")
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    return lines.filter { $0.hasPrefix("    paramount ") }.map { line in
      line.split(separator: " ").dropFirst().map { word in
        word.hasPrefix("our-") || word == "releases.ledger" ? "\(place.path)/\(word)" : String(word)
      }
    }
  }

  /// Every whole number under the names of counts, anywhere in a file.
  private func counts(_ value: Any, under name: String = "") -> [Int] {
    if let entry = value as? [String: Any] {
      return entry.flatMap { counts($0.value, under: $0.key) }
    }
    if let list = value as? [Any] { return list.flatMap { counts($0, under: name) } }
    let names = [
      "numerator", "denominator", "missing", "not_linked", "not_followed_up", "clusters", "count",
      "pairs", "yes_yes", "yes_no", "no_yes", "no_no", "known",
    ]
    return names.contains(name) ? [(value as? Int) ?? -1].filter { $0 >= 0 } : []
  }

  @Test("its commands run in order, and every count that leaves is rounded")
  func rounded() throws {
    let place = try office("{suppress: none, round: 5}")
    defer { try? FileManager.default.removeItem(at: place) }
    let commands = try commands(in: place)
    #expect(commands.map { $0[0] } == ["check", "tally", "release", "report"])
    for command in commands {
      let result = try Command.run(all: command)
      #expect(result.status == 0, "\(command[0]): \(result.errors)")
    }
    let report = place.appendingPathComponent("our-report")
    for path in ["our-report/findings.json", "our-area.released.json"] {
      let data = try Data(contentsOf: place.appendingPathComponent(path))
      var root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      root["study"] = nil
      let found = counts(root)
      #expect(found.count > 2_000 && found.contains { $0 > 100 })
      let strays = path.hasSuffix("released.json") ? [] : found.filter { !$0.isMultiple(of: 5) }
      #expect(strays.isEmpty, "\(path): \(strays.prefix(5))")
    }
    let text = try String(
      contentsOf: report.appendingPathComponent("report.md"), encoding: .utf8)
    #expect(text.contains("rounded to the nearest 5"))
    #expect(text.contains("up to 2 from the number of people"))
  }

  @Test("under a rule the sizes of extracts are left out, and their digests stay")
  func provenance() throws {
    let place = try office("{suppress: 1-5}")
    defer { try? FileManager.default.removeItem(at: place) }
    let out = place.appendingPathComponent("report")
    let result = try Command.run(
      "report", place.appendingPathComponent("our-study").path, "--output", out.path, "-q")
    #expect(result.status == 0, "\(result.errors)")
    let data = try Data(contentsOf: out.appendingPathComponent("provenance.json"))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let extracts = try #require(root["extracts"] as? [[String: Any]])
    #expect(extracts.count > 5)
    for extract in extracts {
      #expect(extract["rows"] == nil && extract["bytes"] == nil)
      #expect((extract["sha256"] as? String)?.count == 64)
    }
  }
}
