public import Documents
public import Evaluations
import Indicators
public import Studies

/// The evaluation as a report for researchers, strategic leads and commissioners.
///
/// Every sentence and title is made from the evaluation's numbers: nothing is claimed that they
/// do not bear, and what was not collected is said to be so, never counted as zero.
public struct EvaluationReport: Sendable {
  /// What the study's tallies say.
  public let evaluation: Evaluation
  /// Where the numbers come from, nil where the report is made without extracts at hand.
  public let provenance: ReportProvenance?
  /// How the study wants its report.
  public let settings: ReportSettings

  /// A report of an evaluation.
  /// - Parameters:
  ///   - evaluation: What the study's tallies say.
  ///   - provenance: Where the numbers come from, nil to leave the section out.
  ///   - settings: How the study wants its report, by default whole and without own text.
  public init(
    evaluation: Evaluation, provenance: ReportProvenance? = nil,
    settings: ReportSettings = ReportSettings()
  ) {
    self.settings = settings
    self.evaluation = evaluation
    self.provenance = provenance
  }

  /// The report as a document, ready for any renderer.
  public func document() -> Document {
    let context = ReportContext(evaluation)
    let study = evaluation.study
    let (front, sections) = arranged(context)
    return Document(
      title: study.title,
      subtitle: "An evaluation of a pathway for children affected by parental imprisonment",
      notice: notice,
      facts: facts(context), front: front, sections: sections,
      foot: [
        """
        Figures describe groups of children and families. They are not made to say, and cannot \
        say, what will happen to any child.
        """
      ])
  }

  static let syntheticNotice =
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

  /// The parts as the study wants them; references to what was left out are made words.
  private func arranged(_ context: ReportContext) -> (front: Section, sections: [Section]) {
    let assembly = ReportAssembly(settings: settings)
    let (body, last) = (body(context), provenancePart(context))
    let held = Self.anchors(assembly.sections(body + [last]))
    let crosswalk = CrosswalkSection(anchors: held).section
    let sections = assembly.sections(body + [(.crosswalk, crosswalk), last])
    let loose = LooseReferences(known: Self.anchors(sections))
    let front = loose.mended(SummaryPage(context: context).section)
    return (front, sections.map(loose.mended))
  }

  /// Everything that a reference may lead to.
  private static func anchors(_ sections: [Section]) -> Set<String> {
    Set(Document(title: "", subtitle: "", sections: sections).anchors).union(["summary"])
  }

  private func provenancePart(_ context: ReportContext) -> ReportAssembly.Part {
    let section = provenance.map { ProvenanceSection(context: context, provenance: $0).section }
    return (.provenance, section)
  }

  private func body(_ context: ReportContext) -> [ReportAssembly.Part] {
    [
      (.findings, FindingsSection(context: context).section),
      (.families, FamiliesPage(context: context, settings: settings).section),
      (.pathway, PathwaySection(context: context).section),
      (.records, RecordsSection(context: context).section),
      (.reach, ReachSection(context: context).section),
      (.baselines, BaselineSection(context: context).section),
      (.attendance, AttendanceSection(context: context).section),
      (.socialCare, SocialCareSection(context: context).section),
      (.wellbeing, WellbeingSection(context: context).section),
      (.local, LocalSection(context: context).section),
      (.equality, EqualitySection(context: context).section),
      (.arms, ArmsSection(context: context).section),
      (.limitations, LimitationsSection(context: context, settings: settings).section),
      (.methods, MethodsSection(context: context).section),
      (.sources, SourcesSection(context: context).section),
    ]
  }
}
