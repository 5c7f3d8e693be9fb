import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// The primary outcome: the answer first, then every estimate behind it.
struct PrimaryPart {
  let context: ReportContext
  let design: StudyDesign
  let outcomes: [DesignedOutcome]

  /// The primary outcome at its moments.
  static func outcomes(_ context: ReportContext) -> [DesignedOutcome] {
    DesignedOutcome.all(context).filter { $0.analysis.role == .primary }
  }

  /// The primary outcome in a few sentences, nil where no design was declared or nothing compared.
  static func summary(_ context: ReportContext) -> Sentence? {
    guard let design = context.study.design, let first = outcomes(context).first else {
      return nil
    }
    let part = PrimaryPart(context: context, design: design, outcomes: [first])
    let counts = part.counts(first)
    return [counts, OutcomeClaim(outcome: first).short].compactMap { $0 }.joined(by: " ")
  }

  /// What may be said, with both arms by area.
  var answer: Section {
    guard !outcomes.isEmpty else {
      return Section(
        id: "arms-primary", title: "Primary outcome", blocks: [.text(absent)])
    }
    return Section(
      id: "arms-primary", title: "Primary outcome",
      blocks: [.text("The question was: \(strong: "\(design.question)")")] + outcomes.flatMap(claim)
    )
  }

  /// Why there is nothing to say of the primary outcome.
  private var absent: Sentence {
    guard let primary = context.study.outcomes.primary else {
      return "Not compared: the study declared no primary outcome."
    }
    guard let indicator = context.study.indicator(primary) else {
      return "Not compared: the tables of the primary outcome were not supplied."
    }
    return UncomparedArms(context: context, indicator: indicator).sentence
  }

  private func claim(_ outcome: DesignedOutcome) -> [Block] {
    let claim = OutcomeClaim(outcome: outcome)
    let text = ([counts(outcome)].compactMap { $0 } + claim.sentences).joined(by: " ")
    let label: Sentence = outcomes.count > 1 ? "\(strong: "\(outcome.label).") " : ""
    return [.text("\(label)\(text)")] + [forest(outcome)?.block].compactMap { $0 }
  }

  /// Both arms in counts, nil where the study compares only some of the areas.
  private func counts(_ outcome: DesignedOutcome) -> Sentence? {
    design.comparators.isEmpty ? pair(outcome).map(\.armsInWords) : nil
  }

  private func pair(_ outcome: DesignedOutcome) -> ArmPair? {
    guard outcome.analysis.informant == nil else { return nil }
    return ArmPair.all(context).first {
      $0.rollout.indicator.id == outcome.indicator.id
        && $0.difference.moment == outcome.analysis.moment
    }
  }

  /// Both arms by area, nil where the study compares only some of the areas.
  private func forest(_ outcome: DesignedOutcome) -> AreaForest? {
    guard design.comparators.isEmpty else { return nil }
    return pair(outcome).map {
      AreaForest(
        context: context, reading: $0.rollout, contrast: $0,
        verdict: OutcomeClaim(outcome: outcome).ending)
    }
  }

  /// Both arms by area, of every outcome that has them.
  var forests: [AreaForest] { outcomes.compactMap(forest) }

  /// Every estimate, by area, over time, and what they hang on; nil without an outcome.
  var estimates: Section? {
    guard !outcomes.isEmpty else { return nil }
    return Section(
      id: "arms-estimates", title: "The primary outcome by every method",
      blocks: outcomes.flatMap(blocks))
  }

  private func blocks(_ outcome: DesignedOutcome) -> [Block] {
    if let reason = outcome.soleReason {
      return [.text("No estimate is given for \(outcome.label.lowercasedFirst). \(reason)")]
    }
    let table = EstimatesTable(outcome: outcome).table
    let events = EventStudyPart(outcome: outcome, design: design).blocks
    let lead: Sentence = """
      No method here was chosen by what it found. The exact randomisation over areas decides; the \
      others show how far the answer hangs on the method.
      """
    return [.text(lead)]
      + [EstimatesFigure(outcome: outcome).block].compactMap { $0 }
      + [
        .details(
          summary: "Show every estimate and why others are not given", blocks: [.table(table)])
      ]
      + [AreaEffectsFigure(outcome: outcome).block].compactMap { $0 } + events
      + [SensitivityTable(outcome: outcome).table.map(Block.table)].compactMap { $0 }
  }
}
