import Tallies

extension SlicedAnswers {
  /// Whether it is plain without a search that a small number stays open.
  ///
  /// People of the part change places with others of the same row who are in another slice, and
  /// where the table is told of a wider row, as many in another row of it change places the other
  /// way. Every sum that is told stays as it is.
  /// - Parameters:
  ///   - group: The parts that are counted together.
  ///   - row: The row.
  ///   - slice: The slice.
  ///   - greatest: The greatest small number.
  func isPlainlyOpen(_ group: [Int], _ row: Row, _ slice: Slice, greatest: Int) -> Bool {
    guard row.bases == [row.cell] else { return false }
    let place = Place(row: row.cell, slice: slice)
    let value = group.reduce(0) { $0 + number($1, at: place) }
    let mates = group.flatMap { part in
      (0..<parts.width).filter { !group.contains($0) && areAlike(part, $0) }.map { (part, $0) }
    }
    return mates.contains { canGrow($0.0, instead: $0.1, by: greatest + 1 - value, at: place) }
      && mates.contains { canGrow($0.1, instead: $0.0, by: value - 1, at: place) }
  }

  /// Whether two parts are among the same people around them.
  private func areAlike(_ first: Int, _ second: Int) -> Bool {
    heldParts.allSatisfy { $0.contains(first) == $0.contains(second) }
  }

  /// Whether a part of a smallest cell can have so many more people and another so many fewer.
  private func canGrow(_ part: Int, instead mate: Int, by people: Int, at place: Place) -> Bool {
    guard people > 0 else { return true }
    let told = rows.filter { $0.isToldBySlice && $0.bases.contains(place.row) }
    guard number(mate, at: place) >= people, told.count <= 1 else { return false }
    return slices.contains { slice in
      guard slice != place.slice, number(part, at: Place(row: place.row, slice: slice)) >= people
      else { return false }
      guard let bases = told.first?.bases else { return true }
      let others = bases.reduce(0) { sum, base in
        guard base != place.row else { return sum }
        return sum
          + min(
            number(part, at: Place(row: base, slice: place.slice)),
            number(mate, at: Place(row: base, slice: slice)))
      }
      return others >= people
    }
  }

  private func number(_ part: Int, at place: Place) -> Int { parts.numbers[place]?[part] ?? 0 }
}
