import Foundation
import ParamountToolkit

/// A study folder that is written, read, counted and estimated as any study is, then removed.
final class StudyDraft {
  /// People of one area, day and category, so many of them with the outcome.
  struct Group {
    let area: String
    let day: String
    var category = ""
    let withOutcome: Int
    let people: Int
  }

  private let folder: URL
  private let children: RowFile
  private let events: RowFile
  private var number = 0

  /// Begins a folder.
  init(_ text: StudyText) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("published-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.yaml.utf8).write(to: folder.appendingPathComponent("study.yaml"))
    children = try RowFile(
      folder.appendingPathComponent("children.csv"),
      heading: "child,family,area,sex,born,imprisoned,parent,ethnicity,education_record")
    let rest = text.indicator == nil ? "" : ",sessions,category"
    events = try RowFile(
      folder.appendingPathComponent("events.csv"), heading: "child,date" + rest)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a group of people, each a family of its own.
  func add(_ group: Group, born: String) throws {
    for place in 0..<group.people {
      let child = try addChild(group.area, group.day, born, group.category)
      if place < group.withOutcome { try events.add("\(child),\(group.day)") }
    }
  }

  /// Writes one child with an event on each of some days.
  func add(area: String, day: String, born: String, eventDays: ArraySlice<String>) throws {
    let child = try addChild(area, day, born, "")
    for day in eventDays { try events.add("\(child),\(day),,SUSP") }
  }

  private func addChild(
    _ area: String, _ day: String, _ born: String, _ category: String
  ) throws -> String {
    number += 1
    try children.add("c\(number),f\(number),\(area),,\(born),\(day),,\(category),yes")
    return "c\(number)"
  }

  /// The evaluation of the folder.
  func evaluation() throws -> (tallies: TallySet, evaluation: Evaluation) {
    try children.close()
    try events.close()
    let declared = try StudyFolderReader().read(path: folder.path)
    let read = try ExtractReader(digests: .none).read(declared)
    let tallies = NativeEngine().tallies(of: read.extract)
    return (tallies, Evaluator().evaluation(of: tallies, generated: tallies.study.extracted))
  }
}
