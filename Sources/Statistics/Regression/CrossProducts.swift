/// The sums of products from which a clustered linear regression follows, whatever its rows.
///
/// Rows are added one after another or in blocks and not kept; sums of parts are merged. The memory
/// is that of a square of the columns for each cluster. Sums of whole numbers below 2^53 are exact,
/// and then any order and any blocks give the same digits.
///
/// What is lost against `LinearModel`: the sums square the design's condition number, so that of
/// the 16 digits about twice as many are lost as by the design itself. Centre columns such as years
/// before adding them. A column that keeps less than 1e-6 of its length once those before it
/// are taken out cannot be told from one that depends on them, and is dropped.
///
/// Source: Cameron AC, Miller DL (2015), A practitioner's guide to cluster-robust inference, J Hum
/// Resour 50:317-372, doi:10.3368/jhr.50.2.317.
public struct CrossProducts: Sendable {
  /// The names of the columns, in order; a constant is a column of ones like any other.
  public let names: [String]
  /// How many rows each cluster has.
  public private(set) var rowsByCluster: [Int]
  /// The lower triangles of the products of all clusters, row by row in steps of four, the
  /// outcome's row last.
  private var products: [SIMD4<Double>]
  /// The steps of one cluster.
  private let stride: Int
  /// The values of one row, the outcome last, with zeros up to a multiple of four.
  private var values: [Double]
  /// The same in steps of four.
  private var steps: [SIMD4<Double>]

  /// Makes sums of no rows.
  ///
  /// - Parameters:
  ///   - names: the names of the columns, at least one and at most 1,000.
  ///   - clusters: how many clusters there are, at least one.
  /// - Throws: `Refusal` for no columns or clusters, and more sums than 100 million.
  public init(names: [String], clusters: Int) throws(Refusal) {
    guard !names.isEmpty else { throw .tooFew("columns", given: 0, needed: 1) }
    guard clusters > 0 else { throw .tooFew("clusters", given: clusters, needed: 1) }
    guard names.count <= 1000 else { throw .tooMany("columns", limit: 1000) }
    stride = (0...names.count).reduce(0) { $0 + $1 / 4 + 1 }
    guard clusters <= 25_000_000 / stride else {
      throw .tooMany("clusters of so many columns", limit: 25_000_000 / stride)
    }
    self.names = names
    rowsByCluster = Array(repeating: 0, count: clusters)
    products = Array(repeating: .zero, count: clusters * stride)
    steps = Array(repeating: .zero, count: names.count / 4 + 1)
    values = Array(repeating: 0, count: steps.count * 4)
  }

  /// How many rows were added.
  public var rows: Int { rowsByCluster.reduce(0, +) }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - row: the columns' values followed by the outcome.
  ///   - cluster: the row's cluster, counted from 0.
  /// - Precondition: there is a value for each column and the outcome, and the cluster is there.
  public mutating func add(_ row: borrowing Span<Double>, cluster: Int) {
    precondition(row.count == names.count + 1, "a value a column and the outcome")
    for place in 0..<row.count { values[place] = row[place] }
    addValues(to: cluster)
  }

  private mutating func addValues(to cluster: Int) {
    rowsByCluster[cluster] += 1
    for step in steps.indices {
      let place = 4 * step
      steps[step] = SIMD4(
        values[place], values[place + 1], values[place + 2], values[place + 3])
    }
    Self.add((values, steps), to: &products, from: cluster * stride, columns: names.count)
  }

  private static func add(
    _ row: (values: [Double], steps: [SIMD4<Double>]), to products: inout [SIMD4<Double>],
    from start: Int, columns: Int
  ) {
    var sums = products.mutableSpan
    let values = row.values.span
    let steps = row.steps.span
    var place = start
    for column in 0...columns {
      let factor = values[column]
      let count = column / 4 + 1
      if factor != 0 {
        for step in 0..<count { sums[place + step] += factor * steps[step] }
      }
      place += count
    }
  }

  /// The lower triangle of a cluster's products, row by row, the outcome's row last.
  func triangle(of cluster: Int) -> [Double] {
    var place = cluster * stride
    var result = [Double]()
    for column in 0...names.count {
      for other in 0...column { result.append(products[place + other / 4][other % 4]) }
      place += column / 4 + 1
    }
    return result
  }

  /// Adds many rows.
  ///
  /// - Parameters:
  ///   - columns: the columns' values, in the order of the names.
  ///   - outcome: the rows' outcomes.
  ///   - places: the rows' clusters, counted from 0.
  /// - Throws: `Refusal` for lists of different lengths, numbers that are not finite or above 1e100
  ///   in size, and clusters that are not there.
  public mutating func add(
    columns: [[Double]], outcome: [Double], clusters places: [Int]
  ) throws(Refusal) {
    guard columns.count == names.count else {
      throw .lengthsDiffer("the names", names.count, "the columns", columns.count)
    }
    guard outcome.count == places.count else {
      throw .lengthsDiffer("the outcome", outcome.count, "the clusters", places.count)
    }
    for (name, column) in zip(names + ["the outcome"], columns + [outcome]) {
      guard column.count == outcome.count else {
        throw .lengthsDiffer("the outcome", outcome.count, name, column.count)
      }
      try DesignMatrix.check(column, of: name)
    }
    guard places.allSatisfy(rowsByCluster.indices.contains) else {
      throw .outOfRange("every cluster", allowed: "from 0 to \(rowsByCluster.count - 1)")
    }
    for row in outcome.indices {
      for place in columns.indices { values[place] = columns[place][row] }
      values[names.count] = outcome[row]
      addValues(to: places[row])
    }
  }

  /// Adds the sums of other rows.
  ///
  /// - Parameter other: sums of the same columns and clusters.
  /// - Throws: `Refusal` for other columns or another number of clusters.
  public mutating func merge(_ other: CrossProducts) throws(Refusal) {
    guard names == other.names else {
      throw .outOfRange("the columns of merged sums", allowed: "the same, in the same order")
    }
    guard rowsByCluster.count == other.rowsByCluster.count else {
      throw .lengthsDiffer(
        "the clusters", rowsByCluster.count, "those of merged sums", other.rowsByCluster.count)
    }
    for place in rowsByCluster.indices { rowsByCluster[place] += other.rowsByCluster[place] }
    for place in products.indices { products[place] += other.products[place] }
  }
}
