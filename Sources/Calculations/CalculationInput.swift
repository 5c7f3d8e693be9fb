import Statistics

/// The input of one calculation, read by the names and shapes of its parameters.
///
/// Every accessor throws a `CalculationFault` that names the parameter, what it is, and what is
/// allowed.
struct CalculationInput {
  let value: JSONValue
  let parameters: [CalculationParameter]

  /// Whether a parameter is given, and not as null.
  func has(_ name: String) -> Bool {
    given(name) != nil
  }

  /// What is given under a name; nothing where it is absent or null.
  func given(_ name: String) -> JSONValue? {
    value[name].flatMap { $0 == .null ? nil : $0 }
  }

  /// What is given under a name that must be.
  func required(_ name: String) throws(CalculationFault) -> JSONValue {
    guard let value = given(name) else {
      throw CalculationFault("\(name) is missing: \(words(name))")
    }
    return value
  }

  /// A number; infinite ones are let through, what is not a number is refused.
  func number(_ name: String) throws(CalculationFault) -> Double {
    guard let number = try required(name).number, !number.isNaN else { throw misshapen(name) }
    return number
  }

  /// A number that is not infinite.
  func finite(_ name: String) throws(CalculationFault) -> Double {
    let number = try number(name)
    guard number.isFinite else { throw misshapen(name) }
    return number
  }

  /// A finite number above 0.
  func positive(_ name: String) throws(CalculationFault) -> Double {
    let number = try finite(name)
    guard number > 0 else { throw CalculationFault("\(name) must be above 0") }
    return number
  }

  /// A finite number above 0, or nothing where it is left out.
  func positiveIfGiven(_ name: String) throws(CalculationFault) -> Double? {
    has(name) ? try positive(name) : nil
  }

  /// A whole number of 0 or more.
  func count(_ name: String) throws(CalculationFault) -> Int {
    guard let number = try required(name).number, number >= 0, let count = Int(exactly: number)
    else { throw misshapen(name) }
    return count
  }

  /// A number from 0 to 1.
  func probability(_ name: String) throws(CalculationFault) -> Double {
    let number = try number(name)
    guard number >= 0, number <= 1 else { throw misshapen(name) }
    return number
  }

  /// A confidence level; 95 % where it is left out.
  func level(_ name: String = "conf") throws(CalculationFault) -> Level {
    guard has(name) else { return .ninetyFive }
    guard let level = Level(try number(name)) else { throw misshapen(name) }
    return level
  }

  /// True or false.
  func flag(_ name: String, orElse fallback: Bool) throws(CalculationFault) -> Bool {
    switch given(name) {
    case nil: return fallback
    case .flag(let flag): return flag
    case .whole(let number) where number == 0 || number == 1: return number == 1
    case .number(let number) where number == 0 || number == 1: return number == 1
    default: throw misshapen(name)
    }
  }

  /// A text.
  func text(_ name: String) throws(CalculationFault) -> String {
    guard let text = try required(name).text else { throw misshapen(name) }
    return text
  }

  /// A value of an enumeration by its raw name.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Choice.Type = Choice.self
  ) throws(CalculationFault) -> Choice {
    let text = try text(name)
    guard let choice = Choice(rawValue: text) else {
      let allowed = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw CalculationFault("\(name) is “\(text)”, but must be one of \(allowed)")
    }
    return choice
  }

  /// The fault of a value that has not the shape of its parameter.
  func misshapen(_ name: String) -> CalculationFault {
    CalculationFault("\(name) must be \(words(name))")
  }

  /// The shape and meaning of a parameter in words.
  private func words(_ name: String) -> String {
    guard let parameter = parameters.first(where: { $0.name == name }) else { return "given" }
    return "\(parameter.shape) (\(parameter.meaning))"
  }
}
