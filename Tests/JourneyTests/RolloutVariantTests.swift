import Foundation
import Testing

@Suite("The sample study with fewer areas rolled out")
struct RolloutVariantTests {
  static let variants: [(areas: Int, floor: Double, words: [String])] = [
    (
      1, 1.0 / 9, ["No claim is made: an arm has a single area", "could not have been below 0.111"]
    ),
    (2, 1.0 / 36, ["there are 36 ways to choose them", "could not have been below 0.028"]),
    (4, 1.0 / 126, ["there are 126 ways to choose them", "could not have been below 0.008"]),
  ]

  @Test("the floor and the sentences are those of so many areas", arguments: variants)
  func floors(_ variant: (areas: Int, floor: Double, words: [String])) throws {
    let folder = try Self.study(rolledOut: variant.areas)
    let output = folder.appendingPathComponent("report")
    let result = try Command.run("report", folder.path, "--output", output.path, "--quiet")
    #expect(result.status == 0, "\(result.errors)")
    let data = try Data(contentsOf: output.appendingPathComponent("findings.json"))
    let findings = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let design = try #require(findings?["design"] as? [String: Any])
    let outcomes = try #require(design["outcomes"] as? [[String: Any]])
    let primary = try #require(outcomes.first { $0["role"] as? String == "primary" })
    let contrasts = try #require(primary["contrasts"] as? [[String: Any]])
    let test = try #require(contrasts.first { $0["method"] as? String == "randomisation" })
    #expect(abs((test["floor"] as? Double ?? 0) - variant.floor) < 1e-12)
    #expect((test["p"] as? Double ?? 0) >= variant.floor)
    let clustered = try #require(contrasts.first { $0["method"] as? String == "area-clustered" })
    #expect((clustered["estimate"] is Double) == (variant.areas > 1))
    let text = try String(
      contentsOf: output.appendingPathComponent("report.md"), encoding: .utf8)
    for words in variant.words { #expect(text.contains(words), "\(words)") }
  }

  /// A copy of the sample in which only the first areas were rolled out.
  private static func study(rolledOut kept: Int) throws -> URL {
    let folder = try Command.temporaryFolder().appendingPathComponent("study")
    let sample = Command.root.appendingPathComponent("sample-data/thames-valley")
    try FileManager.default.copyItem(at: sample, to: folder)
    let file = folder.appendingPathComponent("study.yaml")
    var seen = 0
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").map {
      guard $0.contains("- {code:"), let date = $0.range(of: ", rollout: ") else { return $0 }
      seen += 1
      return seen <= kept ? $0 : String($0[..<date.lowerBound]) + "}"
    }
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    return folder
  }
}
