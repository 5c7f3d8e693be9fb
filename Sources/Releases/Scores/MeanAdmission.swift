/// In which rows the mean of a score is shown beside questions and counts that rest on the same
/// form: sums of few scores and of their squares tell how many of them can be high.
///
/// A row is admitted where every small number of these stays open beside it and the rows admitted
/// before; rows in which nothing is withheld that rests on the form are from the start.
struct MeanAdmission {
  private let mean: MeanTable
  private let rows: ReleaseRows
  private let suppression: TableSuppression
  /// The tables that rest on the form, with what the rows shown tell of them.
  private(set) var linked: [Linked]
  /// In which rows nothing is withheld that rests on the form.
  let isWhole: [Bool]
  /// In which rows the mean is shown.
  private(set) var isShown: [Bool]
  private var ranges: [Place: ClosedRange<Int>] = [:]
  private var isOpen: [Bool]?

  /// A form in some rows together.
  private struct Place: Hashable {
    let tables: Int
    let form: Int
    let leaves: [Int]
    let row: Int?
  }

  /// Decides on a mean.
  /// - Parameters:
  ///   - mean: The mean.
  ///   - held: In which rows it is withheld already.
  ///   - linked: Tables that rest on the same form.
  ///   - rows: The rows.
  ///   - suppression: What decides.
  init(
    _ mean: MeanTable, held: [Bool], beside linked: [Linked], _ rows: ReleaseRows,
    by suppression: TableSuppression
  ) {
    (self.mean, self.linked, self.rows, self.suppression) = (mean, linked, rows, suppression)
    isWhole = rows.rows.indices.map { row in linked.allSatisfy { $0.isWhole[row] } }
    isShown = zip(held, isWhole).map { !$0 && $1 }
    guard suppression.secondary else {
      isShown = held.map { !$0 }
      return
    }
    admit(rows.rows.indices.filter { !held[$0] && !isShown[$0] && !isTight($0) })
    tell()
  }

  /// Few people in each row who have a score of a kind, of those that are withheld.
  var smallScores: [SmallScores] {
    rows.rows.indices.flatMap { row in
      places(in: rows.rows[row].leaves, row).flatMap { place -> [SmallScores] in
        let form = linked[place.tables].forms[place.form]
        let value = form.total(of: place.leaves)
        let others = form.known.total(of: place.leaves) - value
        let shown = shownBands(in: row, place.leaves)
        let kinds = [
          (value, form.kind.beside(shown)), (others, form.kind.others.beside(shown)),
        ]
        return kinds.filter { (1...max(suppression.greatest, 1)).contains($0.0) }
          .map { SmallScores(row: rows.rows[row].cell, kind: $0.1) }
      }
    }
  }

  /// Whether a row by itself tells too much of a small number in it.
  private mutating func isTight(_ row: Int) -> Bool {
    places(in: rows.rows[row].leaves, row).contains { place in
      let form = linked[place.tables].forms[place.form]
      let known = form.known.total(of: place.leaves)
      let value = form.total(of: place.leaves)
      let range = range(at: place)
      let others = (known - range.upperBound)...(known - range.lowerBound)
      return [(value, range), (known - value, others)].contains { number, range in
        (1...suppression.greatest).contains(number)
          && !(range.lowerBound <= 1 && range.upperBound > suppression.greatest)
      }
    }
  }

  /// What a mean tells of in some rows together, but of tables that are whole in a row of them.
  private func places(in leaves: [Int], _ row: Int?) -> [Place] {
    linked.indices.filter { table in row.map { !linked[table].isWhole[$0] } ?? true }
      .flatMap { table in
        linked[table].forms.indices.map {
          Place(tables: table, form: $0, leaves: leaves, row: row)
        }
      }
  }

  /// Admits rows, all together where that leaves all open, else each half by itself.
  private mutating func admit(_ some: [Int]) {
    guard !some.isEmpty else { return }
    let before = isShown
    for row in some { isShown[row] = true }
    if leavesOpen() { return }
    isShown = before
    guard some.count > 1 else { return }
    admit(Array(some.prefix(some.count / 2)))
    admit(Array(some.suffix(some.count - some.count / 2)))
  }

  /// Whether every small number stays open beside the rows that are shown, which did without them.
  private mutating func leavesOpen() -> Bool {
    let (tables, isBound) = told()
    let fails = tables.indices.filter { isBound[$0] && !tables[$0].leaveOpen(by: suppression) }
    guard !fails.isEmpty else { return true }
    let isOpen = isOpen ?? linked.map { $0.tables.leaveOpen(by: suppression) }
    self.isOpen = isOpen
    return fails.allSatisfy { !isOpen[$0] }
  }

  /// Notes what the rows that are shown tell.
  private mutating func tell() {
    for (place, tables) in told().tables.enumerated() { linked[place].tables = tables }
  }

  /// The tables with what the rows that are shown tell of them, and whether that is anything.
  private mutating func told() -> (tables: [DecidedTables], isBound: [Bool]) {
    var tables = linked.map(\.tables)
    var isBound = linked.map { _ in false }
    for told in ToldRows(isShown, rows).told {
      for place in places(in: told.leaves, told.row) {
        let form = linked[place.tables].forms[place.form]
        let range = range(at: place)
        guard range.count <= form.known.total(of: place.leaves) else { continue }
        let terms = form.parts.flatMap {
          tables[place.tables].linked.terms($0, leaves: place.leaves)
        }
        tables[place.tables].linked.bound(terms, to: range)
        isBound[place.tables] = true
      }
    }
    return (tables, isBound)
  }

  /// How many are shown in a row to have scores in some bands.
  private func shownBands(
    in row: Int, _ leaves: [Int]
  ) -> [(count: Int, bands: ScoreBands)] {
    linked.flatMap(\.forms).filter { $0.shown?[row] ?? false }.flatMap { form in
      let (count, known) = (form.total(of: leaves), form.known.total(of: leaves))
      return form.kind.bands.map { [(count, $0), (known - count, $0.others)] } ?? []
    }
  }

  /// Between what the people of a form lie in some rows together.
  private mutating func range(at place: Place) -> ClosedRange<Int> {
    if let known = ranges[place] { return known }
    let form = linked[place.tables].forms[place.form]
    let shown = place.row.map { shownBands(in: $0, place.leaves) }
    let range = mean.room(in: place.leaves).numbers(
      around: form.total(of: place.leaves), among: form.known.total(of: place.leaves),
      of: form.kind.beside(shown ?? []), greatest: suppression.greatest)
    ranges[place] = range
    return range
  }
}
