/// The year or term by which a day of a child is matched to a published figure.
///
/// Tallies are stratified by it, so that each child meets the figure of its own year: a cohort of
/// three years set against one year is compared with the wrong children.
public enum BaselinePeriodKey: Codable, Sendable, Hashable {
  /// The academic year beginning on 1 August of `start`.
  case academicYear(start: Int)
  /// A term of that year; `ordinal` is 0 for autumn, 1 for spring, 2 for summer.
  case term(start: Int, ordinal: Int)
  /// The year ending on 31 March of the year given.
  case marchYear(Int)

  /// Which of the three.
  public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
    /// By academic year.
    case academicYear = "academic-year"
    /// By single term.
    case term
    /// By year ending 31 March.
    case marchYear = "march-year"
  }

  /// Which of the three this is.
  public var kind: Kind {
    switch self {
    case .academicYear: .academicYear
    case .term: .term
    case .marchYear: .marchYear
    }
  }

  /// The academic year a term lies in; other keys are as they are.
  public var wholeYear: Self {
    guard case .term(let start, _) = self else { return self }
    return .academicYear(start: start)
  }

  /// As people write it: `2023/24`, `2023/24 spring term`, `year ending 31 March 2024`.
  public var label: String {
    switch self {
    case .academicYear(let start): Self.academicYearLabel(start)
    case .term(let start, let ordinal):
      Self.academicYearLabel(start) + " " + Self.termName(ordinal) + " term"
    case .marchYear(let year): "year ending 31 March \(year)"
    }
  }

  /// `2023/24` for 2023.
  static func academicYearLabel(_ start: Int) -> String {
    let end = (start + 1) % 100
    return "\(start)/" + (end < 10 ? "0" : "") + "\(end)"
  }

  /// The name of a term by its ordinal; `unknown` outside 0 to 2.
  private static func termName(_ ordinal: Int) -> String {
    switch ordinal {
    case 0: "autumn"
    case 1: "spring"
    case 2: "summer"
    default: "unknown"
    }
  }

  /// The year a nearest figure is sought by.
  var year: Int {
    switch self {
    case .academicYear(let start), .term(let start, _): start
    case .marchYear(let year): year
    }
  }
}
