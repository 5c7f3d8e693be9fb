import Indicators
import Studies
import Tallies

/// A period, a year or a stratum of what a study adjusts for, by which its rows are cut.
struct Side: Hashable, Comparable {
  /// By what the rows are cut; of the same kind each person is in one.
  enum Kind: Hashable {
    case period, adjusted
    case year(ReferencePeriod, Moment)

    /// The kind of years of a question, nil where it is not counted by year.
    init?(_ asked: Asked, _ study: Study) {
      guard let reference = study.indicator(asked.indicator)?.reference else { return nil }
      switch (reference, asked.moment) {
      case (.academicYear, .at), (.marchYear, .at), (.term, .term):
        self = .year(reference, asked.moment)
      case (.academicYear, .yearOf): self = .year(reference, .at(months: 0))
      default: return nil
      }
    }
  }

  let kind: Kind
  let number: Int

  static func < (first: Side, second: Side) -> Bool { first.number < second.number }

  /// The category of a stratum, which is a sex where the study adjusts for it.
  var category: String { ["F", "M", "U"][number] }

  /// Whether a question is counted by it.
  func counts(_ asked: Asked, _ study: Study) -> Bool {
    switch kind {
    case .period, .adjusted: true
    case .year: Side.Kind(asked, study) == kind
    }
  }
}

/// A question in a smallest cell of a side.
struct SideCell: Hashable {
  let asked: Asked
  let cell: Cell
  let side: Side
}
