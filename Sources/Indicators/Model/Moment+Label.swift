extension Moment {
  /// The moment in a few words, for a table or an axis.
  public var label: String {
    switch self {
    case .at(0): "on the day"
    case .at(let months): "after \(Self.span(months))"
    case .within(let months): "within \(Self.span(months))"
    case .before(let months): "in the \(Self.span(months)) before"
    case .term(-1): "term before"
    case .term(0): "term of imprisonment"
    case .term: "term after"
    case .yearOf: "academic year"
    case .toDate: "to date"
    case .baseline: "baseline"
    case .followUp: "follow-up"
    }
  }

  private static func span(_ months: Int) -> String {
    months == 1 ? "1 month" : "\(months) months"
  }
}
