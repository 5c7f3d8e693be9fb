import Calculations
import Foundation

/// What came of the reference cases, as a page.
struct VerificationListing {
  private let verifications: [Verification]

  /// The page of some families.
  init(_ verifications: [Verification]) {
    self.verifications = verifications
  }

  /// Whether every figure of every family agrees.
  var isSound: Bool { verifications.allSatisfy(\.isSound) }

  /// The table of the families, with the version and the verdict.
  var text: String {
    let heading = row("family", "cases", "figures", "largest error", "verdict  in case")
    let rule = String(repeating: "-", count: 82) + "\n"
    let rows = verifications.map { verification in
      row(
        verification.family.name, "\(verification.cases)", "\(verification.values)",
        Self.error(verification.largestError),
        (verification.isSound ? "agrees   " : "DIFFERS  ") + (verification.worstCase ?? ""))
    }
    let all = row(
      "all", "\(verifications.reduce(0) { $0 + $1.cases })",
      "\(verifications.reduce(0) { $0 + $1.values })",
      Self.error(verifications.map(\.largestError).max() ?? 0), isSound ? "agrees" : "DIFFERS")
    return "paramount \(Version.text) on \(Self.machine)\n\n" + heading + rule + rows.joined()
      + rule + all + "\n" + verdict
  }

  /// What disagrees first in each family, one line each.
  var disagreements: String {
    verifications.flatMap { verification in
      let hidden = verification.disagreements.count - Self.shown
      return verification.disagreements.prefix(Self.shown)
        + (hidden > 0 ? ["… and \(hidden) more of \(verification.family.name)"] : [])
    }.joined(separator: "\n")
  }

  private static let shown = 10

  private var verdict: String {
    isSound
      ? """
      Every figure agrees with its reference within the tolerance of its case. The largest error
      is that of a figure as a part of the right one, of those that are not rounding of 0. Errors
      above 1e-9 stand in cases whose data or reference allow no better: sets that were made to
      break arithmetic (nist-...), and figures that the other program rounds.

      """
      : "Some figures differ: do not use this installation.\n"
  }

  private func row(
    _ family: String, _ cases: String, _ values: String, _ error: String, _ verdict: String
  ) -> String {
    let name = family + String(repeating: " ", count: max(1, 26 - family.count))
    let numbers = [(cases, 6), (values, 9), (error, 15)].map { text, width in
      String(repeating: " ", count: max(1, width - text.count)) + text
    }
    return name + numbers.joined() + "  " + verdict + "\n"
  }

  private static func error(_ value: Double) -> String {
    value == 0 ? "0" : String(format: "%.1e", value)
  }

  private static var machine: String {
    #if arch(x86_64)
      let processor = "x86-64"
    #elseif arch(arm64)
      let processor = "arm64"
    #else
      let processor = "another processor"
    #endif
    return "\(ProcessInfo.processInfo.operatingSystemVersionString), \(processor)"
  }
}
