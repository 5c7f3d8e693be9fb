import Tallies

/// The numbers of everybody that are likely to be published elsewhere too, such as how many
/// children a police force recognised: over all areas, over all areas by arm, and by area.
///
/// Such a number is not withheld to protect a part of it, since whoever knows it from elsewhere
/// would then know the part; others are withheld instead. That is so in this order, as long as
/// everything small can still be protected: an area with few children leaves no way to publish all
/// the other areas beside the total, so that another area is withheld.
struct PublicMargins {
  private let rows: ReleaseRows
  private let greatest: Int

  /// The margins of some rows.
  /// - Parameters:
  ///   - rows: The rows.
  ///   - greatest: The greatest small number.
  init(_ rows: ReleaseRows, greatest: Int) {
    self.rows = rows
    self.greatest = greatest
  }

  /// The unit of the number over all areas, as one group; none where the number is small.
  /// - Parameters:
  ///   - counts: The numbers.
  ///   - units: The unit of each row.
  func total(of counts: LeafCounts, in units: [Int]) -> [[Int]] {
    groups(of: counts, in: units, [.total])
  }

  /// The units of all margins, the most wanted group first.
  func all(of counts: LeafCounts, in units: [Int]) -> [[Int]] {
    groups(of: counts, in: units, Kind.allCases)
  }

  private enum Kind: CaseIterable {
    case total, arms, areas
  }

  /// Of each kind the rows with more than a small number; none where one of them is small, since
  /// the others and the total would tell it.
  private func groups(of counts: LeafCounts, in units: [Int], _ kinds: [Kind]) -> [[Int]] {
    kinds.compactMap { kind in
      let places = rows.rows.indices.filter { self.kind(of: rows.rows[$0]) == kind }
        .filter { counts.total(rows.rows[$0]) > 0 }
      let isSafe = places.allSatisfy { counts.total(rows.rows[$0]) > greatest }
      return isSafe && !places.isEmpty ? places.map { units[$0] } : nil
    }
  }

  private func kind(of row: ReleaseRows.Row) -> Kind? {
    switch (row.cell.area, row.cell.arm) {
    case (nil, nil): .total
    case (nil, _): .arms
    case (_, nil): .areas
    default: nil
    }
  }
}
