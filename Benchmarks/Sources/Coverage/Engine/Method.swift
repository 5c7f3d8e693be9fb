import Statistics

/// One way of finding an interval from a sample.
struct Method<Sample> {
  /// The name that the library gives it.
  let name: String
  /// The interval; nothing where it is undefined.
  let interval: (Sample) throws -> Interval?

  init(_ name: String, _ interval: @escaping (Sample) throws -> Interval?) {
    self.name = name
    self.interval = interval
  }

  /// Whether the interval of a sample holds the truth; nothing without an interval.
  func verdict(_ sample: Sample, truth: Double) -> Bool? {
    guard let interval = try? interval(sample) else { return nil }
    return interval.contains(truth)
  }
}
