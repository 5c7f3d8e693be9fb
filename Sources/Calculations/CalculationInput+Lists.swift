extension CalculationInput {
  /// A list of finite numbers.
  func numbers(_ name: String) throws(CalculationFault) -> [Double] {
    try finiteNumbers(of: required(name), named: name)
  }

  /// A list of finite numbers in which null stands for a missing one.
  func numbersOrMissing(_ name: String) throws(CalculationFault) -> [Double?] {
    guard let list = try required(name).list else { throw misshapen(name) }
    return try list.enumerated().map { place, value throws(CalculationFault) in
      if value == .null { return nil }
      guard let number = value.number, number.isFinite else { throw notFinite(name, place) }
      return number
    }
  }

  /// A list of whole numbers of 0 or more.
  func counts(_ name: String) throws(CalculationFault) -> [Int] {
    guard let list = try required(name).list else { throw misshapen(name) }
    return try list.enumerated().map { place, value throws(CalculationFault) in
      guard let number = value.number, number >= 0, let count = Int(exactly: number) else {
        throw CalculationFault("\(name)[\(place)] must be a whole number of 0 or more")
      }
      return count
    }
  }

  /// A list of texts or numbers, as texts.
  func labels(_ name: String) throws(CalculationFault) -> [String] {
    guard let list = try required(name).list else { throw misshapen(name) }
    return try list.enumerated().map { place, value throws(CalculationFault) in
      if let text = value.text { return text }
      guard let number = value.number else {
        throw CalculationFault("\(name)[\(place)] must be a text or a number")
      }
      return Int(exactly: number).map(String.init) ?? "\(number)"
    }
  }

  /// Several lists of finite numbers.
  func groups(_ name: String) throws(CalculationFault) -> [[Double]] {
    guard let list = try required(name).list else { throw misshapen(name) }
    return try list.enumerated().map { place, value throws(CalculationFault) in
      try finiteNumbers(of: value, named: "\(name)[\(place)]")
    }
  }

  /// Named columns of finite numbers in the order given, all of one length.
  func columns(_ name: String) throws(CalculationFault) -> [(name: String, values: [Double])] {
    guard let members = try required(name).members else { throw misshapen(name) }
    let columns = try members.map { member throws(CalculationFault) in
      (name: member.name, values: try finiteNumbers(of: member.value, named: member.name))
    }
    if let first = columns.first,
      let other = columns.first(where: { $0.values.count != first.values.count })
    {
      throw CalculationFault(
        "\(first.name) has \(first.values.count) values, but \(other.name) \(other.values.count)")
    }
    return columns
  }

  /// Refuses lists that should run beside each other and do not.
  ///
  /// - Parameter lengths: names and lengths; the first is what the others are held to.
  func same(_ lengths: KeyValuePairs<String, Int>) throws(CalculationFault) {
    guard let first = lengths.first else { return }
    for other in lengths where other.value != first.value {
      throw CalculationFault(
        "\(first.key) has \(first.value) values, but \(other.key) \(other.value)")
    }
  }

  private func finiteNumbers(
    of value: JSONValue, named name: String
  ) throws(CalculationFault) -> [Double] {
    guard let list = value.list else { throw misshapen(name) }
    return try list.enumerated().map { place, value throws(CalculationFault) in
      guard let number = value.number, number.isFinite else { throw notFinite(name, place) }
      return number
    }
  }

  private func notFinite(_ name: String, _ place: Int) -> CalculationFault {
    CalculationFault("\(name)[\(place)] must be a finite number")
  }
}
