import Foundation
import Testing

/// The findings of a report set.
struct Findings {
  private let findings: [[String: Any]]
  let comparisons: [[String: Any]]
  let changes: [[String: Any]]
  let reach: [[String: Any]]

  init(in folder: URL) throws {
    let data = try Data(contentsOf: folder.appendingPathComponent("findings.json"))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    findings = try #require(root["findings"] as? [[String: Any]])
    comparisons = try #require(root["comparisons"] as? [[String: Any]])
    changes = try #require(root["changes"] as? [[String: Any]])
    reach = try #require(root["reach"] as? [[String: Any]])
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

  /// Whether an indicator is counted from questionnaires.
  static func isQuestionnaire(_ entry: [String: Any]) -> Bool {
    let indicator = entry["indicator"] as? String ?? ""
    return indicator.hasPrefix("sdq-") || indicator.hasPrefix("parental-stress")
  }

  /// Every finding of a questionnaire, by indicator, moment, area, arm, informant and sex.
  var questionnaires: [String: [String: Any]] {
    var cells: [String: [String: Any]] = [:]
    for finding in findings where Self.isQuestionnaire(finding) {
      let key = Self.key(finding, ["indicator", "moment", "area", "arm"], ["informant", "sex"])
      cells[key] = finding
    }
    return cells
  }

  /// The values of an entry and of its stratum, blank where there is none.
  static func key(
    _ entry: [String: Any], _ names: [String], _ stratum: [String]
  ) -> String {
    let inside = entry["stratum"] as? [String: Any]
    let values = names.map { entry[$0] as? String } + stratum.map { inside?[$0] as? String }
    return values.map { $0 ?? "" }.joined(separator: ",")
  }

  /// Every cell without stratum, by indicator, moment, area and arm, but of questionnaires.
  var cells: [String: [String: Any]] {
    var cells: [String: [String: Any]] = [:]
    for finding in findings
    where finding["stratum"] is NSNull && !Self.isQuestionnaire(finding) {
      let parts = ["indicator", "moment", "area", "arm"].map { finding[$0] as? String ?? "" }
      cells[parts.joined(separator: ",")] = finding
    }
    return cells
  }
}
