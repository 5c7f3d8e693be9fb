import Tallies

/// The answers to a question cut into slices, such as by period or by sex, with what is told of
/// them and of the people around them, as numbers that are linked by sums.
///
/// Where nearly everybody of a row has an attribute, the number of people in a slice of it tells
/// how many of the slice have it, though the table by slice is withheld.
struct SlicedAnswers<Slice: Hashable & Comparable & Sendable> {
  typealias Place = SliceTables<Slice>.Place

  /// A row with the smallest rows of which it is the sum.
  struct Row {
    /// The row.
    let cell: Cell
    /// The smallest rows that are cut into slices; none of a row that they do not add to.
    let bases: [Cell]
    /// The smallest rows of all, of a row that is no sum of those that are cut, such as of an area
    /// where the arms are cut over all areas.
    var leaves: [Cell] = []
    /// Whether the question's numbers are told of it, all slices together.
    let isTold: Bool
    /// Whether it is told at least how many answers are known, and why not more, since another
    /// question of the same people is.
    var isKnownTold = false
    /// Whether it is told how many people there are, their answers known or not.
    var isEverybodyTold = false
    /// Whether they are told slice by slice.
    let isToldBySlice: Bool
  }

  /// How the people of a question fall into parts.
  struct Parts {
    /// The numbers of the parts in each smallest cell.
    let numbers: [Place: [Int]]
    /// The numbers of the parts in the smallest rows of all, where these are not cut into slices.
    var wholes: [Cell: [Int]] = [:]
    /// How many parts there are.
    let width: Int
    /// Parts that together must not be found out either, such as all whose answer is known.
    let together: [[Int]]
    /// The parts of which it must not be found out that they are nobody.
    let guardsZeros: [Int]
    /// Whether they are everybody in a population, and not those alone whose answer is known.
    var areEverybody = false
  }

  /// Between what some parts together lie in a slice of a row, as the mean of a score tells.
  struct Limit: Equatable {
    /// The row and the slice.
    let place: Place
    /// The parts.
    let parts: [Int]
    /// Between what they lie.
    let range: ClosedRange<Int>

    /// The same of people who are divided into other parts.
    func of(_ parts: [Int]) -> Limit { Limit(place: place, parts: parts, range: range) }
  }

  /// Where people are counted: in a smallest cell, or in a smallest row that is not cut.
  struct Spot: Hashable {
    /// The row.
    let row: Cell
    /// The slice, nil of all together.
    let slice: Slice?
  }

  /// People around some of the question's who are none of them.
  struct Outside: Hashable {
    /// The parts of the question that are among the people around.
    let inside: [Int]
    /// How many the others are at each spot.
    let numbers: [Spot: Int]
  }

  let rows: [Row]
  let slices: [Slice]
  let parts: Parts
  /// The parts among each of the people around them.
  let heldParts: [[Int]]
  var numbers = LinkedNumbers()
  private(set) var first: [Spot: Int] = [:]
  var outside: [Outside: [Spot: Int]] = [:]
  /// The parts into which people around fall, by how many they are at each spot.
  var divided: [[Spot: Int]: [Spot: Int]] = [:]
  private let limits: [Limit]

  /// The answers to a question.
  /// - Parameters:
  ///   - parts: Its people.
  ///   - rows: The rows.
  ///   - slices: The slices.
  ///   - holders: The people around them.
  ///   - limits: Between what parts lie.
  init(
    _ parts: Parts, rows: [Row], slices: [Slice], within holders: [SliceHolder<Slice>],
    limits: [Limit] = []
  ) {
    (self.parts, self.slices, self.limits) = (parts, slices, limits)
    self.rows = rows.filter { $0.leaves.isEmpty || !parts.wholes.isEmpty }
    heldParts = holders.map(\.parts)
    for base in rows.filter({ $0.bases == [$0.cell] }).map(\.cell) {
      for slice in slices {
        add(parts.numbers[Place(row: base, slice: slice)], at: Spot(row: base, slice: slice))
      }
    }
    for row in self.rows where row.leaves == [row.cell] {
      add(parts.wholes[row.cell], at: Spot(row: row.cell, slice: nil))
    }
    for part in 0..<parts.width { joinWholes(first.mapValues { $0 + part }) }
    for row in self.rows { tell(row) }
    for holder in holders { hold(holder) }
    for limit in limits {
      guard let row = self.rows.first(where: { $0.cell == limit.place.row }) else { continue }
      numbers.bound(terms(limit.parts, row, [limit.place.slice]), to: limit.range)
    }
  }

