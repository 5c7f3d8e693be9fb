import Statistics

/// Two shares, each with its own interval.
struct BoundedPair {
  let first: BoundedShare
  let second: BoundedShare

  init?(_ pair: ProportionPair, _ method: ProportionMethod) {
    guard let one = Self.bounded(pair.first, method), let other = Self.bounded(pair.second, method)
    else { return nil }
    first = one
    second = other
  }

  private static func bounded(
    _ proportion: Proportion, _ method: ProportionMethod
  ) -> BoundedShare? {
    guard let share = proportion.share, let interval = method.interval(proportion)
    else { return nil }
    return BoundedShare(share, interval)
  }
}
