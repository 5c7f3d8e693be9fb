public import Documents
public import Evaluations
import Indicators
import Studies

/// The evaluation as a report for researchers, strategic leads and commissioners.
///
/// Every sentence and title is made from the evaluation's numbers: nothing is claimed that they
/// do not bear, and what was not collected is said to be so, never counted as zero.
public struct EvaluationReport: Sendable {
  /// What the study's tallies say.
  public let evaluation: Evaluation
  /// Where the numbers come from, nil where the report is made without extracts at hand.
  public let provenance: ReportProvenance?

  /// A report of an evaluation.
  /// - Parameters:
  ///   - evaluation: What the study's tallies say.
  ///   - provenance: Where the numbers come from, nil to leave the section out.
  public init(evaluation: Evaluation, provenance: ReportProvenance? = nil) {
    self.evaluation = evaluation
    self.provenance = provenance
  }

  /// The report as a document, ready for any renderer.
  public func document() -> Document {
    let context = ReportContext(evaluation)
    let study = evaluation.study
    return Document(
      title: study.title,
      subtitle: "An evaluation of a pathway for children affected by parental imprisonment",
      notice: study.synthetic ? Self.syntheticNotice : nil,
      facts: facts(context), sections: sections(context),
      foot: [
        """
        Figures describe groups of children and families. They are not made to say, and cannot \
        say, what will happen to any child.
        """
      ])
  }

  private static let syntheticNotice =
    "Synthetic records: made by a computer to show what a report looks like. Nobody in them exists."

  private func facts(_ context: ReportContext) -> [Fact] {
    let study = evaluation.study
    return [
      Fact("Records extracted", [.text(study.extracted.inWords)]),
      Fact("Report dated", [.text(evaluation.generated.inWords)]),
      Fact("Areas", context.areasInWords.inlines),
      Fact("Cohort", context.cohort.definition.inlines),
      Fact("Disclosure control", DisclosureWords(evaluation).sentence.inlines),
    ]
  }

  private func sections(_ context: ReportContext) -> [Section] {
    [
      SummarySection(context: context).section,
      PathwaySection(context: context).section,
      RecordsSection(context: context).section,
      ReachSection(context: context).section,
      BaselineSection(context: context).section,
      AttendanceSection(context: context).section,
      SocialCareSection(context: context).section,
      WellbeingSection(context: context).section,
      LocalSection(context: context).section,
      ArmsSection(context: context).section,
      LimitationsSection(context: context).section,
      MethodsSection(context: context).section,
      SourcesSection(context: context).section,
      provenance.map { ProvenanceSection(context: context, provenance: $0).section },
    ].compactMap { $0 }
  }
}