  /// Whether of every small number of a cell that is not told it stays open that it is at most 1
  /// and that it is more than the greatest small number.
  /// - Parameters:
  ///   - greatest: The greatest small number.
  ///   - isAsked: Of which parts, counted together, slices are asked for, by default of all.
  func leavesOpen(greatest: Int, of isAsked: ([Int]) -> Bool = { _ in true }) -> Bool {
    let guarded = guarded(greatest: greatest) { figure in
      guard isAsked(figure.parts) else { return false }
      return !limits.isEmpty
        || !isPlainlyOpen(figure.parts, figure.row, figure.slice, greatest: greatest)
    }
    guard guarded.figures.count > numbers.figures.count else { return true }
    var search = PatternSearch(guarded, greatest: greatest)
    return search.canProtectAll()
  }

  /// The numbers with the small ones of cells that are not told as something that must not be found
  /// out.
  /// - Parameters:
  ///   - greatest: The greatest small number.
  ///   - isDoubtful: Which parts of a cell may be told, by default all.
  func guarded(
    greatest: Int,
    where isDoubtful: ((parts: [Int], row: Row, slice: Slice)) -> Bool = { _ in true }
  ) -> LinkedNumbers {
    var guarded = numbers
    for row in rows where !row.isTold && !row.isToldBySlice {
      guarded.figures += small(0..<parts.width, of: row, greatest: greatest)
    }
    for row in rows where !row.isToldBySlice && row.leaves.isEmpty {
      for slice in slices {
        let groups = ((0..<parts.width).map { [$0] } + parts.together).filter { group in
          let number = Deduction.value(of: terms(group, row, [slice]), in: numbers.parts)
          return number <= greatest && isDoubtful((group, row, slice))
        }
        let own = groups.map { group in
          LinkedFigure(
            terms(group, row, [slice]), .nobody, guardsZero: guardsZero(group, row, slice))
        }
        let others = outsideInOrder.map { parts in
          LinkedFigure(spots([slice], of: row).compactMap { parts[$0] }.map { .init($0) }, .nobody)
        }
        guarded.figures += (own + others).filter { figure in
          let least = figure.guardsZero ? 0 : 1
          return (least...greatest).contains(numbers.value(figure))
        }
      }
    }
    return guarded
  }

  /// The parts that are small in a row, all slices together.
  private func small(_ parts: Range<Int>, of row: Row, greatest: Int) -> [LinkedFigure] {
    parts.map { LinkedFigure(terms([$0], row, slices), .nobody) }.filter {
      (1...greatest).contains(numbers.value($0))
    }
  }

  /// The parts that are all people of the question at a spot.
  func people(at spot: Spot) -> [LinkedFigure.Term] {
    terms(Array(0..<parts.width), at: spot)
  }

  /// Whether nobody in a part counts as few: where somebody's answer is known.
  private func guardsZero(_ group: [Int], _ row: Row, _ slice: Slice) -> Bool {
    guard group.count == 1, group.allSatisfy(parts.guardsZeros.contains) else { return false }
    let known = terms(parts.guardsZeros, row, [slice])
    return Deduction.value(of: known, in: numbers.parts) > 0
  }

  /// What is told of a row of the question itself.
  private mutating func tell(_ row: Row) {
    if row.isToldBySlice {
      for part in 0..<parts.width {
        for slice in slices { tell(terms([part], row, [slice])) }
      }
    } else if row.isTold {
      for part in 0..<parts.width { tell(terms([part], row, slices)) }
    } else if row.isKnownTold {
      let single = (0..<parts.width).filter { part in !parts.together.joined().contains(part) }
      for group in parts.together + single.map({ [$0] }) { tell(terms(group, row, slices)) }
    } else if row.isEverybodyTold && parts.areEverybody {
      tell(terms(Array(0..<parts.width), row, slices))
    }
  }

  private mutating func add(_ numbers: [Int]?, at spot: Spot) {
    first[spot] = self.numbers.parts.count
    self.numbers.parts += numbers ?? Array(repeating: 0, count: parts.width)
  }

  func terms(
    _ group: [Int], _ row: Row, _ slices: [Slice]
  ) -> [LinkedFigure.Term] {
    spots(slices, of: row).flatMap { terms(group, at: $0) }
  }

  func terms(_ group: [Int], at spot: Spot) -> [LinkedFigure.Term] {
    first[spot].map { first in group.map { LinkedFigure.Term(first + $0) } } ?? []
  }

  /// The spots that a row adds: of a row that is not cut, all of its slices together.
  func spots(_ slices: [Slice], of row: Row) -> [Spot] {
    guard row.leaves.isEmpty else { return row.leaves.map { Spot(row: $0, slice: nil) } }
    return row.bases.flatMap { base in slices.map { Spot(row: base, slice: $0) } }
  }

  mutating func tell(_ terms: [LinkedFigure.Term]) {
    guard !terms.isEmpty else { return }
    numbers.figures.append(LinkedFigure(terms, .everybody, isGuarded: false))
  }

  /// The people around who are none of the question's, in the order of their parts.
  private var outsideInOrder: [[Spot: Int]] {
    outside.values.sorted { ($0.values.min() ?? 0) < ($1.values.min() ?? 0) }
  }
}
