import Foundation
import Testing

/// The sample study taken apart: a folder for each council, with its own area and the rows of its
/// own children and families only.
struct CouncilFolders {
  /// The folders, in the order of the study file.
  let folders: [URL]

  init(in place: URL) throws {
    let sample = Command.root.appendingPathComponent("sample-data/thames-valley")
    let study = try String(
      contentsOf: sample.appendingPathComponent("study.yaml"), encoding: .utf8)
    let areas = Self.areas(in: study)
    let homes = try Self.homes(sample)
    let tables = try FileManager.default.contentsOfDirectory(atPath: sample.path)
      .filter { $0.hasSuffix(".csv") }.sorted()
    folders = areas.map { place.appendingPathComponent($0) }
    for (area, folder) in zip(areas, folders) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let own = study.split(separator: "\n", omittingEmptySubsequences: false).filter {
        !$0.hasPrefix("  - {code: ") || $0.hasPrefix("  - {code: \(area)")
      }
      try own.joined(separator: "\n").write(
        to: folder.appendingPathComponent("study.yaml"), atomically: true, encoding: .utf8)
      for table in tables {
        let rows = try Self.lines(sample.appendingPathComponent(table))
        // Rows of children whom nobody knows stay with the first council.
        let kept = rows.enumerated().filter { number, row in
          number == 0 || homes[Self.key(row), default: areas[0]] == area
        }
        let bytes = kept.map { $0.element + [UInt8(ascii: "\n")] }.joined()
        try Data(bytes).write(to: folder.appendingPathComponent(table))
      }
    }
  }

  /// The codes of the areas in a study file.
  private static func areas(in study: String) -> [String] {
    study.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  - {code: ") else { return nil }
      return String(line.dropFirst("  - {code: ".count).prefix(9))
    }
  }

  /// The area of each child and of each family.
  private static func homes(_ sample: URL) throws -> [String: String] {
    var homes: [String: String] = [:]
    for row in try lines(sample.appendingPathComponent("children.csv")).dropFirst() {
      let cells = String(decoding: row, as: UTF8.self).split(separator: ",")
      let area = String(cells[2])
      for code in cells.prefix(2).map(String.init) {
        #expect(homes[code, default: area] == area, "a family in two areas")
        homes[code] = area
      }
    }
    return homes
  }

  /// The lines of a file that are not empty, as bytes: one of the extracts is no UTF-8.
  private static func lines(_ file: URL) throws -> [[UInt8]] {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map(Array.init)
  }

  /// The first cell of a row.
  private static func key(_ row: [UInt8]) -> String {
    String(decoding: row.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self)
  }
}
