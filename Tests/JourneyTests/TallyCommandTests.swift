import Foundation
import Testing

@Suite("tally, merge and report refuse with a reason and write nothing")
struct TallyCommandTests {
  /// A study of one council: two children, and an area of another council to compare with.
  private func study(
    _ area: String, title: String = "Small", in place: URL
  ) throws -> (folder: URL, tallies: URL) {
    let folder = place.appendingPathComponent(area)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let rollout = area == "E10000025" ? ", rollout: 2023-01-01" : ""
    try """
    title: \(title)
    extracted: 2025-01-31
    areas: [{code: \(area), name: Area\(rollout)}]
    tables: {children: children.csv, offers: offers.csv}
    outcomes: {primary: accepted}
    design: {question: Does it help?, comparators: [E06000038]}
    """.write(
      to: folder.appendingPathComponent("study.yaml"), atomically: true, encoding: .utf8)
    try """
    child,family,area,sex,born,imprisoned,parent
    a,b,\(area),F,2015-01,2023-02-03,mother
    """.write(
      to: folder.appendingPathComponent("children.csv"), atomically: true, encoding: .utf8)
    try "family,date,sequence,outcome\nb,2023-03-01,1,accepted\n".write(
      to: folder.appendingPathComponent("offers.csv"), atomically: true, encoding: .utf8)
    return (folder, folder.appendingPathExtension("json"))
  }

  @Test("councils count their own area, and the comparator of another; the sum reports")
  func councils() throws {
    let place = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: place) }
    let one = try study("E10000025", in: place)
    let two = try study("E06000038", title: "Other", in: place)
    let first = try Command.run("tally", one.folder.path, "--output", one.tallies.path)
    #expect(first.status == 0 && first.errors.contains("not yet safe to leave"))
    #expect(first.errors.contains("compares with E06000038, which is not among these areas"))
    #expect(
      try Command.run("tally", two.folder.path, "--output", two.tallies.path, "-q").status == 0)
    let untitled = try Command.run(
      "report", one.tallies.path, two.tallies.path, "--output", place.path + "/report")
    #expect(untitled.status == 1 && untitled.errors.contains("--title"))
    #expect(!FileManager.default.fileExists(atPath: place.path + "/report"))
    let titled = try Command.run(
      "report", one.tallies.path, two.tallies.path, "--title", "Both", "-o",
      place.path + "/report", "-q")
    #expect(titled.status == 0 && titled.errors.isEmpty, "\(titled.errors)")
    let twice = try Command.run(
      "merge", one.tallies.path, one.tallies.path, "--output", place.path + "/sum.json")
    #expect(twice.status == 1 && twice.errors.contains("both count Area (E10000025)"))
    #expect(!FileManager.default.fileExists(atPath: place.path + "/sum.json"))
  }

  @Test("nothing that is read is written over, nor a folder")
  func outputs() throws {
    let place = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: place) }
    let one = try study("E10000025", in: place)
    let children = one.folder.path + "/children.csv"
    let before = try Data(contentsOf: URL(fileURLWithPath: children))
    for (output, reason) in [(children, "a file that is read"), (one.folder.path, "is a folder")] {
      let result = try Command.run("tally", one.folder.path, "--output", output)
      #expect(result.status == 64 && result.errors.contains(reason), "\(result.errors)")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: children)) == before)
    let file = one.tallies.path
    #expect(try Command.run("tally", one.folder.path, "--output", file, "-q").status == 0)
    let merged = try Command.run("merge", file, "--output", file)
    #expect(merged.status == 64 && merged.errors.contains("a file that is read"))
  }

  @Test("every file that is refused is named with its reason")
  func refused() throws {
    let place = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: place) }
    let one = try study("E10000025", in: place)
    _ = try Command.run("tally", one.folder.path, "--output", one.tallies.path, "-q")
    let text = try String(contentsOf: one.tallies, encoding: .utf8)
    let changed = place.appendingPathComponent("changed.json")
    try text.replacingOccurrences(of: "\"denominator\":1", with: "\"denominator\":2")
      .write(to: changed, atomically: true, encoding: .utf8)
    let result = try Command.run(
      "merge", changed.path, one.folder.path, place.path + "/none.json", "--output",
      place.path + "/sum.json")
    #expect(result.status == 1)
    #expect(result.errors.contains("\(changed.path): the content does not fit its digest"))
    #expect(result.errors.contains("\(one.folder.path): this is a folder"))
    #expect(result.errors.contains("none.json: there is no such file"))
    let mixed = try Command.run("report", one.tallies.path, one.folder.path)
    #expect(mixed.status == 1 && mixed.errors.contains("is a study folder"))
  }
}
