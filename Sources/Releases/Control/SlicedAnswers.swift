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
    /// The smallest rows.
    let bases: [Cell]
    /// Whether the question's numbers are told of it, all slices together.
    let isTold: Bool
    /// Whether it is told at least how many answers are known, and why not more, since another
    /// question of the same people is.
    var isKnownTold = false
    /// Whether they are told slice by slice.
    let isToldBySlice: Bool
  }

  /// How the people of a question fall into parts.
  struct Parts {
    /// The numbers of the parts in each smallest cell.
    let numbers: [Place: [Int]]
    /// How many parts there are.
    let width: Int
    /// Parts that together must not be found out either, such as all whose answer is known.
    let together: [[Int]]
    /// The parts of which it must not be found out that they are nobody.
    let guardsZeros: [Int]
  }

  /// Between what a part lies in a slice of a row, as the mean of a score tells.
  struct Limit: Equatable {
    /// The row and the slice.
    let place: Place
    /// The part.
    let part: Int
    /// Between what it lies.
    let range: ClosedRange<Int>
  }

  let rows: [Row]
  let slices: [Slice]
  let parts: Parts
  /// The parts among each of the people around them.
  let heldParts: [[Int]]
  private var numbers = LinkedNumbers()
  private var first: [Place: Int] = [:]
  private var outside: [[Place: Int]] = []
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
    (self.parts, self.rows, self.slices, self.limits) = (parts, rows, slices, limits)
    heldParts = holders.map(\.parts)
    for base in rows.filter({ $0.bases == [$0.cell] }).map(\.cell) {
      for slice in slices {
        let place = Place(row: base, slice: slice)
        first[place] = numbers.parts.count
        numbers.parts += parts.numbers[place] ?? Array(repeating: 0, count: parts.width)
      }
    }
    for row in rows { tell(row) }
    for holder in holders { hold(holder) }
    for limit in limits {
      guard let row = rows.first(where: { $0.cell == limit.place.row }) else { continue }
      numbers.bound(terms([limit.part], row, [limit.place.slice]), to: limit.range)
    }
  }

  /// Whether of every small number of a cell that is not told it stays open that it is at most 1
  /// and that it is more than the greatest small number.
  func leavesOpen(greatest: Int) -> Bool {
    let guarded = guarded(greatest: greatest) { figure in
      !limits.isEmpty
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
    for row in rows where !row.isToldBySlice {
      for slice in slices {
        let groups = ((0..<parts.width).map { [$0] } + parts.together).filter { group in
          let number = Deduction.value(of: terms(group, row, [slice]), in: numbers.parts)
          return number <= greatest && isDoubtful((group, row, slice))
        }
        let own = groups.map { group in
          LinkedFigure(
            terms(group, row, [slice]), .nobody, guardsZero: guardsZero(group, row, slice))
        }
        let others = outside.map { LinkedFigure(terms($0, row, [slice]), .nobody) }
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

  /// The parts that are all people of the question in a slice of a smallest row.
  func people(in row: Cell, _ slice: Slice) -> [LinkedFigure.Term] {
    terms(Array(0..<parts.width), at: Place(row: row, slice: slice))
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
    }
  }

  /// What is told of people around some of the question's, of whom the others are parts too.
  ///
  /// They may be counted in smaller rows than the question is.
  private mutating func hold(_ holder: SliceHolder<Slice>) {
    let smaller = holder.rows(in: first.keys.map(\.row) + holder.told.map(\.row))
    let others = first.keys.reduce(into: [Place: Int]()) { others, place in
      let inside = Deduction.value(of: terms(holder.parts, at: place), in: numbers.parts)
      let around = holder.places([place.slice], in: smaller[place.row] ?? [])
      others[place] = around.reduce(-inside) { $0 + holder.numbers[$1, default: 0] }
    }
    guard others.values.allSatisfy({ $0 >= 0 }) else { return }
    let places = others.values.allSatisfy { $0 == 0 } ? [:] : add(others)
    if !places.isEmpty { outside.append(places) }
    let isDivided = Set(holder.rows) != Set(first.keys.map(\.row))
    let divided = isDivided ? divide(holder, places, smaller) : nil
    for sum in holder.told {
      if let divided {
        let inside = holder.places(sum.slices, in: smaller[sum.row] ?? [])
        tell(inside.compactMap { divided[$0] }.sorted().map { .init($0) })
      } else if let row = rows.first(where: { $0.cell == sum.row }) {
        tell(terms(holder.parts, row, sum.slices) + terms(places, row, sum.slices))
      }
    }
  }

  /// Adds the people around as parts in their own rows, whose sums are the question's people and
  /// the others.
  /// - Parameters:
  ///   - holder: The people around.
  ///   - others: The part of those of them who are not the question's, in each place.
  ///   - smaller: The holder's rows in each of the question's.
  /// - Returns: The part in each place.
  private mutating func divide(
    _ holder: SliceHolder<Slice>, _ others: [Place: Int], _ smaller: [Cell: [Cell]]
  ) -> [Place: Int] {
    var parts: [Place: Int] = [:]
    for place in holder.places(slices, in: holder.rows) {
      parts[place] = numbers.parts.count
      numbers.parts.append(holder.numbers[place] ?? 0)
    }
    for place in first.keys.sorted(by: { first[$0, default: 0] < first[$1, default: 0] }) {
      let inside = terms(holder.parts, at: place) + (others[place].map { [.init($0)] } ?? [])
      let within = holder.places([place.slice], in: smaller[place.row] ?? [])
      tell(inside + within.compactMap { parts[$0].map { LinkedFigure.Term($0, -1) } })
    }
    return parts
  }

  /// Adds numbers in the smallest cells as parts; says where each is.
  private mutating func add(_ others: [Place: Int]) -> [Place: Int] {
    first.sorted { $0.value < $1.value }.reduce(into: [:]) { places, entry in
      places[entry.key] = numbers.parts.count
      numbers.parts.append(others[entry.key] ?? 0)
    }
  }

  private mutating func tell(_ terms: [LinkedFigure.Term]) {
    guard !terms.isEmpty else { return }
    numbers.figures.append(LinkedFigure(terms, .everybody, isGuarded: false))
  }

  private func terms(
    _ group: [Int], _ row: Row, _ slices: [Slice]
  ) -> [LinkedFigure.Term] {
    row.bases.flatMap { base in
      slices.flatMap { terms(group, at: Place(row: base, slice: $0)) }
    }
  }

  private func terms(
    _ places: [Place: Int], _ row: Row, _ slices: [Slice]
  ) -> [LinkedFigure.Term] {
    row.bases.flatMap { base in
      slices.compactMap { places[Place(row: base, slice: $0)] }.map { LinkedFigure.Term($0) }
    }
  }

  private func terms(_ group: [Int], at place: Place) -> [LinkedFigure.Term] {
    first[place].map { first in group.map { LinkedFigure.Term(first + $0) } } ?? []
  }
}
