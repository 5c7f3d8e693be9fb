import RealModule

extension SpecialFunctions {
  /// x - log(1 + x), without cancellation near 0.
  ///
  /// Near 0 it is x q - 2 (q^3 / 3 + q^5 / 5 + ...) with q = x / (2 + x).
  ///
  /// - Parameters:
  ///   - x: a number above -1.
  ///   - logOnePlus: log(1 + x), where it is known.
  /// - Returns: the difference, 0 or more.
  static func logDeficit(_ x: Double, _ logOnePlus: Double? = nil) -> Double {
    let ratio = x / (2 + x)
    guard abs(ratio) < 0.2 else { return x - (logOnePlus ?? Double.log(onePlus: x)) }
    let squared = ratio * ratio
    var power = 2 * ratio
    var sum = 0.0
    var odd = 1.0
    while odd < 60 {
      power *= squared
      odd += 2
      let next = sum + power / odd
      if next == sum { break }
      sum = next
    }
    return x * ratio - sum
  }
}
