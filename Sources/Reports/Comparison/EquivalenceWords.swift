import Indicators
import Documents
import Evaluations

/// Whether a difference is small enough to count as none, in words.
struct EquivalenceWords {
  let finding: EquivalenceFinding
  let outcome: DesignedOutcome

  init(_ finding: EquivalenceFinding, _ outcome: DesignedOutcome) {
    self.finding = finding
    self.outcome = outcome
  }

  /// The claim with its limits.
  var sentence: Sentence {
    guard let p = finding.p else {
      return "Not shown: \((finding.note ?? "there are too few areas.").lowercasedFirst)"
    }
    return """
      \(verdict) (margin \(outcome.amount(finding.margin)); areas as units, \
      \(finding.estimate.intervalName) \(outcome.limits(finding.estimate)); \
      \(.probability(p)) of the two one-sided tests).
      """
  }

  private var verdict: Sentence {
    switch finding.verdict {
    case .equivalent: "Shown: the difference lies within the margin on both sides"
    case .notWorse:
      "Shown on one side: it is not worse in rollout areas by as much as the margin"
    case .inconclusive:
      """
      Not shown: the interval reaches beyond the margin, so that a difference as large as the \
      margin is not ruled out
      """
    }
  }
}
