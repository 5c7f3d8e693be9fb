/// Scores of which some are chosen, each choice as likely as any other.
struct SubsetGroup {
  /// Whole numbers of 0 or more.
  let scores: [Int]
  /// How many are chosen; any number if nothing, each score on its own with probability a half.
  let chosen: Int?

  /// The sum of all scores.
  var total: Int { scores.reduce(0, +) }

  /// The number of choices; infinite beyond the largest double.
  var choices: Double {
    guard let chosen else { return Double(sign: .plus, exponent: scores.count, significand: 1) }
    return Self.choices(of: chosen, from: scores.count)
  }

  /// The expected sum as a fraction.
  var centre: (Int128, Int128) {
    guard let chosen else { return (Int128(total), 2) }
    return (Int128(total) * Int128(chosen), Int128(max(1, scores.count)))
  }

  /// The number of ways to choose some of all, exact up to 2^53.
  static func choices(of chosen: Int, from count: Int) -> Double {
    var exact: Int128 = 1
    var rounded: Double?
    for step in 0..<max(0, min(chosen, count - chosen)) {
      if let ways = rounded {
        rounded = ways * Double(count - step) / Double(step + 1)
      } else {
        exact = exact * Int128(count - step) / Int128(step + 1)
        if exact > 1 << 96 { rounded = Double(exact) }
      }
      if rounded == .infinity { break }
    }
    return rounded ?? Double(exact)
  }
}
