import Foundation
import Testing

@Suite("The reference pages of calculator and scoring hold what the command does")
struct ReferencePageTests {
  private static let catalogue = Command.root
    .appendingPathComponent("Sources/ParamountToolkit/ParamountToolkit.docc")

  @Test("the calculator's page ends with the listing of its methods")
  func calculator() throws {
    let file = Self.catalogue.appendingPathComponent("Calculator.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let heading = "## Methods\n\n"
    let start = try #require(text.range(of: heading)?.upperBound)
    let listing = try Command.run("compute", "--list").output
    let indented = listing.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["ACCEPT_SNAPSHOTS"] == "1" {
      try (text[..<start] + indented).write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text[..<start] + indented)
  }

  @Test("the page on scoring names every option and column of the command")
  func scoring() throws {
    let page = try String(
      contentsOf: Self.catalogue.appendingPathComponent("Scoring.md"), encoding: .utf8)
    let help = try Command.run("score", "--help").output
    for option in [
      "--coding", "--missing", "--form", "--prorate", "--provisional-bands", "--notes",
    ] {
      #expect(help.contains(option) && page.contains("`\(option)"), "\(option)")
    }
  }
}
