import Indicators

extension Moment {
  /// The moment in a few words, for a table or an axis.
  var label: String {
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

  /// The moment in a few words, to follow a figure.
  var phrase: String {
    if case .term = self { "in the \(label)" } else { label }
  }

  /// The moment in a few words with a capital letter.
  var title: String { label.prefix(1).uppercased() + label.dropFirst() }

  private static func span(_ months: Int) -> String {
    months == 1 ? "1 month" : "\(months) months"
  }
}
