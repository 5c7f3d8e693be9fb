import Statistics

extension CalculationInput {
  /// A list of texts.
  func texts(_ name: String) throws(CalculationFault) -> [String] {
    guard let list = try required(name).list else { throw misshapen(name) }
    return try list.enumerated().map { place, value throws(CalculationFault) in
      guard let text = value.text else {
        throw CalculationFault("\(name)[\(place)] must be a text")
      }
      return text
    }
  }

  /// A list of pairs of texts.
  func textPairs(
    _ name: String
  ) throws(CalculationFault) -> [(first: CodePoints, second: CodePoints)] {
    guard let list = try required(name).list else { throw misshapen(name) }
    return try list.enumerated().map { place, value throws(CalculationFault) in
      guard let pair = value.list, pair.count == 2, let first = pair[0].text,
        let second = pair[1].text
      else { throw CalculationFault("\(name)[\(place)] must be two texts") }
      return (CodePoints(first), CodePoints(second))
    }
  }

  /// Records: lists of texts, numbers as texts, or null for a missing one.
  func records(_ name: String) throws(CalculationFault) -> [[CodePoints?]] {
    guard let list = try required(name).list else { throw misshapen(name) }
    return try list.enumerated().map { place, record throws(CalculationFault) in
      guard let values = record.list else {
        throw CalculationFault("\(name)[\(place)] must be a list of texts or null")
      }
      return try values.map { value throws(CalculationFault) in
        if value == .null { return nil }
        guard let text = value.text ?? value.number.map(Self.words) else {
          throw CalculationFault("\(name)[\(place)] must be a list of texts or null")
        }
        return CodePoints(text)
      }
    }
  }

  /// Patterns of agreement: lists of levels from 0 on, -1 for a missing value.
  func agreementPatterns(_ name: String) throws(CalculationFault) -> [AgreementPattern] {
    let patterns = try groups(name)
    return try patterns.enumerated().map { place, pattern throws(CalculationFault) in
      let levels = pattern.compactMap { $0 >= -1 ? Int(exactly: $0) : nil }
      guard levels.count == pattern.count else {
        throw CalculationFault("\(name)[\(place)] must be levels from 0 on, or -1 for missing")
      }
      return AgreementPattern(levels.map { $0 < 0 ? nil : $0 })
    }
  }

  /// The odds of fields from two lists of levels that run beside each other.
  func odds(
    m: [[Double]], u: [[Double]], named first: String, _ second: String
  ) throws -> [AgreementOdds] {
    guard m.count == u.count else {
      throw CalculationFault("\(first) has \(m.count) fields, but \(second) \(u.count)")
    }
    return try zip(m, u).map { try AgreementOdds(m: $0, u: $1) }
  }

  /// The odds of named fields, in the order of `m`.
  func fieldOdds() throws -> [AgreementOdds] {
    guard let m = try required("m").members else { throw misshapen("m") }
    guard let u = try required("u").members else { throw misshapen("u") }
    guard Set(m.map(\.name)) == Set(u.map(\.name)) else {
      throw CalculationFault("m and u must have the same fields")
    }
    return try m.map { field in
      guard let other = u.first(where: { $0.name == field.name }) else { throw misshapen("u") }
      return try AgreementOdds(
        m: levels(field.value, named: "m"), u: levels(other.value, named: "u"))
    }
  }

  private func levels(
    _ value: JSONValue, named name: String
  ) throws(CalculationFault) -> [Double] {
    let levels = value.list?.map(\.number)
    guard let levels, levels.allSatisfy({ $0 != nil }) else { throw misshapen(name) }
    return levels.compactMap(\.self)
  }

  private static func words(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
