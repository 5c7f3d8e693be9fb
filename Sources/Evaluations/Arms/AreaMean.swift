import Studies

/// One area's share, rate, mean or mean change, as the test over areas takes it.
///
/// Rollout areas count by their children from rollout on, comparison areas (not rolled out) by
/// all of theirs.
struct AreaMean {
  /// The value.
  let mean: Double
  /// How many children, families or pairs it is made of, above 0.
  let count: Int
  /// Whether the area was rolled out.
  let isTreated: Bool

  /// The values of the areas in which somebody is.
  /// - Parameters:
  ///   - areas: The areas as they stood on the day of the extract.
  ///   - total: An area's total and number in an arm, nil where nobody is.
  static func all(
    _ areas: [Area], _ total: (String, Arm) -> (total: Int, count: Int)?
  ) -> [AreaMean] {
    areas.compactMap { area in
      let arm: Arm = area.rollout == nil ? .comparison : .rollout
      guard let (sum, count) = total(area.code, arm), count > 0 else { return nil }
      return AreaMean(
        mean: Double(sum) / Double(count), count: count, isTreated: arm == .rollout)
    }
  }
}
