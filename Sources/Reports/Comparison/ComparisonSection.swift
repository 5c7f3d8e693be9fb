import Documents
import Evaluations
import Indicators
import Studies

/// The comparison of areas as the study declared it.
struct ComparisonSection {
  let context: ReportContext
  let design: StudyDesign

  var section: Section {
    let outcomes = DesignedOutcome.all(context)
    let primary = PrimaryPart.outcomes(context)
    let parts = [DeclaredPart(context: context, design: design).section]
    guard let evaluation = context.evaluation.design else {
      return Section(
        id: "arms", title: ArmsSection.title,
        blocks: [.lead(Self.lead.inlines), .text(Self.nobody)],
        sections: parts + [RolloutPart(context: context, design: design).section])
    }
    let assumptions = AssumptionsPart(
      context: context, evaluation: evaluation, primary: primary.first)
    return Section(
      id: "arms", title: ArmsSection.title, blocks: [.lead(Self.lead.inlines)],
      sections: [
        PrimaryPart(context: context, design: design, outcomes: primary).answer,
        parts[0], RolloutPart(context: context, design: design).section,
        assumptions.section, BalancePart(evaluation: evaluation).section,
        PrimaryPart(context: context, design: design, outcomes: primary).estimates,
        SecondaryPart(outcomes: outcomes.filter { $0.analysis.role == .secondary }).section,
        FurtherPart(
          context: context, outcomes: outcomes.filter { $0.analysis.role == .further }
        ).section,
      ].compactMap { $0 })
  }

  private static let lead: Sentence = """
    Areas, not children, were given the pathway: what counts as evidence is the number of areas, \
    however many children live in them. Areas were not chosen by lot, so a difference between \
    them is an association; other things may differ between them.
    """

  private static let nobody: Sentence = """
    Not compared: no outcome has a known answer in both arms.
    """
}
