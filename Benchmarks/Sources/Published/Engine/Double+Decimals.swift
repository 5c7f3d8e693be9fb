import Foundation

extension Double {
  /// The number with three decimals.
  var threeDecimals: String { String(format: "%.3f", self) }
}
