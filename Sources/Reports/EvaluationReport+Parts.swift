import Tallies
public import Documents
import Evaluations
public import Studies

/// Parts of the report that a shorter page has too, so that both say the same.
extension EvaluationReport {
  /// What the figures can say beside what they cannot.
  public var canSay: Block { CanSay(context: ReportContext(evaluation)).block }

  /// That the records are synthetic, nil where they are not.
  public var notice: String? { evaluation.study.synthetic ? Self.syntheticNotice : nil }

  /// The arm that the headline figures are about, nil where they are about everyone.
  public var headlineArm: Arm? { ReportCohort(evaluation).cell.arm }

  /// Whom the headline figures are about.
  public var headlineGroup: [Inline] { ReportCohort(evaluation).definition.inlines }

  /// What the study declared about small numbers.
  public var disclosure: [Inline] {
    DisclosureWords(evaluation).sentence.inlines
  }

  /// How many areas of which arm there are, with their names.
  public var areas: [Inline] { ReportContext(evaluation).areasInWords.inlines }
}
