extension DiscreteDistribution {
  /// The smallest value up to which at least this probability lies.
  ///
  /// Nothing for a probability outside 0 to 1, or of 1 where there is no largest value. A shortfall
  /// within rounding (64 units in the last place) counts as reached.
  ///
  /// - Parameter probability: the probability, from 0 to 1.
  /// - Returns: the value, or nothing where there is none.
  public func quantile(_ probability: Double) -> Int? {
    guard probability >= 0, probability <= 1 else { return nil }
    if probability == 1 { return largest }
    let reached = probability * (1 - 64 * Double.ulpOfOne)
    return first(from: smallest) { tails(at: $0).lower >= reached }
  }

  /// The smallest value above which at most this probability lies.
  ///
  /// Nothing for a probability outside 0 to 1, or of 0 where there is no largest value.
  ///
  /// - Parameter probability: the probability, from 0 to 1.
  /// - Returns: the value, or nothing where there is none.
  public func upperQuantile(_ probability: Double) -> Int? {
    guard probability >= 0, probability <= 1 else { return nil }
    if probability == 0 { return largest }
    let allowed = probability * (1 + 64 * Double.ulpOfOne)
    return first(from: smallest) { tails(at: $0).upper <= allowed }
  }

  /// The first value from a start on that fulfils a condition which stays fulfilled from then on.
  func first(from start: Int, where isReached: (Int) -> Bool) -> Int {
    var low = start
    var high = largest ?? start
    if largest == nil {
      var stride = max(16, mode - start)
      high = start + stride
      while !isReached(high) {
        low = high + 1
        stride *= 2
        high += stride
      }
    }
    while low < high {
      let middle = low + (high - low) / 2
      if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
