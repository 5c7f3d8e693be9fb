import Documents
import Indicators
import Studies
import Tallies

/// Why an indicator is not compared between the arms, in the words that apply.
struct UncomparedArms {
  let context: ReportContext
  let indicator: Indicator

  /// The reason as a sentence.
  var sentence: Sentence {
    let reasons = [
      named(arms(where: isSuppressed)).map { "is suppressed to protect people in \($0)" },
      named(arms(where: isEmpty)).map { "has no known answer in \($0)" },
    ].compactMap { $0 }
    let reason =
      reasons.isEmpty
      ? "has no moment at which both arms are shown" : reasons.joined(separator: ", and ")
    return "Not compared: ‘\(indicator.title)’ \(reason)."
  }

  private func arms(where holds: (Arm) -> Bool) -> [Arm] {
    [Arm.rollout, .comparison].filter(holds)
  }

  private func named(_ arms: [Arm]) -> String? {
    switch arms.count {
    case 0: nil
    case 1: "the \(arms[0].rawValue) arm"
    default: "both arms"
    }
  }

  private func readings(_ arm: Arm) -> [Reading] {
    let informants = [nil] + InstrumentVersion.Informant.allCases.map { Optional($0) }
    return indicator.moments.flatMap { moment in
      informants.map {
        context.reading(indicator, moment, in: Cell(arm: arm, informant: $0))
      }
    }
  }

  private func isSuppressed(_ arm: Arm) -> Bool { readings(arm).contains(where: \.isSuppressed) }

  private func isEmpty(_ arm: Arm) -> Bool {
    readings(arm).allSatisfy { $0.standing == .notApplicable }
  }
}
