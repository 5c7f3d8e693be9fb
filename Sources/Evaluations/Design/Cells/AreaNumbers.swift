/// How many areas each side of a comparison has, and what too few of them mean.
struct AreaNumbers: Equatable {
  /// Rollout areas.
  let rollout: Int
  /// Comparison areas.
  let comparison: Int

  /// Why areas cannot be what varies, nil where each side has two or more.
  var shortage: String? {
    absence ?? shortage(
      rollout,
      "One area has the pathway: nothing tells its effect from what else is special about it.")
      ?? shortage(
        comparison,
        """
        One area is compared: nothing tells what the pathway does from what else is special about \
        that area.
        """)
  }

  /// Why there is nothing to compare, nil where each side has an area.
  var absence: String? {
    if rollout == 0 { return "No area with the pathway has an answer that is known." }
    if comparison == 0 { return "No comparison area has an answer that is known." }
    return nil
  }

  private func shortage(_ count: Int, _ reason: String) -> String? {
    count < 2 ? reason : nil
  }

  /// Both numbers in words, such as `2 areas with the pathway and 7 comparison areas`.
  var inWords: String {
    """
    \(rollout) \(rollout == 1 ? "area" : "areas") with the pathway and \(comparison) comparison \
    \(comparison == 1 ? "area" : "areas")
    """
  }
}
