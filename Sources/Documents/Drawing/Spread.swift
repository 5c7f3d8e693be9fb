/// Places for labels so that none covers another.
enum Spread {
  /// Moves places apart, as little as needed, keeping their order.
  /// - Parameters:
  ///   - wanted: Where the labels would best stand.
  ///   - gaps: The height that each needs.
  ///   - range: Where they may stand.
  /// - Returns: The places, in the order given.
  static func places(
    _ wanted: [Double], gaps: [Double], within range: ClosedRange<Double>
  ) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var places = wanted
    var free = -Double.infinity
    for place in order {
      places[place] = max(wanted[place], free + gaps[place] / 2, range.lowerBound)
      free = places[place] + gaps[place] / 2
    }
    var limit = Double.infinity
    for place in order.reversed() {
      places[place] = min(places[place], limit - gaps[place] / 2, range.upperBound)
      limit = places[place] - gaps[place] / 2
    }
    return places
  }
}
