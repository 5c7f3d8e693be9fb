import Foundation
import Testing

@Suite("A study's settings of its report, from study.yaml to the page")
struct ReportSettingsTests {
  private func study(_ lines: String) throws -> URL {
    let folder = try Command.temporaryFolder().appendingPathComponent("study")
    let sample = Command.root.appendingPathComponent("sample-data/thames-valley")
    try FileManager.default.copyItem(at: sample, to: folder)
    let file = folder.appendingPathComponent("study.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try (text + "\n" + lines + "\n").write(to: file, atomically: true, encoding: .utf8)
    return folder
  }

  @Test("parts are switched off, words set in and their file named; figures stay the same")
  func settings() throws {
    let folder = try study(
      "report: {sections: {for-families: false}, text: {background: background.md}}")
    let words = "We asked for this *ourselves*.\n"
    try words.write(
      to: folder.appendingPathComponent("background.md"), atomically: true, encoding: .utf8)
    let output = folder.appendingPathComponent("report")
    let result = try Command.run("report", folder.path, "--output", output.path, "--quiet")
    #expect(result.status == 0, "\(result.errors)")
    let page = try String(
      contentsOf: output.appendingPathComponent("report.html"), encoding: .utf8)
    #expect(page.contains("We asked for this <em>ourselves</em>."))
    #expect(page.contains("From the authors of this study"))
    #expect(!page.contains("id=\"for-families\""))
    let provenance = try String(
      contentsOf: output.appendingPathComponent("provenance.json"), encoding: .utf8)
    #expect(provenance.contains("\"background.md\""))
    let committed = Command.root.appendingPathComponent("reports/thames-valley/findings.json")
    #expect(
      try Data(contentsOf: output.appendingPathComponent("findings.json"))
        == Data(contentsOf: committed))
  }

  @Test("tallies are the same with and without settings")
  func tallies() throws {
    let folder = try study("report: {text: {contact: Ask us.}}")
    let (plain, set) = (
      folder.appendingPathComponent("plain.json"), folder.appendingPathComponent("set.json")
    )
    for (source, file) in [("sample-data/thames-valley", plain), (folder.path, set)] {
      let result = try Command.run("tally", source, "--output", file.path, "--quiet")
      #expect(result.status == 0, "\(result.errors)")
    }
    #expect(try Data(contentsOf: plain) == Data(contentsOf: set))
  }

  @Test("limitations cannot be switched off")
  func refused() throws {
    let folder = try study("report: {sections: {limitations: false}}")
    let result = try Command.run("check", folder.path)
    #expect(result.status == 1)
    #expect(result.errors.contains("limitations cannot be left out"))
  }
}
