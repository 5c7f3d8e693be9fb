import Tallies

extension SlicedAnswers {
  /// What is told of people around some of the question's, of whom the others are parts too.
  ///
  /// They may be counted in smaller rows than the question is.
  mutating func hold(_ holder: SliceHolder<Slice>) {
    let smaller = holder.rows(in: first.keys.map(\.row) + holder.told.map(\.row))
    let isDivided = Set(holder.rows) != Set(first.keys.filter { $0.slice != nil }.map(\.row))
    let isCut = !isDivided && holder.wholes.isEmpty
    let others = first.keys.reduce(into: [Spot: Int]()) { others, spot in
      guard spot.slice != nil || !isCut else { return }
      let inside = Deduction.value(of: terms(holder.parts, at: spot), in: numbers.parts)
      others[spot] = holder.number(at: spot.slice, of: spot.row, slices, smaller) - inside
    }
    guard others.values.allSatisfy({ $0 >= 0 }) else { return }
    let parts = places(ofOutside: others, around: holder.parts)
    if let division = holder.division, !isDivided { fill(division, holder.parts, parts) }
    let divided = isDivided ? divide(holder, parts, smaller) : nil
    for sum in holder.told {
      if let divided {
        let inside = holder.places(sum.slices, in: smaller[sum.row] ?? [])
        tell(inside.compactMap { divided[$0] }.sorted().map { .init($0) })
      } else if let row = rows.first(where: { $0.cell == sum.row }), row.leaves.isEmpty || !isCut {
        let outside = spots(sum.slices, of: row).compactMap { parts[$0] }
        tell(terms(holder.parts, row, sum.slices) + outside.map { LinkedFigure.Term($0) })
      }
    }
  }

  /// Adds the parts into which the people around fall, and what is told of these.
  /// - Parameters:
  ///   - division: The parts.
  ///   - inside: The question's parts that are among the people around.
  ///   - others: The part of those of them who are not the question's, at each spot.
  private mutating func fill(
    _ division: SliceHolder<Slice>.Division, _ inside: [Int], _ others: [Spot: Int]
  ) {
    let parts = zip(division.numbers, division.wholes).map { numbers, wholes in
      let isCut = wholes.isEmpty
      return places(
        ofPart: first.keys.reduce(into: [:]) { found, spot in
          guard spot.slice != nil || !isCut else { return }
          found[spot] =
            spot.slice.map { numbers[Place(row: spot.row, slice: $0)] ?? 0 }
            ?? wholes[spot.row]
        })
    }
    for spot in inOrder where parts.allSatisfy({ $0[spot] != nil }) {
      let around = terms(inside, at: spot) + (others[spot].map { [.init($0)] } ?? [])
      tell(around + parts.compactMap { $0[spot] }.map { .init($0, -1) })
    }
    for sum in division.told {
      guard let row = rows.first(where: { $0.cell == sum.row }) else { continue }
      for part in parts {
        tell(spots(sum.slices, of: row).compactMap { part[$0] }.map { .init($0) })
      }
    }
  }

  /// Adds the people around as parts in their own rows, whose sums are the question's people and
  /// the others.
  /// - Parameters:
  ///   - holder: The people around.
  ///   - others: The part of those of them who are not the question's, at each spot.
  ///   - smaller: The holder's rows in each of the question's.
  /// - Returns: The part in each place.
  private mutating func divide(
    _ holder: SliceHolder<Slice>, _ others: [Spot: Int], _ smaller: [Cell: [Cell]]
  ) -> [Place: Int] {
    var parts: [Place: Int] = [:]
    for place in holder.places(slices, in: holder.rows) {
      parts[place] = numbers.parts.count
      numbers.parts.append(holder.numbers[place] ?? 0)
    }
    for spot in inOrder {
      let inside = terms(holder.parts, at: spot) + (others[spot].map { [.init($0)] } ?? [])
      let within = holder.places(spot.slice.map { [$0] } ?? slices, in: smaller[spot.row] ?? [])
      tell(inside + within.compactMap { parts[$0].map { LinkedFigure.Term($0, -1) } })
    }
    return parts
  }

  /// Says that the slices of a row that is cut are those of the smallest rows in it.
  /// - Parameter places: The place of a part at each spot.
  mutating func joinWholes(_ places: [Spot: Int]) {
    guard !parts.wholes.isEmpty, !places.isEmpty else { return }
    for row in rows where row.bases == [row.cell] {
      let cut = spots(slices, of: row).compactMap { places[$0] }
      let wholes = inOrder.filter { $0.slice == nil && row.cell.holds($0.row) }
      tell(cut.map { .init($0) } + wholes.compactMap { places[$0] }.map { .init($0, -1) })
    }
  }

  /// The parts of people around who are none of the question's, none where nobody is: of the same
  /// numbers the same parts.
  private mutating func places(ofOutside others: [Spot: Int], around inside: [Int]) -> [Spot: Int] {
    guard others.values.contains(where: { $0 != 0 }) else { return [:] }
    let outside = Outside(inside: inside, numbers: others)
    if let places = self.outside[outside] { return places }
    let places = add(others)
    self.outside[outside] = places
    joinWholes(places)
    return places
  }

  /// The parts of some of the people around, which are among several of them: of the same numbers
  /// the same parts.
  private mutating func places(ofPart numbers: [Spot: Int]) -> [Spot: Int] {
    if let places = divided[numbers] { return places }
    let places = add(numbers)
    divided[numbers] = places
    joinWholes(places)
    return places
  }

  /// Adds numbers as parts; says where each is.
  private mutating func add(_ numbers: [Spot: Int]) -> [Spot: Int] {
    inOrder.reduce(into: [:]) { parts, spot in
      guard let number = numbers[spot] else { return }
      parts[spot] = self.numbers.parts.count
      self.numbers.parts.append(number)
    }
  }

  /// The spots in the order of their parts.
  private var inOrder: [Spot] { first.sorted { $0.value < $1.value }.map(\.key) }
}

extension SliceHolder {
  /// How many people around there are in a slice of a row, or in all slices of one that is not cut.
  /// - Parameters:
  ///   - slice: The slice, nil of a row that is not cut.
  ///   - row: The row.
  ///   - slices: All slices.
  ///   - smaller: The rows in which the people are counted that lie in each row.
  fileprivate func number(
    at slice: Slice?, of row: Cell, _ slices: [Slice], _ smaller: [Cell: [Cell]]
  ) -> Int {
    if slice == nil, let whole = wholes[row] { return whole }
    return places(slice.map { [$0] } ?? slices, in: smaller[row] ?? [])
      .reduce(0) { $0 + numbers[$1, default: 0] }
  }
}
