import Indicators
import Studies

/// A change of a share or of a score as `findings.json` writes it, in one list.
enum ChangeEntry: Encodable {
  /// A change of a share.
  case share(ChangeRecord)
  /// A change of a score.
  case score(ScoreChangeRecord)

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .share(let record): try record.encode(to: encoder)
    case .score(let record): try record.encode(to: encoder)
    }
  }

  /// The changes of an evaluation, in the order of its indicators.
  static func all(of evaluation: Evaluation) -> [ChangeEntry] {
    evaluation.study.indicators.flatMap { indicator in
      evaluation.changes.filter { $0.indicator == indicator.id }
        .map { .share(ChangeRecord($0)) }
        + evaluation.scoreChanges.filter { $0.indicator == indicator.id }
        .map { .score(ScoreChangeRecord($0, of: indicator, in: evaluation.study)) }
    }
  }
}
