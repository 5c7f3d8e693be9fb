import Indicators
import Studies
import Releases
import Tallies

/// Primary suppression: no number made of a few people passes.
///
/// A finding is suppressed where its numerator, its complement or its denominator is small, a mean
/// where its denominator is; the counts beside it where they are. A comparison, a change or a count
/// goes where a part is small, and notes name no small number.
struct DisclosureGate {
  /// The study's rule.
  let rule: DisclosureRule
  /// The names of the indicators that are means: their numerator is a sum and no count.
  var means: Set<String> = []

  /// Whether a number is one that is suppressed.
  func isSmall(_ count: Int) -> Bool {
    count >= 1 && count <= rule.suppress.greatest
  }

  /// Findings, the small ones without their numbers.
  func pass(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      let tally = finding.tally
      let isHeld =
        means.contains(finding.indicator)
        ? isSmall(tally.denominator) : hasSmallPart(tally.numerator, of: tally.denominator)
      guard !isHeld else { return finding.suppressed }
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

  /// Comparisons whose arms have no small part; of changes where both arms' changes are shown.
  func pass(
    _ comparisons: [Comparison], beside changes: [ScoreChange] = []
  ) -> [Comparison] {
    comparisons.filter { comparison in
      let sides = [comparison.rollout, comparison.comparison]
      guard means.contains(comparison.indicator) else {
        return sides.allSatisfy { !hasSmallPart($0.numerator, of: $0.denominator) }
      }
      return sides.allSatisfy { !isSmall($0.denominator) }
        && (comparison.estimand != .differenceInChange || areShown(comparison, changes))
    }
  }

  /// Whether the changes of both arms are among those that are shown.
  private func areShown(_ comparison: Comparison, _ changes: [ScoreChange]) -> Bool {
    [Arm.rollout, .comparison].allSatisfy { arm in
      changes.contains {
        $0.indicator == comparison.indicator && $0.moments.before == comparison.before
          && $0.moments.after == comparison.moment
          && $0.cell == Cell(arm: arm, informant: comparison.informant)
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

extension DisclosureGate {
  /// The gate of a study.
  init(_ study: Study) {
    self.init(
      rule: study.disclosure,
      means: Set(study.indicators.filter(\.measure.isMean).map(\.id)))
  }
}
