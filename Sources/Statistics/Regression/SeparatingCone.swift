/// Points that a direction is asked to have on its side, and points that must lie on its border.
struct SeparatingCone {
  private let rank: Int
  private var points: [[Double]] = []
  private var border: [[DoubleDouble]] = []
  private var hasZero = false

  init(rank: Int) {
    self.rank = rank
  }

  /// Adds a point that the direction must have on its side, or on the border.
  mutating func add(_ point: [Double]) {
    if let unit = Self.unit(point, atLeast: 1e-200) {
      points.append(unit)
    } else {
      hasZero = true
    }
  }

  /// Adds a point that must lie on the border.
  mutating func addBorder(_ point: [Double]) {
    guard border.count < rank, let unit = Self.unit(point, atLeast: 1e-200) else {
      hasZero = true
      return
    }
    hasZero = true
    let column = unit.map(DoubleDouble.init)
    if OrthogonalFactors(border + [column], tolerance: 1e-10).dropped.isEmpty {
      border.append(column)
    }
  }

  /// Whether a direction has all points on its side or border, and not all on the border.
  var isSeparated: Bool {
    let inside = pointsAlongBorder()
    guard let size = inside.first?.count, size > 0 else { return false }
    var sum = Array(repeating: 0.0, count: size)
    for point in inside {
      for place in sum.indices { sum[place] -= point[place] }
    }
    guard let target = Self.unit(sum, atLeast: 1e-9) else { return false }
    return NonNegativeLeastSquares.distance(from: target, to: inside) > 1e-9
  }

  /// Whether a direction has all points on its side, and none on the border.
  var isCompletelySeparated: Bool {
    guard !hasZero, !points.isEmpty else { return false }
    let lifted = points.map { $0 + [1] }
    let target = Array(repeating: 0.0, count: rank) + [1]
    return NonNegativeLeastSquares.distance(from: target, to: lifted) > 1e-8
  }

  /// The points' parts in the directions that have the border points on their border, as unit
  /// vectors; those that have none are left out.
  private func pointsAlongBorder() -> [[Double]] {
    guard !border.isEmpty else { return points }
    let units = (0..<rank).map { place in
      (0..<rank).map { DoubleDouble($0 == place ? 1 : 0) }
    }
    let factors = OrthogonalFactors(border + units, tolerance: 1e-10)
    let free = factors.basis.dropFirst(border.count).map { $0.map(\.high) }
    return points.compactMap { point in
      let parts = free.map { zip($0, point).reduce(0) { $0 + $1.0 * $1.1 } }
      return Self.unit(parts, atLeast: 1e-10)
    }
  }

  /// The vector divided by its length; nothing for a shorter one than a bound.
  private static func unit(_ vector: [Double], atLeast bound: Double) -> [Double]? {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length >= bound ? vector.map { $0 / length } : nil
  }
}
