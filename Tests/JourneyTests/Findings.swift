import Foundation
import Testing

/// The findings of a report set.
struct Findings {
  private let findings: [[String: Any]]
  let comparisons: [[String: Any]]

  init(in folder: URL) throws {
    let data = try Data(contentsOf: folder.appendingPathComponent("findings.json"))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    findings = try #require(root["findings"] as? [[String: Any]])
    comparisons = try #require(root["comparisons"] as? [[String: Any]])
  }

  /// The finding of a cell without stratum.
  func finding(
    _ indicator: String, _ moment: String, area: String = "all", arm: String = "all"
  ) throws -> [String: Any] {
    try #require(
      findings.first {
        $0["indicator"] as? String == indicator && $0["moment"] as? String == moment
          && $0["area"] as? String == area && $0["arm"] as? String == arm
          && $0["stratum"] is NSNull
      }, "\(indicator) \(moment) \(area) \(arm)")
  }

  /// Every cell without stratum, by indicator, moment, area and arm.
  var cells: [String: [String: Any]] {
    var cells: [String: [String: Any]] = [:]
    for finding in findings where finding["stratum"] is NSNull {
      let parts = ["indicator", "moment", "area", "arm"].map { finding[$0] as? String ?? "" }
      cells[parts.joined(separator: ",")] = finding
    }
    return cells
  }
}
