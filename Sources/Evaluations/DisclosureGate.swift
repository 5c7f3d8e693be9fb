import Studies
import Tallies

/// Primary suppression: no number made of a few people passes.
///
/// A finding is suppressed where its numerator, its complement or its denominator is small; the
/// counts beside it where they are. A comparison, a change or a count goes where a part is small,
/// and notes name no small number.
struct DisclosureGate {
  /// The study's rule.
  let rule: DisclosureRule

  /// Whether a number is one that is suppressed.
  func isSmall(_ count: Int) -> Bool {
    count >= 1 && count <= rule.suppress.greatest
  }

  /// Findings, the small ones without their numbers.
  func pass(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      let tally = finding.tally
      guard !hasSmallPart(tally.numerator, of: tally.denominator) else { return finding.suppressed }
      return withoutSmallComparisons(finding)
        .hiding(HiddenCount.allCases.filter { isSmall($0.count(in: tally)) })
    }
  }

  /// Whether a number of people, the others, or all together are few.
  private func hasSmallPart(_ count: Int, of total: Int) -> Bool {
    [count, total, total - count].contains(where: isSmall)
  }

  /// A finding without the comparisons that rest on a small part of its children: those whose own
  /// year has a published figure may be few though all together are not.
  private func withoutSmallComparisons(_ finding: Finding) -> Finding {
    let baselines = finding.baselines.filter { !hasSmallPart($0.observed, of: $0.matched) }
    let isWithheld = baselines.isEmpty && !finding.baselines.isEmpty
    return finding.comparing(
      baselines,
      expected: finding.expected.flatMap {
        hasSmallPart($0.observed, of: $0.total) ? nil : $0
      },
      unlike: isWithheld ? Self.tooFew : finding.unlike)
  }

  /// Why a comparison that could be made is not given.
  static let tooFew =
    "Of the children whose own year has a published figure, a number is so small that it is "
    + "suppressed."

  /// Comparisons whose arms have no small part.
  func pass(_ comparisons: [Comparison]) -> [Comparison] {
    comparisons.filter { comparison in
      [comparison.rollout, comparison.comparison].allSatisfy { side in
        !hasSmallPart(side.numerator, of: side.denominator)
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
