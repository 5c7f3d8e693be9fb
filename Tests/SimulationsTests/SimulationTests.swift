import Foundation
import Testing

@testable import Simulations

@Suite("A synthetic study of any size")
struct SimulationTests {
  /// A study of 2,000 children, written once.
  static let seven: StudyFolder = {
    let folder = StudyFolder()
    try? Simulation(seed: 7, children: 2_000).write(to: folder.url)
    return folder
  }()

  @Test("Two runs of one seed are equal to the byte; another seed differs")
  func determinism() throws {
    let (first, second, other) = (StudyFolder(), StudyFolder(), StudyFolder())
    try Simulation(seed: 7, children: 300).write(to: first.url)
    try Simulation(seed: 7, children: 300).write(to: second.url)
    try Simulation(seed: 8, children: 300).write(to: other.url)
    let files = try StudyFolder.files(in: first.url)
    #expect(files == (try StudyFolder.files(in: second.url)))
    #expect(files["children.csv"] != (try StudyFolder.files(in: other.url)["children.csv"]))
  }

  @Test("As many children as asked for, each once, in families of 1.6", arguments: [1, 7, 2_000])
  func children(count: Int) throws {
    let folder = StudyFolder()
    try Simulation(seed: 7, children: count).write(to: folder.url)
    let rows = try folder.rows(of: "children.csv")
    #expect(rows.count == count)
    #expect(Set(rows.map { $0[0] }).count == count)
    let families = Set(rows.map { $0[1] }).count
    // 2,000 children: the mean's standard error is 0.83 / √1,250 = 0.024; five of them either way.
    if count == 2_000 { #expect((1_163...1_351).contains(families)) }
  }

  @Test(
    "The tables of seed 7 keep their number of rows, on every platform",
    arguments: [
      ("attendance.csv", 12_181), ("children.csv", 2_000), ("contacts.csv", 1_268),
      ("free_meals.csv", 1_133), ("needs.csv", 253), ("offers.csv", 1_344), ("sen.csv", 713),
      ("social_care.csv", 1_370), ("suspensions.csv", 201), ("sdq.csv", 938),
      ("parental_stress.csv", 296),
    ])
  func rows(file: String, count: Int) throws {
    let found = try Self.seven.rows(of: file).count
    #expect(found == count)
  }

  @Test("Siblings share a family's area and parent")
  func siblings() throws {
    let folder = StudyFolder()
    try Simulation(seed: 3, children: 500).write(to: folder.url)
    var shared: [Substring: [Substring]] = [:]
    for row in try folder.rows(of: "children.csv") {
      let here = [row[2], row[6]]
      #expect(shared[row[1], default: here] == here)
      shared[row[1]] = here
    }
    #expect(shared.count < 500)
  }

  @Test("Attendance is never above what was possible, and only of linked children")
  func attendance() throws {
    let folder = StudyFolder()
    try Simulation(seed: 5, children: 500).write(to: folder.url)
    var linked: Set<Substring> = []
    for row in try folder.rows(of: "children.csv") where row[10] == "yes" { linked.insert(row[0]) }
    let rows = try folder.rows(of: "attendance.csv")
    #expect(rows.count > 1_500)
    for row in rows {
      #expect(linked.contains(row[0]))
      guard let possible = Int(row[3]), let attended = Int(row[4]) else {
        #expect(row[3].isEmpty && row[4].isEmpty)
        continue
      }
      #expect(attended <= possible)
    }
  }

  @Test("No spell ends before it begins, and nothing is dated after the extract")
  func dates() throws {
    let folder = StudyFolder()
    try Simulation(seed: 5, children: 500).write(to: folder.url)
    for (file, from) in [("free_meals.csv", 1), ("sen.csv", 2), ("social_care.csv", 2)] {
      for row in try folder.rows(of: file) {
        #expect(row[from] <= "2025-03-31")
        #expect(row[from + 1].isEmpty || row[from] <= row[from + 1])
        #expect(row[from + 1] <= "2025-03-31")
      }
    }
    for file in ["suspensions.csv", "contacts.csv", "offers.csv"] {
      for row in try folder.rows(of: file) { #expect(row[1] <= "2025-03-31") }
    }
  }

  @Test("A folder with something in it is refused and left as it was")
  func fullFolder() throws {
    let folder = StudyFolder()
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    let kept = folder.url.appendingPathComponent("kept.txt")
    try Data("kept".utf8).write(to: kept)
    #expect(throws: SimulationError.folderNotEmpty(folder.url.path)) {
      try Simulation(seed: 1, children: 10).write(to: folder.url)
    }
    #expect(throws: SimulationError.folderNotEmpty(folder.url.path)) {
      try ThamesValleySample().write(to: folder.url)
    }
    #expect(throws: SimulationError.notAFolder(kept.path)) {
      try Simulation(seed: 1, children: 10).write(to: kept)
    }
    #expect(try StudyFolder.files(in: folder.url) == ["kept.txt": Data("kept".utf8)])
  }

  @Test("An empty folder is filled")
  func emptyFolder() throws {
    let folder = StudyFolder()
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    try Simulation(seed: 1, children: 10).write(to: folder.url)
    #expect(try StudyFolder.files(in: folder.url).count == 12)
  }

  @Test("Fewer than one child, or more than there are pseudonyms for, is refused")
  func numbers() {
    let folder = StudyFolder()
    #expect(throws: SimulationError.noChildren) {
      try Simulation(seed: 1, children: 0).write(to: folder.url)
    }
    #expect(throws: SimulationError.tooManyChildren(limit: 99_999_999)) {
      try Simulation(seed: 1, children: 100_000_000).write(to: folder.url)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.url.path))
  }
}
