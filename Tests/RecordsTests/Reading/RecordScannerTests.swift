import Foundation
import Studies
import Synchronization
import Testing

@testable import Records

@Suite("Records and fields")
struct RecordScannerTests {
  private static let text =
    "a,b\r\n\"c\n,\"\"d\"\"\",e\r\"\",\n\n\"f\"\"\",\"g\"\r\nlong field here,h"
  private static let records = [
    ["a", "b"], ["c\n,\"d\"", "e"], ["", ""], [""], ["f\"", "g"], ["long field here", "h"],
  ]

  @Test("are the same whatever the size of a chunk", arguments: 8..<80)
  func chunks(_ size: Int) throws {
    let path = NSTemporaryDirectory() + "paramount-scanner-" + UUID().uuidString
    try Data(Self.text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let source = try #require(ByteSource(path: path, encoding: .utf8))
    var scanner = RecordScanner(source, chunk: size)
    var records: [[String]] = []
    while case .record = scanner.next() {
      records.append((0..<scanner.fields.count).map { scanner.text($0) })
    }
    #expect(records == Self.records)
  }

  #if DEBUG
    private static let children = 4_000
  #else
    private static let children = 20_000
  #endif

  @Test("a large file is read a chunk at a time")
  func large() throws {
    let count = Self.children
    let terms = [("2022/23", "autumn"), ("2022/23", "spring"), ("2022/23", "summer")]
    var children = "child,family,area,sex,born,imprisoned,parent\n"
    var attendance = "child,year,term,possible,attended\n"
    for child in 0..<count {
      children += "C\(child),F\(child / 2),E10000025,F,2012-09,2023-05-02,father\n"
    }
    for round in 0..<10 {
      for child in 0..<count {
        let (year, term) = terms[round % 3]
        attendance += "C\(child),\(year),\(term),\(100 + round),\(child % 100)\n"
      }
    }
    let study = try StudyOnDisk(["children.csv": children, "attendance.csv": attendance])
    let reports = Mutex<[ReadingProgress]>([])
    let reader = ExtractReader(digests: .none) { report in
      reports.withLock { $0.append(report) }
    }
    let read = try reader.read(try study.folder())
    let rows = reports.withLock { $0.filter { $0.file == "attendance.csv" } }.map(\.rows)
    #expect(rows == Array(stride(from: 10_000, through: count * 10, by: 10_000)))
    let expected = try #require(reports.withLock { $0.last }).expectedRows
    #expect(abs(expected - count * 10) < count)
    #expect(read.provenance.extracts.allSatisfy { $0.sha256 == nil })
    let table = try #require(read.extract.tables["attendance"])
    #expect(table.offsets.last == Int32(count * 10))
    #expect(table.rows(of: count - 1) == count * 10 - 10..<count * 10)
    // A child's ten rows, in the order of the file: possible is 100 to 109.
    let possible = try #require(table.column("possible")).values.suffix(10)
    #expect(Array(possible) == Array(100..<110))
  }
}
