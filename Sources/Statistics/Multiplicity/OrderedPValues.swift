import RealModule

/// The p values of several outcomes from the smallest to the largest.
///
/// Source: Holm S (1979), A simple sequentially rejective multiple test procedure, Scand J Stat
/// 6:65-70.
struct OrderedPValues {
  /// The p values, ascending.
  let values: [Double]

  /// Makes the list from values that are in order.
  init(_ values: [Double]) {
    self.values = values
  }

  /// How many there are.
  var number: Double { Double(values.count) }

  /// The harmonic sum: one and a half and a third, to one over the number of values.
  var harmonic: Double {
    values.indices.reversed().reduce(0) { $0 + 1 / Double($1 + 1) }
  }

  /// The chance that at least one of some independent p values is as small as this.
  static func atLeastOne(_ value: Double, of number: Double) -> Double {
    -Double.expMinusOne(number * Double.log(onePlus: -value))
  }

  /// From the smallest up: each value as adjusted for those not yet passed, never falling.
  ///
  /// - Parameter adjust: the adjusted value from a value and how many are left with it.
  func steppedDown(_ adjust: (Double, Double) -> Double) -> [Double] {
    var largest = 0.0
    return values.enumerated().map { place, value in
      largest = max(largest, adjust(value, number - Double(place)))
      return largest
    }
  }

  /// From the largest down: each value as adjusted for its rank, never rising.
  ///
  /// - Parameter adjust: the adjusted value from a value and its rank, the smallest being 1.
  func steppedUp(_ adjust: (Double, Double) -> Double) -> [Double] {
    var result = values
    var smallest = 1.0
    for place in values.indices.reversed() {
      smallest = min(smallest, adjust(values[place], Double(place + 1)))
      result[place] = smallest
    }
    return result
  }
}
