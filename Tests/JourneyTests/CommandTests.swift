import Foundation
import Testing

@Suite("The command line")
struct CommandTests {
  @Test(
    "each verb has help with an example",
    arguments: [
      "report", "export", "check", "tally", "merge", "baselines", "compute", "verify", "score",
      "init",
      "simulate",
    ])
  func help(verb: String) throws {
    let result = try Command.run(verb, "--help")
    #expect(result.status == 0)
    #expect(result.output.contains("Example"))
    #expect(result.output.contains("paramount \(verb)"))
  }

  @Test("wrong usage ends with 64 and a word of help")
  func usage() throws {
    #expect(try Command.run("report").status == 64)
    #expect(try Command.run("simulate", "x", "--children", "0").status == 64)
    let verb = try Command.run("reprot")
    #expect(verb.status == 64 && verb.errors.contains("reprot"))
    #expect(try Command.run("report", "x", "--date", "soon").status == 64)
  }

  @Test("the version is one line")
  func version() throws {
    let result = try Command.run("--version")
    #expect(result.status == 0 && result.output.split(separator: "\n").count == 1)
  }

  @Test("a folder that is not there is a problem with the input")
  func absent() throws {
    let folder = try Command.temporaryFolder()
    let result = try Command.run("report", "nowhere", in: folder)
    #expect(result.status == 1 && !result.errors.isEmpty && result.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("init makes a study that check can read, and asks for children")
  func begin() throws {
    let folder = try Command.temporaryFolder()
    #expect(try Command.run("init", "mine", in: folder).status == 0)
    let check = try Command.run("check", "mine", in: folder)
    #expect(check.status == 1 && check.errors.contains("children.csv"))
    #expect(!check.errors.contains("study.yaml"))
    #expect(try Command.run("init", "mine", in: folder).status == 1)
  }

  @Test("simulate gives the same bytes for the same seed, and report reads them")
  func simulate() throws {
    let folder = try Command.temporaryFolder()
    for name in ["one", "two"] {
      #expect(
        try Command.run("simulate", name, "--seed", "5", "--children", "60", "-q", in: folder)
          .status == 0)
    }
    for file in try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("one").path)
    {
      let first = try Data(contentsOf: folder.appendingPathComponent("one/\(file)"))
      #expect(try Data(contentsOf: folder.appendingPathComponent("two/\(file)")) == first)
    }
    #expect(try Command.run("report", "one", in: folder).status == 0)
    #expect(
      FileManager.default.fileExists(
        atPath: folder.appendingPathComponent("reports/one/report.html").path))
    // A second time, over what is there.
    #expect(try Command.run("report", "one", "--date", "2025-01-31", in: folder).status == 0)
    let reports = folder.appendingPathComponent("reports")
    #expect(try FileManager.default.contentsOfDirectory(atPath: reports.path) == ["one"])
    let html = try String(
      contentsOf: reports.appendingPathComponent("one/report.html"), encoding: .utf8)
    #expect(html.contains("31 January 2025"))
  }

  @Test("baselines are looked up by words, area and period")
  func baselines() throws {
    let result = try Command.run(
      "baselines", "fsm.eligible.pct", "--area", "E92000001", "--period", "2024", "--format", "csv")
    #expect(result.status == 0 && result.output.contains("24.6"))
    let nothing = try Command.run("baselines", "fre school meels")
    #expect(nothing.status == 1 && nothing.errors.contains("No published figure"))
    #expect(nothing.errors.contains("Did you mean free school meals?"))
    let nowhere = try Command.run("baselines", "--area", "Narnia")
    #expect(nowhere.status == 1 && !nowhere.errors.contains("Did you mean"))
  }

  @Test(
    "a result that cannot be written is told, not a crash",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func full() throws {
    let result = try Command.run("baselines", writingTo: "/dev/full")
    #expect(result.status == 70 && result.errors.contains("could not finish"))
  }

  @Test("an output that is a file is named, and left as it was")
  func outputIsFile() throws {
    let folder = try Command.temporaryFolder()
    #expect(try Command.run("simulate", "s", "--children", "3", "-q", in: folder).status == 0)
    let file = folder.appendingPathComponent("taken")
    try Data("mine".utf8).write(to: file)
    for output in ["taken", "taken/inside"] {
      let result = try Command.run("report", "s", "-o", output, in: folder)
      #expect(result.status == 64 && result.errors.contains("taken is there already"))
    }
    #expect(try Data(contentsOf: file) == Data("mine".utf8))
    #expect(try Command.run("report", "s", "-o", "", in: folder).status == 64)
  }

  @Test("a damaged study writes nothing, and leaves what was there")
  func damaged() throws {
    let folder = try Command.temporaryFolder()
    #expect(try Command.run("simulate", "s", "--children", "30", "-q", in: folder).status == 0)
    #expect(try Command.run("report", "s", "-q", in: folder).status == 0)
    let html = folder.appendingPathComponent("reports/s/report.html")
    let before = try Data(contentsOf: html)
    let sen = folder.appendingPathComponent("s/sen.csv")
    try (Data(contentsOf: sen) + Data("c1,Q,2023-13-45\n".utf8)).write(to: sen)
    let result = try Command.run("report", "s", in: folder)
    #expect(result.status == 1 && result.errors.contains("sen.csv"))
    #expect(try Data(contentsOf: html) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent("reports").path) == ["s"])
  }

  @Test("faults of study.yaml and of the extracts are told in one run")
  func everything() throws {
    let folder = try Command.temporaryFolder()
    #expect(try Command.run("simulate", "s", "--children", "30", "-q", in: folder).status == 0)
    let yaml = folder.appendingPathComponent("s/study.yaml")
    let text = try String(contentsOf: yaml, encoding: .utf8)
    try Data((text + "\ntargts: {accepted: 25%}\n").utf8).write(to: yaml)
    let sen = folder.appendingPathComponent("s/sen.csv")
    try (Data(contentsOf: sen) + Data("c1,Q,2023-13-45\n".utf8)).write(to: sen)
    let result = try Command.run("check", "s", in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("targts") && result.errors.contains("sen.csv"))
  }
}
