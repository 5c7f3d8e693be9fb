import Foundation
import Testing

@Suite("Key performance indicators as files")
struct ExportTests {
  private static let sample = "sample-data/thames-valley"

  @Test("CSV and JSON go to standard output, with the figures of the report")
  func text() throws {
    let csv = try Command.run("export", Self.sample, "--quiet")
    #expect(csv.status == 0 && csv.errors.isEmpty)
    let row = try #require(
      csv.output.split(separator: "\n").first {
        $0.hasPrefix("accepted-to-date,") && $0.contains(",all,All areas,arm,rollout,")
      })
    // 80 of 400 families, of whom Wilson's interval is 16.4% to 24.2%: the target of 25% is not reached.
    #expect(row.contains(",80,400,0.2,0.16"), "\(row)")
    let json = try Command.run("export", Self.sample, "--format", "json", "--quiet")
    let contents = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let file = try #require(contents as? [String: Any])
    #expect(file["format"] as? String == "paramount-kpis" && file["version"] as? Int == 1)
    let figures = try #require(file["figures"] as? [[String: Any]])
    #expect(figures.count == csv.output.split(separator: "\n").count - 1)
    let meals = try #require(
      figures.first {
        $0["kpi"] as? String == "fsm-at" && $0["geography_code"] as? String == "E10000025"
          && $0["category"] as? String == "rollout"
      })
    #expect(meals["numerator"] as? Int == 108 && meals["denominator"] as? Int == 163)
  }

  @Test("a workbook is written as a whole, and the same twice", arguments: ["ods", "xlsx"])
  func workbook(format: String) throws {
    let folder = try Command.temporaryFolder()
    for name in ["one", "two"] {
      let output = folder.appendingPathComponent("\(name).\(format)").path
      let result = try Command.run(
        "export", Self.sample, "--format", format, "--output", output, "--quiet")
      #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
    }
    let files = try ["one", "two"].map {
      try Data(contentsOf: folder.appendingPathComponent("\($0).\(format)"))
    }
    #expect(files[0] == files[1] && files[0].prefix(2) == Data("PK".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test("the files for Explore Education Statistics come in pairs")
  func education() throws {
    let folder = try Command.temporaryFolder().appendingPathComponent("ees")
    let result = try Command.run(
      "export", Self.sample, "--format", "ees", "--output", folder.path)
    #expect(result.status == 0 && result.output.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let stems = ["kpi_counts", "kpi_percentages", "kpi_rates", "kpi_scores"]
    #expect(names == stems.flatMap { ["\($0).csv", "\($0).meta.csv"] })
  }

  @Test("wrong usage ends with 64, problems with the input with 1, and nothing is written")
  func refusals() throws {
    let folder = try Command.temporaryFolder()
    for format in ["ods", "xlsx", "ees"] {
      let result = try Command.run("export", Self.sample, "--format", format)
      #expect(result.status == 64 && result.errors.contains("--output"))
    }
    #expect(try Command.run("export", Self.sample, "--format", "xls").status == 64)
    #expect(try Command.run("export", Self.sample, "--title", "Other").status == 64)
    #expect(try Command.run("export").status == 64)
    let absent = try Command.run("export", "nowhere", "--output", "kpis.csv", in: folder)
    #expect(absent.status == 1 && absent.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("tally files give the figures of the records, and are never written over")
  func tallies() throws {
    let folder = try Command.temporaryFolder()
    let tallies = folder.appendingPathComponent("all.tallies.json").path
    #expect(try Command.run("tally", Self.sample, "--output", tallies, "-q").status == 0)
    let records = try Command.run("export", Self.sample, "-q")
    let counted = try Command.run("export", tallies, "-q")
    #expect(counted.status == 0 && counted.output == records.output)
    let over = try Command.run("export", tallies, "--output", tallies, "-q")
    #expect(over.status == 64 && over.errors.contains("is a file that is read"))
  }

  @Test("nothing is written into a folder that is read")
  func overRecords() throws {
    let files = FileManager.default
    let study = try Command.temporaryFolder().appendingPathComponent("study")
    try files.copyItem(at: Command.root.appendingPathComponent(Self.sample), to: study)
    let before = try files.contentsOfDirectory(atPath: study.path).sorted()
    for verb in [["report", study.path], ["export", study.path, "--format", "ees"]] {
      let result = try Command.run(all: verb + ["--output", study.path])
      #expect(result.status == 64 && result.errors.contains("holds files that are read"), "\(verb)")
    }
    #expect(try files.contentsOfDirectory(atPath: study.path).sorted() == before)
  }
}
