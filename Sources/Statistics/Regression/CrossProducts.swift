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
public struct CrossProducts: Sendable, Hashable {
  /// The sums of one cluster: the lower triangle of the products, row by row, the outcome's last.
  struct Cluster: Sendable, Hashable {
    var rows = 0
    var products: [Double]
  }

  /// The names of the columns, in order; a constant is a column of ones like any other.
  public let names: [String]
  /// The sums of each cluster.
  private(set) var clusters: [Cluster]

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
    let size = (names.count + 1) * (names.count + 2) / 2
    guard clusters <= 100_000_000 / size else {
      throw .tooMany("clusters of so many columns", limit: 100_000_000 / size)
    }
    self.names = names
    self.clusters = Array(
      repeating: Cluster(products: Array(repeating: 0, count: size)), count: clusters)
  }

  /// How many rows were added.
  public var rows: Int { clusters.reduce(0) { $0 + $1.rows } }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - values: the columns' values followed by the outcome.
  ///   - cluster: the row's cluster, counted from 0.
  /// - Precondition: there is a value for each column and the outcome, and the cluster is there.
  public mutating func add(_ values: borrowing Span<Double>, cluster: Int) {
    precondition(values.count == names.count + 1, "a value a column and the outcome")
    let count = values.count
    clusters[cluster].rows += 1
    var sums = clusters[cluster].products.mutableSpan
    var place = 0
    for row in 0..<count {
      let factor = values[row]
      if factor != 0 {
        for column in 0...row { sums[place + column] += factor * values[column] }
      }
      place += row + 1
    }
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
    guard places.allSatisfy(clusters.indices.contains) else {
      throw .outOfRange("every cluster", allowed: "from 0 to \(clusters.count - 1)")
    }
    var values = Array(repeating: 0.0, count: names.count + 1)
    for row in outcome.indices {
      for column in columns.indices { values[column] = columns[column][row] }
      values[names.count] = outcome[row]
      add(values.span, cluster: places[row])
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
    guard clusters.count == other.clusters.count else {
      throw .lengthsDiffer(
        "the clusters", clusters.count, "those of merged sums", other.clusters.count)
    }
    for place in clusters.indices {
      clusters[place].rows += other.clusters[place].rows
      for sum in clusters[place].products.indices {
        clusters[place].products[sum] += other.clusters[place].products[sum]
      }
    }
  }
}
