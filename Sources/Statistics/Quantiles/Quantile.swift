/// Quantiles of samples.
///
/// Source: Hyndman RJ, Fan Y (1996), Sample quantiles in statistical packages, Am Stat 50:361-365,
/// doi:10.1080/00031305.1996.10473566.
public enum Quantile {
  /// A quantile of a sample in any order.
  ///
  /// Not a number for an empty sample or a probability outside 0 to 1.
  ///
  /// - Parameters:
  ///   - probability: from 0 to 1.
  ///   - values: finite numbers in any order.
  ///   - type: the definition.
  /// - Returns: the quantile.
  public static func value(
    _ probability: Double, of values: [Double], type: QuantileType = .linear
  ) -> Double {
    guard probability >= 0, probability <= 1, !values.isEmpty else { return .nan }
    let place = type.place(probability, of: values.count)
    var selection = OrderSelection(values)
    let smaller = selection.value(at: place.lower)
    return place.part == 0 ? smaller : place.value(smaller, selection.value(at: place.upper))
  }

  /// A quantile of a sample in rising order.
  ///
  /// Not a number for an empty sample or a probability outside 0 to 1.
  ///
  /// - Parameters:
  ///   - probability: from 0 to 1.
  ///   - sorted: finite numbers in rising order.
  ///   - type: the definition.
  /// - Returns: the quantile.
  public static func value(
    _ probability: Double, ofSorted sorted: [Double], type: QuantileType = .linear
  ) -> Double {
    guard probability >= 0, probability <= 1, !sorted.isEmpty else { return .nan }
    let place = type.place(probability, of: sorted.count)
    return place.value(sorted[place.lower], sorted[place.upper])
  }
}
