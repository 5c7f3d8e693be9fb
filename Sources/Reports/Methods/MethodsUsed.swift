import Evaluations
import Indicators
import Studies
import Tallies

/// The methods behind the figures of a report, each once, in the order of their names.
struct MethodsUsed {
  let context: ReportContext

  /// Their notes.
  var notes: [MethodNote] {
    Set(estimates.map(\.method) + tests).sorted().map(MethodNote.init(name:))
  }

  private var estimates: [Estimate] {
    let findings = context.evaluation.findings.filter { $0.state == .value }
    let own = findings.flatMap { [$0.estimate, $0.unclustered].compactMap { $0 } }
    let baselines = findings.flatMap { $0.baselines.flatMap { [$0.difference, $0.ratio] } }
    let expected = findings.compactMap(\.expected).flatMap { [$0.ratio, $0.difference] }
    let arms = pairs.flatMap {
      [$0.difference.estimate] + [$0.ratio?.estimate].compactMap { $0 }
    }
    return own + baselines + expected + arms + scores
      + context.evaluation.changes.map(\.change)
  }

  /// The comparisons of arms that are printed: a declared design has methods of its own.
  private var pairs: [ArmPair] {
    context.study.design == nil ? ArmPair.all(context).filter(\.isReportable) : []
  }

  /// Those of questionnaires.
  private var scores: [Estimate] {
    let changes = context.scoreChanges.map(\.change).flatMap { change in
      [change.change] + change.standardised.map(\.estimate)
        + [change.addedValue?.points].compactMap { $0 }
    }
    let contrasts = context.evaluation.comparisons.filter {
      $0.isDifferenceInChange && !context.questionnaires.isEmpty
    }
    return changes + contrasts.map(\.estimate)
  }

  private var declared: [OutcomeAnalysis] {
    context.study.design == nil ? [] : context.evaluation.design?.outcomes ?? []
  }

  private var tests: [String] {
    let arms = pairs
    let found: [(String, Bool)] = [
      (
        "binomial-exact",
        context.evaluation.findings.contains { $0.baselines.contains { $0.p != nil } }
      ),
      (
        "ratio-to-baseline",
        context.evaluation.findings.contains { !$0.baselines.isEmpty }
      ),
      ("t", context.scoreChanges.contains(where: \.isEnough)),
      (
        "reliable-change",
        context.scoreChanges.contains { $0.change.reliability != nil }
      ),
      ("mcnemar", !context.evaluation.changes.isEmpty),
      ("fisher-exact", arms.contains { $0.difference.p != nil }),
      ("fisher-mid-p", arms.contains { $0.difference.midP != nil }),
      (
        "randomisation-exact",
        arms.contains { $0.difference.randomisation != nil } || declared.contains { $0.p != nil }
      ),
      (
        "randomisation-sampled",
        declared.contains { ($0.contrasts + $0.overTime).contains(where: \.isSampled) }
      ),
      ("holm", declared.contains { $0.holmP != nil }),
    ]
    return found.filter(\.1).map(\.0)
  }
}
