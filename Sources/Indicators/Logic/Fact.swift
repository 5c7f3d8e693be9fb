/// Something about one person's records that conditions ask for: a whole number from 0.
struct Fact: Hashable {
  /// What it says.
  enum Kind: Hashable {
    /// How many rows that pass some filters and no others lie in a span.
    case rows(table: String, passing: Set<Filter>, in: Span)
    /// How many of some thresholds a share lies above.
    case share(table: String, part: String, whole: String, in: Span)
    /// What a score of a form makes of some bands.
    case score(QuestionnaireScore, in: Span)
    /// Whether a condition holds that no other tells of.
    case other(Condition, in: Span)
  }

  /// What it says.
  let kind: Kind
  /// The greatest number that is told apart from those below it.
  let most: Int

  /// Whether it is never more than another: rows in a span lie in a wider one too.
  func isWithin(_ other: Fact) -> Bool {
    guard case .rows(let table, let passing, let span) = kind,
      case .rows(table, passing, let wider) = other.kind
    else { return false }
    return span != wider && wider.holds(span)
  }
}
