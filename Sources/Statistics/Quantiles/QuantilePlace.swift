/// Where a quantile lies between two values of a sorted sample.
///
/// Source: Hyndman RJ, Fan Y (1996), Am Stat 50:361-365, doi:10.1080/00031305.1996.10473566.
struct QuantilePlace {
  /// The place of the smaller value, from 0.
  let lower: Int
  /// The place of the larger value, from 0.
  let upper: Int
  /// How far the quantile lies from the smaller value towards the larger one, from 0 to 1.
  let part: Double

  /// The place of a rank counted from 1; ranks before the first and after the last are those.
  init(rank: Int, part: Double, of count: Int) {
    lower = min(max(rank, 1), count) - 1
    upper = min(max(rank + 1, 1), count) - 1
    self.part = part
  }

  /// The quantile between its two values.
  func value(_ smaller: Double, _ larger: Double) -> Double {
    if part == 0 || smaller == larger { return smaller }
    if part == 1 { return larger }
    return smaller * (1 - part) + larger * part
  }
}
