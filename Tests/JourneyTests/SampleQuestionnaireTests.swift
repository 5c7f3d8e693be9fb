import Foundation
import Testing
import _TestSupport

@Suite("The sample study's questionnaires, held against a second opinion")
struct SampleQuestionnaireTests {
  private func findings() throws -> Findings {
    let folder = try Command.temporaryFolder().appendingPathComponent("set")
    let result = try Command.run(
      "report", "sample-data/thames-valley", "--output", folder.path, "--quiet")
    #expect(result.status == 0 && result.errors.isEmpty)
    return try Findings(in: folder)
  }

  private func expected(_ kind: String) throws -> [[String: String]] {
    let path = "Scripts/second-opinion/expected/thames-valley-questionnaires-\(kind).csv"
    let file = Command.root.appendingPathComponent(path)
    return OracleTable.rows(of: try String(contentsOf: file, encoding: .utf8))
  }

  private func key(_ row: [String: String], _ names: String...) -> String {
    names.map { row[$0] ?? "" }.joined(separator: ",")
  }

  @Test("every count, mean and standard deviation")
  func counts() throws {
    let cells = try findings().questionnaires
    let rows = try expected("findings")
    #expect(rows.count == cells.count && rows.count > 1_000)
    for row in rows {
      let key = key(row, "indicator", "moment", "area", "arm", "informant", "sex")
      let finding = try #require(cells[key], "\(key)")
      for name in ["denominator", "missing", "not_followed_up"] {
        #expect(finding[name] as? Int == row[name].flatMap(Int.init), "\(key) \(name)")
      }
      guard let count = finding["denominator"] as? Int, count > 0 else { continue }
      #expect(finding["clusters"] as? Int == row["clusters"].flatMap(Int.init), "\(key)")
      guard let sum = row["sum"].flatMap(Double.init) else {
        #expect(finding["numerator"] as? Int == row["numerator"].flatMap(Int.init), "\(key)")
        continue
      }
      let squares = try #require(row["squares"].flatMap(Double.init))
      let right = spread(Double(count), sum, squares)
      #expect(isNear(finding["mean"] as? Double, right.mean), "\(key)")
      #expect(isNear(finding["sd"] as? Double, right.deviation), "\(key)")
    }
  }

  @Test("every pair: scores before and after, what changed, and bands")
  func pairs() throws {
    let changes = try findings().changes.filter(Findings.isQuestionnaire)
    let entries = changes.map {
      (Findings.key($0, ["indicator", "area", "arm"], ["informant"]), $0)
    }
    let cells = Dictionary(uniqueKeysWithValues: entries)
    let rows = try expected("changes")
    #expect(rows.count == cells.count && rows.count > 300)
    for row in rows {
      let key = key(row, "indicator", "area", "arm", "informant")
      let change = try #require(cells[key], "\(key)")
      if let table = change["table"] as? [String: Int] {
        hold(table, against: row, key)
      } else {
        try hold(change, against: row, key)
        holdOutcomes(change, against: row, key)
      }
    }
  }

  /// A table of yes and no, against pairs, those before, those after, and those both times.
  private func hold(_ table: [String: Int], against row: [String: String], _ key: String) {
    let yesYes = table["yes_yes"] ?? 0
    let sums = [
      "pairs": table.values.reduce(0, +), "before": yesYes + (table["yes_no"] ?? 0),
      "after": yesYes + (table["no_yes"] ?? 0), "products": yesYes,
    ]
    for (name, sum) in sums { #expect(row[name] == "\(sum)", "\(key) \(name)") }
  }

  /// Means, standard deviations and the correlation, against sums, squares and products.
  private func hold(
    _ change: [String: Any], against row: [String: String], _ key: String
  ) throws {
    let numbers = row.compactMapValues(Double.init)
    let count = try #require(numbers["pairs"])
    let before = try #require(numbers["before"])
    let after = try #require(numbers["after"])
    let first = spread(count, before, try #require(numbers["before_squares"]))
    let second = spread(count, after, try #require(numbers["after_squares"]))
    #expect(change["pairs"] as? Int == Int(count), "\(key)")
    #expect(isNear(change["mean_before"] as? Double, first.mean), "\(key)")
    #expect(isNear(change["mean_after"] as? Double, second.mean), "\(key)")
    #expect(isNear(change["estimate"] as? Double, (after - before) / count), "\(key)")
    #expect(isNear(change["sd_before"] as? Double, first.deviation), "\(key)")
    #expect(isNear(change["sd_after"] as? Double, second.deviation), "\(key)")
    guard let spread = first.deviation, let other = second.deviation, spread * other > 0 else {
      #expect(change["correlation"] is NSNull, "\(key)")
      return
    }
    let together = try #require(numbers["products"]) - before * after / count
    let correlation = together / (count - 1) / spread / other
    #expect(isNear(change["correlation"] as? Double, correlation), "\(key)")
  }

  /// Reliable change, crossing and bands.
  private func holdOutcomes(
    _ change: [String: Any], against row: [String: String], _ key: String
  ) {
    let parts = [
      ("reliable_change", ["improved", "unchanged", "deteriorated"]),
      ("crossing", ["stayed_below", "moved_below", "moved_above", "stayed_above"]),
    ]
    for (part, names) in parts {
      let told = change[part] as? [String: Any]
      for name in names {
        #expect("\(told?[name] as? Int ?? 0)" == row[name], "\(key) \(name)")
      }
    }
    let bands = (change["bands"] as? [[String: Any]] ?? []).compactMap { step -> String? in
      guard let before = step["before"] as? String, let after = step["after"] as? String,
        let count = step["count"] as? Int, count > 0
      else { return nil }
      return "\(before) -> \(after): \(count)"
    }
    #expect(bands.sorted().joined(separator: "; ") == row["bands"], "\(key)")
  }

  @Test("every plain count: who answered, pairs, times, versions and bands")
  func reach() throws {
    let dimensions = ["forms", "pairing", "overlapping", "baseline-time", "versions", "bands"]
    let names = ["dimension", "category", "area", "arm"]
    var cells: [String: Int] = [:]
    for entry in try findings().reach {
      let dimension = (entry["dimension"] as? String ?? "").split(separator: ":").first ?? ""
      guard dimensions.contains(String(dimension)), let count = entry["count"] as? Int else {
        continue
      }
      if count > 0 { cells[Findings.key(entry, names, ["informant"])] = count }
    }
    let rows = try expected("reach")
    #expect(rows.count == cells.count && rows.count > 1_000)
    for row in rows {
      let key = key(row, "dimension", "category", "area", "arm", "informant")
      #expect(cells[key] == row["count"].flatMap(Int.init), "\(key)")
    }
  }

  /// The mean, and the standard deviation where there are two or more.
  private func spread(
    _ count: Double, _ sum: Double, _ squares: Double
  ) -> (mean: Double, deviation: Double?) {
    let mean = sum / count
    guard count > 1 else { return (mean, nil) }
    return (mean, (max(0, squares - sum * mean) / (count - 1)).squareRoot())
  }

  /// Whether both are the same but for rounding, or both are absent.
  private func isNear(_ value: Double?, _ other: Double?) -> Bool {
    guard let value, let other else { return value == nil && other == nil }
    return abs(value - other) <= 1e-9 * max(1, abs(other))
  }
}
