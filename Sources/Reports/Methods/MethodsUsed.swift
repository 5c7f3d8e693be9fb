import Evaluations
import Indicators

/// The methods behind the figures of a report, each once, in the order of the annex.
struct MethodsUsed {
  let context: ReportContext

  /// Their notes.
  var notes: [MethodNote] {
    let names = Set(estimates.map(\.method) + tests)
    let known = MethodNote.all.filter { names.contains($0.name) }
    let others = names.subtracting(known.map(\.name)).sorted().map(MethodNote.note)
    return known + others
  }

  private var estimates: [Estimate] {
    let findings = context.evaluation.findings.filter { $0.state == .value }
    let own = findings.flatMap { [$0.estimate, $0.unclustered].compactMap { $0 } }
    let baselines = findings.flatMap { $0.baselines.flatMap { [$0.difference, $0.ratio] } }
    let expected = findings.compactMap(\.expected).flatMap { [$0.ratio, $0.difference] }
    let arms = ArmContrast.all(context).filter(\.isReportable).flatMap {
      [$0.difference.estimate] + [$0.ratio?.estimate].compactMap { $0 }
    }
    return own + baselines + expected + arms + context.evaluation.changes.map(\.change)
  }

  private var tests: [String] {
    let arms = ArmContrast.all(context).filter(\.isReportable)
    let found: [(String, Bool)] = [
      (
        "binomial-exact",
        context.evaluation.findings.contains { $0.baselines.contains { $0.p != nil } }
      ),
      ("mcnemar-exact", !context.evaluation.changes.isEmpty),
      ("fisher-exact", arms.contains { $0.difference.p != nil }),
      ("mid-p", arms.contains { $0.difference.midP != nil }),
      ("area-randomisation", arms.contains { $0.difference.randomisation != nil }),
    ]
    return found.filter(\.1).map(\.0)
  }
}
