public import Symbols

extension Value {
  /// Why there is no value: nil where there is one.
  ///
  /// A number that is none counts as not available.
  public var absence: Absence? {
    switch self {
    case .absent(let absence), .bounded(let absence, _): absence
    case .percent(let value, _), .points(let value, _), .number(let value, _),
      .probability(let value):
      value.isNaN ? .notAvailable : nil
    case .percentInterval(let lower, let upper, _), .pointsInterval(let lower, let upper, _),
      .numberInterval(let lower, let upper, _):
      lower.isNaN || upper.isNaN ? .notAvailable : nil
    case .text, .count, .ratio, .references, .marked: nil
    }
  }
}
