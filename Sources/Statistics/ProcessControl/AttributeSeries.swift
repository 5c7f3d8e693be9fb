/// Checked counts with their exposures, and the sums over all periods.
///
/// Source: Shewhart WA (1931), Economic Control of Quality of Manufactured Product, Van Nostrand.
struct AttributeSeries {
  let kind: AttributeChartKind
  let counts: [Double]
  let exposures: [Double]
  /// All exposure.
  private let exposure: Double
  /// The share or rate of all periods together in two parts: rounded, and what rounding left out.
  private let shared: (quotient: Double, remainder: Double)

  init(
    _ kind: AttributeChartKind, counts: [Double], exposures: [Double]
  ) throws(Refusal) {
    guard counts.count == exposures.count else {
      throw .lengthsDiffer("the list of counts", counts.count, "that of exposures", exposures.count)
    }
    for (count, exposure) in zip(counts, exposures) {
      try Self.check(count, exposure, kind)
    }
    self.kind = kind
    self.counts = counts
    self.exposures = exposures
    exposure = Self.sum(exposures).value
    guard exposure > 0 else { throw .tooFew("periods with exposure", given: 0, needed: 1) }
    shared = Self.sum(counts).divided(by: exposure)
    guard exposure.isFinite, shared.quotient.isFinite, shared.remainder.isFinite else {
      throw .outOfRange("every number", allowed: "small enough for a finite sum")
    }
  }

  /// The share or rate of all periods together.
  var centre: Double { shared.quotient }

  /// The share, rate or count of a period; nothing without exposure.
  func value(_ index: Int) -> Double? {
    exposures[index] > 0 ? counts[index] / exposures[index] : nil
  }

  /// Three standard deviations around the centre, cut off where no value can be.
  func limits(_ index: Int, factor: Double) -> Interval? {
    guard let deviation = deviation(index) else { return nil }
    let reach = 3 * (deviation * factor)
    return Interval(lower: centre - reach, upper: centre + reach)
      .clamped(to: 0...(kind.isShare ? 1 : .greatestFiniteMagnitude))
  }

  /// The mean moving range of the standardised values over 1.128, in the order of the periods.
  var spread: Double? {
    let scores = counts.indices.map { standardised($0) }
    let steps = zip(scores.dropFirst(), scores).compactMap { next, last -> Double? in
      guard let next, let last else { return nil }
      return abs(next - last)
    }
    return MovingRanges.accurateMean(steps).map { $0 / 1.128 }
  }

  /// The standard deviation of a period's value; nothing without exposure.
  private func deviation(_ index: Int) -> Double? {
    guard exposures[index] > 0 else { return nil }
    let variance = kind.isShare ? centre * complement : centre
    return (variance / exposures[index]).squareRoot()
  }

  /// One minus the share of all periods together, without cancellation.
  private var complement: Double {
    Self.sum(zip(counts, exposures).map { $1 - $0 }).value / exposure
  }

  /// A period's distance from the centre in standard deviations; nothing where that is undefined.
  private func standardised(_ index: Int) -> Double? {
    guard let deviation = deviation(index), deviation > 0 else { return nil }
    let exposure = exposures[index]
    let excess = counts[index].addingProduct(-exposure, shared.quotient)
    return (excess - exposure * shared.remainder) / exposure / deviation
  }

  private static func check(
    _ count: Double, _ exposure: Double, _ kind: AttributeChartKind
  ) throws(Refusal) {
    guard count.isFinite, exposure.isFinite else { throw .notFinite("every number") }
    guard count >= 0 else { throw .outOfRange("every count", allowed: "0 or more") }
    guard exposure >= 0 else { throw .outOfRange("every exposure", allowed: "0 or more") }
    guard exposure > 0 || count == 0 else {
      throw .outOfRange("the count of a period without exposure", allowed: "0")
    }
    guard !kind.isShare || count <= exposure else {
      throw .outOfRange("every count", allowed: "not above the number of its period")
    }
  }

  private static func sum(_ values: [Double]) -> CompensatedSum {
    var sum = CompensatedSum()
    for value in values { sum.add(value) }
    return sum
  }
}
