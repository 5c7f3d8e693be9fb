extension Table {
  /// The heading of a column; where all of its values are percentage points, with that
  /// unit, which its cells then leave out.
  func heading(_ place: Int) -> String {
    let title = columns[place].title
    if Table.namesPoints(title) || !holdsOnlyPoints(place) { return title }
    return title.isEmpty ? "Percentage points" : title + " (percentage points)"
  }

  /// Where the cells of a column stand: under a heading that names percentage points,
  /// or not.
  func place(_ place: Int) -> ValueText.Place {
    Table.namesPoints(heading(place)) ? .underUnit : .cell
  }

  private func holdsOnlyPoints(_ place: Int) -> Bool {
    var found = false
    for row in rows where row.rank != .group && row.cells.indices.contains(place) {
      switch row.cells[place] {
      case .points, .pointsInterval: found = true
      case .absent, .bounded, .text(""): break
      default: return false
      }
    }
    return found
  }

  private static func namesPoints(_ title: String) -> Bool {
    title.lowercased().contains("percentage point")
  }
}
