extension MethodCatalogue {
  /// The methods for series in order of time.
  static var charts: [MethodCitation] {
    [
      MethodSource.wheeler.method(
        "individuals-chart",
        "Values in order of time with limits that chance alone rarely goes beyond."),
      MethodSource.shewhart.method(
        "attribute-chart",
        "Shares, rates or counts in order of time with limits that chance alone rarely goes beyond."
      ),
      MethodSource.laney.method(
        "laney-chart",
        """
        The same for large numbers, with limits that allow for differences between periods beyond \
        chance.
        """),
      MethodSource.anhoej.method(
        "run-chart",
        "Values in order of time against their median, with signals from their runs on one side."),
      MethodSource.waldWolfowitz.method(
        "runs-test", "The exact test of whether a series has too few or too many runs."),
      MethodSource.mann.method(
        "mann-kendall", "The test of whether a series rises or falls on the whole."),
      MethodSource.sen.method(
        "sen-slope", "The usual change from one time to the next: the median of all slopes."),
    ]
  }
}
