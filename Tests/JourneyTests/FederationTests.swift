import Foundation
import Testing

@Suite("Councils count, and an evaluator adds")
struct FederationTests {
  private func contents(_ file: URL) throws -> Data { try Data(contentsOf: file) }

  /// A report without the list of files that it was made from.
  private func figures(_ report: URL) throws -> Substring {
    let text = try String(contentsOf: report.appendingPathComponent("report.md"), encoding: .utf8)
    let parts = text.components(separatedBy: "\n## Provenance\n")
    #expect(parts.count == 2)
    return try #require(parts.first)[...]
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
    let names = ["one.json", "two.json", "pooled.json"]
    let sums = names.map { place.appendingPathComponent($0) }
    for (order, sum) in zip([files, files.reversed()], sums) {
      let result = try Command.run(all: ["merge"] + order + ["--output", sum.path, "--quiet"])
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    }
    let pooled = try Command.run(
      "tally", "sample-data/thames-valley", "--output", sums[2].path, "--quiet")
    #expect(pooled.status == 0)
    #expect(try contents(sums[0]) == contents(sums[1]), "the order of files made a difference")
    #expect(try contents(sums[0]) == contents(sums[2]), "the sum is not the pooled tallies")
    let report = place.appendingPathComponent("report")
    let result = try Command.run(
      all: ["report"] + files.shuffled() + ["--output", report.path, "--quiet"])
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
