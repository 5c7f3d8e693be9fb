import Statistics

/// The named results of one calculation, in order.
struct CalculationResult: ExpressibleByDictionaryLiteral {
  private(set) var members: [JSONMember] = []

  /// Makes a result from names and values; a value of nothing becomes null.
  init(dictionaryLiteral elements: (String, any CalculationValue)...) {
    members = elements.map { JSONMember($0.0, $0.1.jsonValue) }
  }

  /// Adds a value, nothing as null.
  mutating func add(_ name: String, _ value: any CalculationValue) {
    members.append(JSONMember(name, value.jsonValue))
  }

  /// Adds both limits of an interval as `NAME_lower` and `NAME_upper`; without a name, `lower` and
  /// `upper`.
  mutating func add(limits name: String = "", _ interval: Interval?) {
    let start = name.isEmpty ? "" : name + "_"
    add(start + "lower", interval?.lower)
    add(start + "upper", interval?.upper)
  }

  /// Adds all values of another result.
  mutating func add(_ other: CalculationResult) {
    members += other.members
  }
}
