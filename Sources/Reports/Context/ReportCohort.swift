import Evaluations
import Studies
import Tallies

/// Whom the report's headline figures are about: the children reached by the pathway where the
/// study has rollout areas, else everyone.
struct ReportCohort {
  /// The cell of its findings.
  let cell: Cell

  init(_ evaluation: Evaluation) {
    let rollout = Cell(arm: .rollout)
    let counted = evaluation.counts.contains {
      $0.key.unit == "children" && $0.key.dimension == "recognised" && $0.key.cell == rollout
        && $0.value > 0
    }
    let found = evaluation.findings.contains {
      $0.cell == rollout && ($0.state == .suppressed || $0.tally.eligible > 0)
    }
    cell = counted || found ? rollout : Cell()
  }

  /// Whether it is the rollout arm.
  var isRollout: Bool { cell.arm == .rollout }

  /// Whom it is, as a sentence.
  var definition: Sentence {
    isRollout
      ? """
      Children in rollout areas whose parent was imprisoned on or after the day of rollout: the \
      pathway’s cohort. Figures for the comparison arm and for all children stand beside it.
      """
      : "All children in the study, since none was recognised in a rollout area."
  }

  /// Whom it is, in a few words.
  var name: String { isRollout ? "the pathway’s cohort" : "all children in the study" }
}
