extension Double {
  /// The number with one decimal, such as 5.3, for notes.
  var oneDecimal: String { decimals(1) }

  /// The number with three decimals, such as 0.111, for p values in notes.
  var threeDecimals: String { decimals(3) }

  private func decimals(_ places: Int) -> String {
    let scale = (0..<places).reduce(1) { product, _ in product * 10 }
    guard isFinite, magnitude < 1e12 else { return isNaN ? "none" : "very large" }
    let whole = Int((magnitude * Double(scale)).rounded())
    let rest = String(whole % scale)
    let zeros = String(repeating: "0", count: places - rest.count)
    return "\(self < 0 && whole > 0 ? "-" : "")\(whole / scale).\(zeros)\(rest)"
  }
}
