import Documents
import Evaluations
import Indicators
import Studies

/// What must hold for a difference to speak of the pathway, and what the data show of it.
struct AssumptionsPart {
  let context: ReportContext
  let evaluation: DesignEvaluation
  let primary: DesignedOutcome?

  var section: Section {
    Section(
      id: "arms-assumptions", title: "What must hold",
      blocks: [.text(Self.lead), .table(table)])
  }

  private static let lead: Sentence = """
    A difference between areas speaks of the pathway only as far as all of this holds. Most of it \
    cannot be seen in the records: it has to be argued from what is known of the areas.
    """

  private var table: Table {
    Table(
      id: "table-assumptions", caption: "Assumptions, and what the data show of them",
      columns: [
        .init("What must hold", numeric: false), .init("What the data show", numeric: false),
      ],
      rows: [
        row("Areas are comparable: without the pathway they would have had like figures", alike),
        row("Areas came to the pathway as if by lot", byLot),
        row("Before rollout the areas moved alike, and would have gone on doing so", trends),
        row("The time of imprisonment tells nothing where the arms lie over unlike times", time),
        row("Nothing else changed in the rollout areas at the same time", others),
        row("Comparison areas had nothing of the pathway, and families did not cross", spillover),
        row("The outcome is recorded in the same way everywhere, before and after", recording),
      ])
  }

  private func row(_ assumption: String, _ shown: Sentence) -> Table.Row {
    Table.Row([.text(assumption), .text(shown.plain)])
  }

  private var alike: Sentence {
    let rows = evaluation.balance
    let found = rows.compactMap(\.standardisedDifference)
    guard !found.isEmpty else {
      return """
        Not shown: nothing that the study adjusts for can be set beside each other in both arms.
        """
    }
    let apart = found.count { abs($0) > BalancePart.line }
    let weighted = rows.compactMap(\.weightedDifference)
    let after: Sentence =
      weighted.isEmpty
      ? "" : "; after weighting \(.count(weighted.count { abs($0) > BalancePart.line }))"
    return """
      Of \(.count(found.count)) recorded features \(.count(apart)) differ by more than the usual \
      line of 0.1\(after). Features that are not recorded may differ more.
      """
  }

  private var byLot: Sentence {
    """
    They did not: areas joined for reasons of their own. The exact test over areas nevertheless \
    counts every choice of areas as equally likely.
    """
  }

  private var trends: Sentence {
    guard let events = primary?.analysis.eventStudy else { return "Not shown." }
    let before = events.points.count { $0.sinceRollout < EventStudyPart.reference }
    guard before > 0 else {
      let reason = primary?.named(events.note ?? "") ?? ""
      return "Not shown: there is no earlier period to look at. \(reason)"
    }
    guard let p = events.preTrendP else {
      return "Only to be looked at in \(Self.figure): no test of earlier trends can be made."
    }
    let verdict: Sentence =
      p <= 0.05
      ? "the areas did not move alike before rollout"
      : "no departure is seen, which does not show that there is none"
    return "Test of earlier trends \(.probability(p)): \(verdict)."
  }

  private static let figure = "the figure of periods since rollout"

  private var others: Sentence {
    let days = Set(context.study.rolloutAreas.compactMap(\.rollout)).count
    return days > 1
      ? """
      The records do not show it. Rollout came on \(.count(days)) different days, so that a change \
      on a single day would not account for all of it.
      """
      : """
      The records do not show it. All rollout was on one day: whatever else changed then cannot be \
      told from the pathway.
      """
  }

  /// Where comparison areas count over the whole study.
  private var time: Sentence {
    let unlike: Sentence = """
      Where children or families are set beside each other, comparison areas count over the whole \
      study and rollout areas from their own date on, so that what changed everywhere meanwhile \
      stands in the difference.
      """
    guard let primary, let effect = primary.analysis.likePeriods else { return unlike }
    guard let like = effect.estimate, let plain = primary.effect(.difference)?.estimate else {
      return "\(unlike) Like times cannot be compared: \((effect.note ?? "").lowercasedFirst)"
    }
    return """
      \(unlike) From the first rollout on the difference is \(primary.difference(like.value)), \
      over all days \(primary.difference(plain.value)).
      """
  }

  private var spillover: Sentence {
    let later = context.study.rolloutAreas.count
    return """
      The records do not show it. Areas are told by where the family lived; children of the \
      \(Noun.rolloutArea.counted(later)) count as comparison up to the day of rollout.
      """
  }

  private var recording: Sentence {
    guard let bounds = primary?.analysis.bounds.last else {
      return "Not shown: how many have no known answer cannot be set beside each other."
    }
    guard bounds.rollout + bounds.comparison > 0 else {
      return """
        The primary outcome is known of everyone who counts. Whether it is recorded in the same \
        way, the records do not show.
        """
    }
    return """
      The primary outcome is not known of \(.count(bounds.rollout)) in the rollout arm and \
      \(.count(bounds.comparison)) in the comparison arm; what they could do is in the table of \
      checks.
      """
  }
}
