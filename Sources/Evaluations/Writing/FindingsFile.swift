import Indicators
import Studies

/// The contents of `findings.json`: nothing in it differs between a pooled study and its merged
/// tallies.
public struct FindingsFile: Encodable, Sendable {
  private let evaluation: Evaluation
  private let tool: String

  /// The file of an evaluation.
  /// - Parameters:
  ///   - evaluation: The evaluation.
  ///   - tool: The tool's name and version.
  public init(_ evaluation: Evaluation, tool: String) {
    self.evaluation = evaluation
    self.tool = tool
  }

  private enum CodingKeys: String, CodingKey {
    case study, generated, tool, findings, comparisons, changes, design, reach
    case notCollected = "not_collected"
  }

  /// Writes the file.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(StudySummary(evaluation.study), forKey: .study)
    try container.encode(evaluation.generated, forKey: .generated)
    try container.encode(tool, forKey: .tool)
    try container.encode(findings, forKey: .findings)
    try container.encode(evaluation.comparisons.map(ComparisonRecord.init), forKey: .comparisons)
    try container.encode(ChangeEntry.all(of: evaluation), forKey: .changes)
    try container.encodeIfPresent(evaluation.design.map(DesignRecord.init), forKey: .design)
    try container.encode(evaluation.study.notCollected, forKey: .notCollected)
    try container.encode(CountRecord.all(of: evaluation), forKey: .reach)
  }
  /// The findings, each with the arithmetic of its indicator.
  private var findings: [FindingRecord] {
    let indicators = evaluation.study.indicators
    let measures = Dictionary(indicators.map { ($0.id, $0.measure) }) { first, _ in first }
    return evaluation.findings.map { FindingRecord($0, measures[$0.indicator]) }
  }
}
