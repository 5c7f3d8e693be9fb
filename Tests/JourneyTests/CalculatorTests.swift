import Foundation
import Testing

@Suite("The calculator and the installation check")
struct CalculatorTests {
  @Test("each method's example can be calculated, and the answer keeps its id")
  func examples() throws {
    let listing = try Command.run("compute", "--list").output
    let methods = listing.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(methods.count > 10)
    for method in [methods.first, methods.last].compactMap({ $0 }).map(String.init) {
      let example = try Command.run("compute", "--example", method)
      let file = try Self.file(example.output)
      let result = try Command.run("compute", file.path)
      #expect(result.status == 0 && result.errors.isEmpty)
      let answers = try #require(try Self.answers(result.output))
      #expect(answers.count == 1 && answers[0]["result"] is [String: Any])
    }
  }

  @Test("good, invalid and unknown cases each have their answer")
  func mixed() throws {
    let file = try Self.file(
      """
      {"cases": [
        {"id": "good", "method": "proportion.intervals", "input": {"x": 45, "n": 225}},
        {"id": "bad", "method": "proportion.intervals", "input": {"x": 7, "n": 3}},
        {"id": "new", "method": "proportion.intervalls", "input": {}}
      ]}
      """)
    let result = try Command.run("compute", file.path)
    #expect(result.status == 0)
    let answers = try #require(try Self.answers(result.output))
    let good = try #require(answers[0]["result"] as? [String: Double])
    #expect(good["estimate"] == 0.2)
    #expect(answers[1]["error"] as? String == "x is 7, but must not be above n, 3")
    #expect(answers[2]["unsupported"] as? Bool == true)
    #expect(
      result.errors.contains(
        "no method “proportion.intervalls”. Did you mean proportion.intervals?"))
  }

  @Test("a file that is not JSON is refused with its place")
  func damaged() throws {
    let file = try Self.file("{\"cases\": [,]}")
    let result = try Command.run("compute", file.path)
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors.contains("line 1, column 12"))
    #expect(try Command.run("compute").status == 64)
    #expect(try Command.run("compute", "nowhere.json").status == 1)
    #expect(try Command.run("compute", "--example", "nothing").status == 1)
  }

  @Test("verify prints every family and agrees")
  func verify() throws {
    let result = try Command.run("verify")
    #expect(result.status == 0, "\(result.errors)")
    let rows = result.output.split(separator: "\n").filter { $0.contains("  agrees") }
    #expect(rows.count == 13)
    let sources = try Command.run("verify", "--sources", "one-proportion")
    #expect(sources.status == 0 && sources.output.contains("mpmath"))
    #expect(try Command.run("verify", "--sources", "nothing").status == 1)
  }

  private static func file(_ text: String) throws -> URL {
    let file = try Command.temporaryFolder().appendingPathComponent("cases.json")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file
  }

  private static func answers(_ output: String) throws -> [[String: Any]]? {
    let value = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return value?["results"] as? [[String: Any]]
  }
}
