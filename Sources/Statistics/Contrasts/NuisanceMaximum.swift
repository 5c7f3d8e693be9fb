import RealModule

/// The largest probability of a region of tables over all shares that two groups may have in
/// common.
///
/// With r(m) the region's probability given m children with the characteristic among N, that is
/// f(p) = sum of r(m) B(m; N, p), B being the binomial law. On the scale of the logit l of p,
/// log f(l) + N log(1 + exp l) is convex, so that between two points a distance w apart
///
///     log f <= the larger of its ends + N w^2 / 8 times the largest p (1 - p) between them.
///
/// Points half a standard deviation apart find all peaks that can matter; the best are climbed to
/// the root of the slope, and then every stretch is halved until the bound rules it out.
struct NuisanceMaximum {
  /// How many further points the bound may ask for, beyond which what is left is as good as flat.
  private static let furtherPoints = 4000
  private static let tolerance = 1e-9

  private let curve: NuisanceCurve
  private var best: Double
  private var points = 0

  /// The logarithm of the largest probability.
  ///
  /// - Parameter curve: the probability of the region.
  /// - Returns: the logarithm, at most 0; minus infinity for an empty region.
  static func logLargest(of curve: NuisanceCurve) -> Double {
    guard curve.logAtEnds < 0 else { return 0 }
    var search = NuisanceMaximum(curve: curve, best: curve.logAtEnds)
    search.run()
    return min(0, search.best)
  }

  private init(curve: NuisanceCurve, best: Double) {
    self.curve = curve
    self.best = best
  }

  private mutating func run() {
    let grid = Self.grid(of: curve.total).map(curve.point(at:))
    best = grid.reduce(best) { max($0, $1.logProbability) }
    guard best > -.infinity else { return }
    for place in grid.indices.dropFirst().dropLast() {
      climb(grid[place], from: grid[place - 1], to: grid[place + 1])
    }
    for place in grid.indices.dropLast() { certify(grid[place], grid[place + 1]) }
  }

  /// Climbs to the top of a peak that may be the highest.
  private mutating func climb(
    _ point: NuisancePoint, from left: NuisancePoint, to right: NuisancePoint
  ) {
    guard point.logProbability >= left.logProbability,
      point.logProbability >= right.logProbability, point.logProbability > best - 0.05,
      let top = BracketedRoot.find(in: left.logit...right.logit, of: { curve.point(at: $0).slope })
    else { return }
    best = max(best, curve.point(at: top).logProbability)
  }

  /// Halves a stretch until the bound says that nothing higher lies in it.
  private mutating func certify(_ left: NuisancePoint, _ right: NuisancePoint) {
    var stretches = [(left, right)]
    while let (left, right) = stretches.popLast(), points < Self.furtherPoints {
      let ends = max(left.logProbability, right.logProbability)
      if min(0, ends + curve.bulge(from: left, to: right)) <= best + Self.tolerance { continue }
      let middle = curve.point(at: (left.logit + right.logit) / 2)
      points += 1
      best = max(best, middle.logProbability)
      stretches += [(left, middle), (middle, right)]
    }
  }

  /// Logits half a standard deviation apart on the scale of the arcsine, from a share of almost 0
  /// to one of almost 1.
  private static func grid(of total: Int) -> [Double] {
    let size = Double(total)
    let count = Int((2 * Double.pi * size.squareRoot()).rounded(.up))
    let inner = (1..<count).map { place in
      2 * Double.log(Double.tan(Double(place) / Double(count) * Double.pi / 2))
    }
    let end = Double.log(1e-13 / size)
    return [end] + inner + [-end]
  }
}
