import RealModule

/// The logarithm of an integral over the whole line of a function with one peak.
///
/// The integrand is given by its logarithm, so that integrals of any size keep their digits. The
/// peak is found first, then the points on either side where the integrand has fallen to a part of
/// exp(-50) of it; between them the integral is taken by Gauss and Kronrod's rule on intervals that
/// are halved until the rule's two results agree.
struct LogIntegral {
  /// How far the logarithm must have fallen before the rest is left out.
  private static let drop = 50.0

  private let logIntegrand: (Double) -> Double

  /// The logarithm of the integral.
  ///
  /// - Parameters:
  ///   - start: a point that is not too far from the peak.
  ///   - scale: a length of the order of the peak's width, above 0.
  ///   - breaks: points at which the integrand bends sharply.
  ///   - logIntegrand: the logarithm of the integrand: rises to one peak and falls from it.
  /// - Returns: the logarithm; minus infinity where the integrand is 0 everywhere.
  static func value(
    from start: Double, scale: Double, breaks: [Double] = [],
    of logIntegrand: (Double) -> Double
  ) -> Double {
    withoutActuallyEscaping(logIntegrand) { logIntegrand in
      LogIntegral(logIntegrand: logIntegrand).value(from: start, scale: scale, breaks: breaks)
    }
  }

  /// The logarithm of the integral of a smooth bell, by the trapezium rule.
  ///
  /// For analytic functions that fall off fast on both sides the rule's error is squared whenever
  /// the step is halved; it is halved until two results agree to 1 part in 1e7.
  ///
  /// Source: Trefethen LN, Weideman JAC (2014), The exponentially convergent trapezoidal rule, SIAM
  /// Rev 56:385-458, doi:10.1137/130932132.
  ///
  /// - Parameters:
  ///   - start: a point that is not too far from the peak.
  ///   - scale: a length of the order of the peak's width, above 0.
  ///   - logIntegrand: the logarithm of the integrand: rises to one peak and falls from it.
  /// - Returns: the logarithm.
  static func bell(
    from start: Double, scale: Double, of logIntegrand: (Double) -> Double
  ) -> Double {
    withoutActuallyEscaping(logIntegrand) { logIntegrand in
      LogIntegral(logIntegrand: logIntegrand).bell(from: start, scale: scale)
    }
  }

  private func bell(from start: Double, scale: Double) -> Double {
    let peak = peak(from: start, scale: scale)
    let height = logIntegrand(peak)
    guard height > -.infinity, height < .infinity else { return height }
    var step = scale
    var fall = 2 * height - logIntegrand(peak - step) - logIntegrand(peak + step)
    while !(fall < 4) {
      step /= 2
      fall = 2 * height - logIntegrand(peak - step) - logIntegrand(peak + step)
    }
    step *= 0.75 / max(fall, 0.02).squareRoot()
    var sum = 1 + terms(around: peak, first: step, step: step, height: height)
    for _ in 0..<8 {
      let finer = sum + terms(around: peak, first: step / 2, step: step, height: height)
      step /= 2
      let isFine = abs(finer - 2 * sum) < 1e-7 * finer
      sum = finer
      if isFine { break }
    }
    return height + Double.log(sum * step)
  }

  /// The sum of the integrand on both sides of the peak in equal steps, in units of its height.
  private func terms(
    around peak: Double, first: Double, step: Double, height: Double
  ) -> Double {
    var sum = 0.0
    for direction in [-1.0, 1.0] {
      var distance = first
      var term = 1.0
      while term > 1e-18 {
        term = Double.exp(logIntegrand(peak + direction * distance) - height)
        sum += term
        distance += step
      }
    }
    return sum
  }

  private func value(from start: Double, scale: Double, breaks: [Double]) -> Double {
    let peak = peak(from: start, scale: scale)
    let height = logIntegrand(peak)
    guard height > -.infinity, height < .infinity else { return height }
    let lower = end(from: peak, height: height, step: -scale)
    let upper = end(from: peak, height: height, step: scale)
    let inner = breaks.filter { $0 > lower && $0 < upper && $0 != peak }
    let ends = ([lower, peak, upper] + inner).sorted()
    let sum = GaussKronrod.integral(between: ends) { Double.exp(logIntegrand($0) - height) }
    return height + Double.log(sum)
  }

  /// The first point outwards, by doubled steps, where the integrand no longer counts.
  private func end(from peak: Double, height: Double, step: Double) -> Double {
    var step = step
    while logIntegrand(peak + step / 4) < height - Self.drop { step /= 4 }
    while logIntegrand(peak + step) > height - Self.drop, abs(step) < 1e6 { step *= 1.5 }
    return peak + step
  }

  /// A point near the peak: steps that grow while the integrand rises, then golden sections.
  private func peak(from start: Double, scale: Double) -> Double {
    var middle = start
    var height = logIntegrand(middle)
    var step = scale
    if logIntegrand(middle - step) > height { step = -step }
    var next = logIntegrand(middle + step)
    var behind = -step
    while next > height {
      behind = -step
      middle += step
      height = next
      step *= 1.6
      next = logIntegrand(middle + step)
    }
    return refined(middle, height: height, between: behind, and: step)
  }

  /// Golden sections on both sides of the best point until the peak is as good as reached.
  private func refined(
    _ start: Double, height: Double, between behind: Double, and ahead: Double
  ) -> Double {
    var middle = start
    var height = height
    var sides = (behind, ahead)
    for _ in 0..<60 {
      if abs(sides.0) < abs(sides.1) { sides = (sides.1, sides.0) }
      let step = sides.0 * 0.382
      let next = logIntegrand(middle + step)
      let gain = abs(next - height)
      if next > height {
        (middle, height) = (middle + step, next)
        sides = (sides.0 - step, -step)
      } else {
        sides.0 = step
      }
      if gain < 0.05 { break }
    }
    return middle
  }
}
