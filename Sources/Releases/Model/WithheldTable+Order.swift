import Indicators
import Studies

extension WithheldTable {
  /// Each of several tables once, in the order of the study: by indicator, moment and kind.
  static func inOrder(_ tables: [WithheldTable], of study: Study) -> [WithheldTable] {
    guard !tables.isEmpty else { return [] }
    let unique = Set(tables)
    return study.indicators.flatMap { indicator in
      indicator.moments.flatMap { moment in
        Kind.allCases.map { WithheldTable(kind: $0, indicator: indicator.id, moment: moment) }
      }
    }.filter(unique.contains)
  }
}
