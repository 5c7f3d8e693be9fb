import Indicators
import Tallies

extension ReferenceStratum {
  /// The year or term by which the registry is asked.
  func period(_ reference: ReferencePeriod) -> BaselinePeriodKey {
    switch reference {
    case .academicYear: .academicYear(start: year)
    case .term: .term(start: year, ordinal: term ?? 0)
    case .marchYear: .marchYear(year)
    }
  }
}
