import Foundation
import Testing

@Suite("Councils count, and an evaluator adds")
struct FederationTests {
  private func contents(_ file: URL) throws -> Data { try Data(contentsOf: file) }

  /// A report without the list of files that it was made from, and without its entry among tables.
  private func figures(_ report: URL) throws -> [Substring] {
    let text = try String(contentsOf: report.appendingPathComponent("report.md"), encoding: .utf8)
    let parts = text.components(separatedBy: ". Provenance\n")
    #expect(parts.count == 2)
    let lists = ["(#table-extracts)", "(#table-tallies)"]
    return try #require(parts.first).split(separator: "\n").filter { line in
      !lists.contains(where: line.contains)
    }
  }

  @Test("nine areas counted apart and added give the findings and report of the pooled records")
  func nineAreas() throws {
    let place = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: place) }
    let councils = try CouncilFolders(in: place).folders
    #expect(councils.count == 9)
    var files: [String] = []
    for council in councils {
      let file = council.appendingPathExtension("json").path
      let result = try Command.run("tally", council.path, "--output", file, "--quiet")
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      files.append(file)
    }
    let (sum, pooled) = (
      place.appendingPathComponent("sum.json"), place.appendingPathComponent("pooled.json")
    )
    let merged = try Command.run(all: ["merge"] + files + ["--output", sum.path, "--quiet"])
    #expect(merged.status == 0 && merged.errors.isEmpty, "\(merged.errors)")
    let counted = try Command.run(
      "tally", "sample-data/thames-valley", "--output", pooled.path, "--quiet")
    #expect(counted.status == 0)
    #expect(try contents(sum) == contents(pooled), "the sum is not the pooled tallies")
    let report = place.appendingPathComponent("report")
    let result = try Command.run(
      all: ["report"] + files.reversed() + ["--output", report.path, "--quiet"])
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let committed = Command.root.appendingPathComponent("reports/thames-valley")
    #expect(
      try contents(report.appendingPathComponent("findings.json"))
        == contents(committed.appendingPathComponent("findings.json")))
    #expect(try figures(report) == figures(committed))
    let provenance = try String(
      contentsOf: report.appendingPathComponent("provenance.json"), encoding: .utf8)
    for council in councils {
      #expect(provenance.contains("\"\(council.lastPathComponent).json\""))
    }
  }
}
