/// Where the authors' own text stands in the report.
public enum ReportPlace: Hashable, Sendable {
  /// In a section of its own.
  case section(OwnSection)
  /// At the beginning of a part.
  case before(ReportPart)
  /// At the end of a part.
  case after(ReportPart)

  /// Every place, as `study.yaml` calls it.
  public static let all: [(name: String, place: ReportPlace)] =
    OwnSection.allCases.map { ($0.rawValue, .section($0)) }
    + ReportPart.allCases.filter(\.takesText).flatMap { part in
      [("before-\(part.rawValue)", before(part)), ("after-\(part.rawValue)", after(part))]
    }
}
