import Foundation
import ParamountToolkit

/// The primary outcome's figures as `findings.json` has them.
struct DesignFindings {
  /// The estimates of one method.
  struct Effect {
    let estimate: Double?
    let lower: Double?
    let upper: Double?
    let p: Double?
    let floor: Double?
    let note: String
  }

  private let outcome: [String: Any]
  private let findings: [[String: Any]]

  /// Writes the file of an evaluation and reads it again.
  init(_ evaluation: Evaluation) throws {
    let text = try JSONEncoder().encode(FindingsFile(evaluation, tool: "published"))
    guard let root = try JSONSerialization.jsonObject(with: text) as? [String: Any],
      let design = root["design"] as? [String: Any],
      let outcome = (design["outcomes"] as? [[String: Any]])?.first,
      let findings = root["findings"] as? [[String: Any]]
    else { throw Problem("findings.json holds no comparison of areas.") }
    self.outcome = outcome
    self.findings = findings
  }

  /// A contrast without time.
  func contrast(_ method: String) throws -> Effect { try effects("contrasts", method, 0) }

  /// A row of a method over time.
  func overTime(_ method: String, row: Int = 0) throws -> Effect {
    try effects("over_time", method, row)
  }

  /// The size of the event study at a distance from rollout.
  func event(_ distance: Int) throws -> Double? {
    let study = outcome["event_study"] as? [String: Any]
    let points = study?["points"] as? [[String: Any]] ?? []
    return points.first { $0["since_rollout"] as? Int == distance }?["estimate"] as? Double
  }

  /// The share of an arm, all areas together.
  func share(arm: String) -> Double? {
    findings.first {
      $0["area"] as? String == "all" && $0["arm"] as? String == arm && $0["stratum"] is NSNull
    }?["estimate"] as? Double
  }

  private func effects(_ part: String, _ method: String, _ row: Int) throws -> Effect {
    let rows = (outcome[part] as? [[String: Any]] ?? [])
      .filter { $0["method"] as? String == method }
    guard rows.indices.contains(row) else { throw Problem("No \(method) in \(part).") }
    let found = rows[row]
    return Effect(
      estimate: found["estimate"] as? Double, lower: found["lower"] as? Double,
      upper: found["upper"] as? Double, p: found["p"] as? Double,
      floor: found["floor"] as? Double, note: found["note"] as? String ?? "")
  }
}

extension Reproduction.Refused {
  /// What a method is refused for, in its own words; a figure that is given after all is a fault.
  init(_ what: String, _ effect: DesignFindings.Effect) throws {
    guard effect.estimate == nil else { throw Problem("\(what) is given, not refused.") }
    self.init(what: what, reason: effect.note)
  }
}
