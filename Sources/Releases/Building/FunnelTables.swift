/// Families from recognition to acceptance, decided first and together.
///
/// Each step is a part of the one before, and the outcomes of an offer add up to the offered. How
/// many families are recognised and how many are offered may be known from elsewhere.
struct FunnelTables {
  private let vectors: [LeafCounts]
  private let withheld: [[Bool]]

  /// Decides on the steps.
  /// - Parameters:
  ///   - counts: The numbers of families by the step, such as recognised and offered.
  ///   - rows: The rows.
  ///   - suppression: What decides.
  init(_ counts: FunnelCounts, rows: ReleaseRows, by suppression: TableSuppression) {
    var tables = LinkedTables(rows)
    let vectors = counts.vectors.reduce(into: [LeafCounts]()) { found, next in
      if !next.isZero, !found.contains(next) { found.append(next) }
    }
    let units = vectors.map { vector in
      rows.rows.indices.map { row in
        let everybody = counts.recognised.total(rows.rows[row])
        let unit = tables.unit(
          cost: 1 + everybody + vector.total(rows.rows[row]), isWithheld: false,
          mayBeWithheld: everybody > 0)
        tables.figure(
          tables.terms(vector, row: row), everybody > 0 ? .readers(unit: unit) : .everybody)
        return unit
      }
    }
    if counts.lost.isCount {
      for row in rows.rows.indices { tables.figure(tables.terms(counts.lost, row: row), .nobody) }
    }
    for (parts, whole) in counts.sums where parts != [whole] { tables.equate(parts, with: whole) }
    let margins = PublicMargins(rows, greatest: suppression.greatest)
    let known = [counts.recognised, counts.offered].map { vector in
      vectors.firstIndex(of: vector).map { margins.all(of: vector, in: units[$0]) } ?? []
    }
    let pattern = suppression.withheld(
      of: .families, tables.numbers, keeping: Self.interleaved(known.first ?? [], known.last ?? []))
    self.vectors = vectors
    withheld = units.map { $0.map { pattern[$0] } }
  }

  /// The first of each, the second of each, and so on.
  private static func interleaved(_ first: [[Int]], _ second: [[Int]]) -> [[Int]] {
    (0..<max(first.count, second.count)).flatMap { place in
      [first, second].compactMap { place < $0.count ? $0[place] : nil }
    }
  }

  /// Notes what was decided.
  func note(in registry: inout VectorRegistry) {
    for (vector, rows) in zip(vectors, withheld) { registry.note(vector, withheld: rows) }
  }
}
