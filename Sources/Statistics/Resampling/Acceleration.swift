/// The acceleration constant of the BCa interval: how fast the standard error changes with the value.
///
/// Source: Efron B (1987), Better bootstrap confidence intervals, J Am Stat Assoc 82:171-185,
/// doi:10.1080/01621459.1987.10478410; for several samples Davison AC, Hinkley DV (1997), Bootstrap
/// Methods and Their Application, section 5.3.2, Cambridge, ISBN 978-0-521-57471-6.
enum Acceleration {
  /// The acceleration of deviations when one value is left out.
  ///
  /// Nothing where all deviations are 0.
  ///
  /// - Parameter samples: for each sample its deviations.
  static func value(_ samples: [[Double]]) -> Double? {
    let influences = samples.flatMap { sample in
      let count = Double(sample.count)
      return sample.map { $0 * (count - 1) / count }
    }
    let largest = influences.reduce(0) { max($0, abs($1)) }
    guard largest > 0, largest.isFinite else { return nil }
    var (squares, cubes) = (0.0, 0.0)
    for influence in influences {
      let part = influence / largest
      squares += part * part
      cubes += part * part * part
    }
    return cubes / (6 * squares * squares.squareRoot())
  }
}
