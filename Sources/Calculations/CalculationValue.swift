/// What can stand in a result.
protocol CalculationValue {
  /// The value as JSON.
  var jsonValue: JSONValue { get }
}

extension JSONValue: CalculationValue {
  var jsonValue: JSONValue { self }
}

extension Double: CalculationValue {
  var jsonValue: JSONValue { .number(self) }
}

extension Int: CalculationValue {
  var jsonValue: JSONValue { .whole(self) }
}

extension Bool: CalculationValue {
  var jsonValue: JSONValue { .flag(self) }
}

extension String: CalculationValue {
  var jsonValue: JSONValue { .text(self) }
}

extension Optional: CalculationValue where Wrapped: CalculationValue {
  var jsonValue: JSONValue { self?.jsonValue ?? .null }
}

extension Array: CalculationValue where Element: CalculationValue {
  var jsonValue: JSONValue { .list(map(\.jsonValue)) }
}
