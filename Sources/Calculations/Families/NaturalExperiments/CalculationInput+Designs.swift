import Statistics

extension CalculationInput {
  /// A list of numbers that are 0 or 1.
  func zeroOne(_ name: String) throws(CalculationFault) -> [Bool] {
    try numbers(name).enumerated().map { place, number throws(CalculationFault) in
      guard number == 0 || number == 1 else {
        throw CalculationFault("\(name)[\(place)] must be 0 or 1")
      }
      return number == 1
    }
  }

  /// A list of whole numbers, negative ones too.
  func wholeNumbers(_ name: String) throws(CalculationFault) -> [Int] {
    try numbers(name).enumerated().map { place, number throws(CalculationFault) in
      guard abs(number) <= 1e12, let whole = Int(exactly: number) else {
        throw CalculationFault("\(name)[\(place)] must be a whole number of at most 1e12")
      }
      return whole
    }
  }
}
