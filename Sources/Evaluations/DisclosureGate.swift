import Studies
import Tallies

/// Primary suppression: no number made of a few people passes.
///
/// A finding is suppressed where its numerator, its complement or its denominator is small; the
/// counts beside it where they are. A comparison, a change or a count goes where a part is small.
struct DisclosureGate {
  /// The study's rule.
  let rule: DisclosureRule

  /// Whether a number is one that is suppressed.
  private func isSmall(_ count: Int) -> Bool {
    count >= 1 && count <= rule.suppress.greatest
  }

  /// Findings, the small ones without their numbers.
  func pass(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      let tally = finding.tally
      let parts = [tally.numerator, tally.denominator, tally.denominator - tally.numerator]
      guard !parts.contains(where: isSmall) else { return finding.suppressed }
      return finding.hiding(HiddenCount.allCases.filter { isSmall($0.count(in: tally)) })
    }
  }

  /// Comparisons whose arms have no small part.
  func pass(_ comparisons: [Comparison]) -> [Comparison] {
    comparisons.filter { comparison in
      [comparison.rollout, comparison.comparison].allSatisfy { side in
        ![side.numerator, side.denominator, side.denominator - side.numerator]
          .contains(where: isSmall)
      }
    }
  }

  /// Changes whose tables have no small cell.
  func pass(_ changes: [PairedChange]) -> [PairedChange] {
    changes.filter { change in
      let table = change.table
      return ![table.yesYes, table.yesNo, table.noYes, table.noNo].contains(where: isSmall)
    }
  }

  /// Counts that are not small.
  func pass(_ counts: [CountKey: Int]) -> [CountKey: Int] {
    counts.filter { !isSmall($0.value) }
  }
}
