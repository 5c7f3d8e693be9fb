import RealModule

/// Weights of evidence for a match, logarithms to the base of 2.
///
/// Source: Fellegi IP, Sunter AB (1969), A theory for record linkage, J Am Stat Assoc 64:1183-1210,
/// doi:10.1080/01621459.1969.10501049.
public enum MatchWeight {
  /// The probability of a match given a weight: 2^w / (1 + 2^w).
  ///
  /// - Parameter weight: the match weight, the prior included.
  /// - Returns: the probability.
  public static func probability(_ weight: Double) -> Double {
    if weight > 0 { return 1 / (1 + Double.exp2(-weight)) }
    let odds = Double.exp2(weight)
    return odds / (1 + odds)
  }

  /// log2 of the ratio of two numbers of 0 or more that are not both 0, precise near 1.
  static func ofRatio(_ top: Double, to bottom: Double) -> Double {
    let ratio = top / bottom
    if ratio > 0.5, ratio < 2 {
      return Double.log(onePlus: (top - bottom) / bottom) * 1.4426950408889634074
    }
    return ratio.isNormal ? Double.log2(ratio) : Double.log2(top) - Double.log2(bottom)
  }
}
