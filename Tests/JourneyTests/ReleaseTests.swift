import Foundation
import Testing

@Suite("release lets pass what may leave, once and with a record")
struct ReleaseTests {
  private func contents(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Raw tallies of the sample, under a rule.
  private func tallies(_ rule: String, in place: URL) throws -> String {
    let folder = place.appendingPathComponent("study")
    try FileManager.default.copyItem(
      at: Command.root.appendingPathComponent("sample-data/thames-valley"), to: folder)
    let file = folder.appendingPathComponent("study.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("suppress: none"))
    try text.replacingOccurrences(of: "suppress: none", with: rule)
      .write(to: file, atomically: true, encoding: .utf8)
    let path = place.path + "/raw.json"
    let result = try Command.run("tally", folder.path, "--output", path, "-q")
    #expect(result.status == 0, "\(result.errors)")
    return path
  }

  @Test("without a rule everything passes, and the report is that of the raw tallies")
  func everything() throws {
    let place = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: place) }
    let raw = try tallies("suppress: none", in: place)
    let (ledger, out) = (place.path + "/releases.ledger", place.path + "/released.json")
    let first = try Command.run("release", raw, "--ledger", ledger, "--output", out)
    #expect(first.status == 0 && first.errors.contains("0 are suppressed"), "\(first.errors)")
    let (record, released) = (try contents(ledger), try contents(out))
    let again = try Command.run(
      "release", raw, "--ledger", ledger, "--output", out, "--date", "2030-01-01")
    #expect(again.status == 0 && again.errors.contains("already, as entry 1"), "\(again.errors)")
    #expect(try contents(ledger) == record && contents(out) == released)
    for (source, name) in [(raw, "one"), (out, "two")] {
      let report = try Command.run("report", source, "--output", "\(place.path)/\(name)", "-q")
      #expect(report.status == 0, "\(report.errors)")
    }
    #expect(
      try contents(place.path + "/one/findings.json") == contents(place.path + "/two/findings.json")
    )
  }

  @Test("released files, folders, one file for two and a changed ledger are refused")
  func refused() throws {
    let place = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: place) }
    let raw = try tallies("suppress: none", in: place)
    let (ledger, out) = (place.path + "/releases.ledger", place.path + "/released.json")
    #expect(try Command.run("release", raw, "--ledger", raw, "--output", out).status == 64)
    #expect(try Command.run("release", raw, "--ledger", ledger, "--output", ledger).status == 64)
    let folder = try Command.run("release", raw, "--ledger", ledger, "--output", place.path)
    #expect(folder.status == 64 && folder.errors.contains("is a folder"))
    #expect(!FileManager.default.fileExists(atPath: ledger))
    #expect(try Command.run("release", raw, "--ledger", ledger, "-o", out, "-q").status == 0)
    let twice = try Command.run(
      "release", out, "--ledger", ledger, "--output", place.path + "/twice.json")
    #expect(twice.status == 1 && twice.errors.contains("released already"))
    let text = try String(contentsOfFile: ledger, encoding: .utf8)
    try text.replacingOccurrences(of: "\"date\":\"2", with: "\"date\":\"1")
      .write(toFile: ledger, atomically: true, encoding: .utf8)
    let changed = try Command.run("release", raw, "--ledger", ledger, "--output", out)
    #expect(changed.status == 1 && changed.errors.contains("line 2: the entry was changed"))
  }
}
