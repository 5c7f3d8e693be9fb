/// A dense simplex tableau of equalities in numbers of at least zero, at one of its corners.
struct SimplexTableau {
  private static let tiny = 1e-9
  /// The number of columns, the totals not counted.
  private let width: Int
  /// The numbers of the system by column.
  private let variables: [Int]
  private let columns: [Int: Int]
  private var height: Int
  private var cells: [Double]
  /// The column that each row solves for, or beyond all columns where none does yet.
  private var basis: [Int]
  /// How many steps in succession have led nowhere.
  private var stalls = 0

  /// The tableau of some rows at a first corner, nil where they contradict one another.
  init?(_ rows: [LinearReduction.Row]) {
    let names = Set(rows.flatMap { $0.terms.map(\.variable) }).sorted()
    variables = names
    columns = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    width = names.count
    height = rows.count
    cells = Array(repeating: 0, count: (rows.count + 1) * (names.count + 1))
    basis = Array(repeating: names.count, count: rows.count)
    for (place, row) in rows.enumerated() {
      let sign: Double = row.total < 0 ? -1 : 1
      let start = place * (width + 1)
      for term in row.terms {
        cells[start + (columns[term.variable] ?? 0)] = sign * term.coefficient
      }
      cells[start + width] = sign * row.total
    }
    guard findCorner() else { return nil }
    dropSolved()
  }

  /// Writes the numbers of the corner.
  func write(into point: inout [Double]) {
    for row in 0..<height { point[variables[basis[row]]] = cells[row * (width + 1) + width] }
  }

  /// The value of a sum at the corner.
  func value(of terms: [Int: Double]) -> Double {
    (0..<height).reduce(0) { sum, row in
      sum + (terms[variables[basis[row]]] ?? 0) * cells[row * (width + 1) + width]
    }
  }

  /// The least value of a sum, or one that is at most `enough`; minus infinity where unbounded.
  mutating func least(_ terms: [Int: Double], enough: Double) -> Double {
    let last = height * (width + 1)
    for column in 0...width { cells[last + column] = 0 }
    for (variable, weight) in terms { cells[last + (columns[variable] ?? 0)] = weight }
    for row in 0..<height {
      let weight = terms[variables[basis[row]]] ?? 0
      if weight != 0 { subtract(row, from: height, weight) }
    }
    while -cells[last + width] > enough {
      guard let column = entering() else { break }
      guard let row = leaving(column) else { return -.infinity }
      pivot(row, column)
    }
    return -cells[last + width]
  }

  /// Goes to a first corner: as little as possible is left of the totals.
  private mutating func findCorner() -> Bool {
    for row in 0..<height { subtract(row, from: height, 1) }
    let last = height * (width + 1)
    while let column = entering(), let row = leaving(column) { pivot(row, column) }
    return abs(cells[last + width]) < 1e-6
  }

  /// Solves every row for a column; rows that say nothing new are dropped.
  private mutating func dropSolved() {
    var kept: [Int] = []
    for row in 0..<height {
      if basis[row] == width {
        let start = row * (width + 1)
        guard let column = (0..<width).first(where: { abs(cells[start + $0]) > 1e-7 }) else {
          continue
        }
        pivot(row, column)
      }
      kept.append(row)
    }
    let stride = width + 1
    cells = kept.flatMap { cells[($0 * stride)..<(($0 + 1) * stride)] }
    cells += Array(repeating: 0, count: stride)
    basis = kept.map { basis[$0] }
    height = kept.count
  }
}

extension SimplexTableau {
  /// The column that lowers the sum: the steepest, after a while the first, so that no corner
  /// comes back.
  private func entering() -> Int? {
    let last = height * (width + 1)
    return cells.withUnsafeBufferPointer { buffer -> Int? in
      guard let start = buffer.baseAddress else { return nil }
      var best = -Self.tiny
      var found = -1
      var column = 0
      while column < width {
        let cost = start[last + column]
        if cost < best {
          best = cost
          found = column
          if stalls > 40 { break }
        }
        column += 1
      }
      return found < 0 ? nil : found
    }
  }

  /// The row that bounds a column first.
  private func leaving(_ column: Int) -> Int? {
    var found: Int?
    var best = Double.infinity
    for row in 0..<height {
      let cell = cells[row * (width + 1) + column]
      guard cell > 1e-8 else { continue }
      let ratio = max(0, cells[row * (width + 1) + width]) / cell
      let isTie = abs(ratio - best) < Self.tiny
      if ratio < best - Self.tiny || (isTie && comesBefore(row, found ?? row)) {
        best = min(best, ratio)
        found = row
      }
    }
    return found
  }

  private func comesBefore(_ row: Int, _ other: Int) -> Bool {
    if basis[row] == width || basis[other] == width { return basis[row] > basis[other] }
    return basis[row] < basis[other]
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let (width, height) = (width, height)
    stalls = cells[row * (width + 1) + width] < Self.tiny ? stalls + 1 : 0
    cells.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      let own = start + row * (width + 1)
      let divisor = own[column]
      var place = 0
      while place <= width {
        own[place] /= divisor
        place += 1
      }
      own[column] = 1
    }
    for other in 0...height where other != row {
      let factor = cells[other * (width + 1) + column]
      if factor != 0 { subtract(row, from: other, factor) }
      cells[other * (width + 1) + column] = 0
    }
    basis[row] = column
  }

  /// Subtracts a row from another so many times.
  private mutating func subtract(_ row: Int, from other: Int, _ factor: Double) {
    let width = width
    cells.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      let (own, target) = (start + row * (width + 1), start + other * (width + 1))
      var place = 0
      while place <= width {
        let cell = own[place]
        if cell != 0 {
          let rest = target[place] - factor * cell
          target[place] = rest > -1e-11 && rest < 1e-11 ? 0 : rest
        }
        place += 1
      }
    }
  }
}
