import RealModule

/// Scores as whole numbers of 0 or more, so that sums of them are exact and few.
///
/// A score is `origin + value * unit`. Decimals are taken exactly. Other scores are rounded to
/// 2^-44 of their range or finer, and sums of them that agree to the tolerance of `slack` count as
/// equal: what calculations with doubles leave of a tie.
struct WholeScores {
  /// The largest size of a score.
  static let largest = 1e100

  /// The whole numbers, the smallest being 0.
  let values: [Int]
  /// What one of them stands for.
  let unit: Double
  /// Whether the whole numbers are the scores exactly.
  let isExact: Bool
  private let size: Double
  /// A score is the first plus a value times the second, divided by the third.
  private let scale: (origin: Double, step: Double, denominator: Double)

  /// Makes whole numbers of scores.
  ///
  /// - Parameters:
  ///   - scores: the scores.
  ///   - name: what they are, for the reason of a refusal.
  /// - Throws: `notFinite`, `outOfRange` above 1e100, or `tooMany` above a million.
  init(_ scores: [Double], named name: String) throws(Refusal) {
    guard scores.allSatisfy(\.isFinite) else { throw .notFinite("each of \(name)") }
    guard scores.count <= 1_000_000 else { throw .tooMany("values of \(name)", limit: 1_000_000) }
    size = scores.reduce(0) { max($0, abs($1)) }
    guard size <= Self.largest else {
      throw .outOfRange("each of \(name)", allowed: "between -1e100 and 1e100")
    }
    if let decimals = DecimalScale.numerators(scores) {
      let smallest = decimals.values.min() ?? 0
      let shifted = decimals.values.map { $0 - smallest }
      let divisor = max(1, shifted.reduce(0) { Self.commonDivisor($0, $1) })
      values = shifted.map { $0 / divisor }
      unit = Double(divisor) / decimals.denominator
      scale = (Double(smallest), Double(divisor), decimals.denominator)
      isExact = true
    } else {
      (values, unit) = Self.rounded(scores)
      scale = (scores.min() ?? 0, unit, 1)
      isExact = false
    }
  }

  /// How far sums may differ and still count as equal, in units.
  ///
  /// 0 for exact scores. Else a relative 1e-9 of the observed deviation, 1e-12 of the range, or the
  /// rounding of the sums, whichever is most.
  ///
  /// - Parameters:
  ///   - deviation: the observed distance of the sum from its centre, in units.
  ///   - terms: the number of scores in a sum.
  func slack(deviation: Double, terms: Int) -> Int {
    guard !isExact else { return 0 }
    let range = Double(values.max() ?? 0)
    let rounding = size / unit * 1e-14 * Double(terms)
    let most = max(abs(deviation) * 1e-9, range * 1e-12, rounding) + Double(terms)
    return Int(min(most, 0x1p61).rounded(.up))
  }

  /// The mean of some scores from the sum of their whole numbers.
  func mean(ofSum sum: Int, terms: Int) -> Double {
    let whole = scale.origin * Double(terms) + scale.step * Double(sum)
    return whole / (scale.denominator * Double(terms))
  }

  /// Rounds scores to a power of two that leaves room for their sum.
  private static func rounded(_ scores: [Double]) -> ([Int], Double) {
    let smallest = scores.min() ?? 0
    let range = (scores.max() ?? 0) - smallest
    guard range > 1e-250 else { return (scores.map { _ in 0 }, 1) }
    let bits = min(50, 60 - Int(Double.log2(Double(scores.count)).rounded(.up)))
    let unit = Double(sign: .plus, exponent: Int(range.exponent) + 1 - bits, significand: 1)
    return (scores.map { Int((($0 - smallest) / unit).rounded()) }, unit)
  }

  private static func commonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
