import Statistics

extension CalculationInput {
  /// A law with the parameters given.
  func distribution(of law: Law) throws(CalculationFault) -> Law.Distribution {
    if has("dist"), try text("dist") != law.name {
      throw CalculationFault("dist must be \(law.name), the law of this method")
    }
    return try law.distribution(points("params"))
  }

  /// A list of at least one number, infinite ones allowed.
  func points(_ name: String) throws(CalculationFault) -> [Double] {
    guard let list = try required(name).list, !list.isEmpty else { throw misshapen(name) }
    return try list.enumerated().map { place, value throws(CalculationFault) in
      guard let number = value.number, !number.isNaN else {
        throw CalculationFault("\(name)[\(place)] must be a number")
      }
      return number
    }
  }

  /// A list of at least one number from 0 to 1.
  func probabilities(_ name: String) throws(CalculationFault) -> [Double] {
    let numbers = try points(name)
    for (place, number) in numbers.enumerated() where !(0...1).contains(number) {
      throw CalculationFault("\(name)[\(place)] is \(number), but must be from 0 to 1")
    }
    return numbers
  }
}
