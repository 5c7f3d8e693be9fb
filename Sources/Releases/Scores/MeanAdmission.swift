/// In which rows the mean of a score is shown beside questions and counts that rest on the same
/// form: sums of few scores and of their squares tell how many of them can be high.
///
/// A row is admitted where every small number of these stays open beside it and the rows admitted
/// before, those first in which nothing is withheld that rests on the form.
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
  private let told: [[Bool]: ToldSums]
  private var ranges: [Place: ClosedRange<Int>] = [:]

  /// A form in some rows together.
  private struct Place: Hashable {
    let tables: Int
    let form: Int
    let leaves: [Int]
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
    told = Self.told(linked, rows)
    (self.mean, self.linked, self.rows, self.suppression) = (mean, linked, rows, suppression)
    isWhole = rows.rows.indices.map { row in linked.allSatisfy { $0.isWhole[row] } }
    isShown = held.map { !$0 && !suppression.secondary }
    guard suppression.secondary else { return }
    let free = rows.rows.indices.filter { !held[$0] }
    admit(free.filter { isWhole[$0] })
    admit(free.filter { !isWhole[$0] && !isTight($0) })
    tell()
  }

  /// Few people in each row who have a score of a kind, of those that are withheld.
  var smallScores: [SmallScores] {
    rows.rows.indices.flatMap { row in
      places(in: rows.rows[row].leaves, row).flatMap { place -> [SmallScores] in
        let form = linked[place.tables].forms[place.form]
        let value = form.total(of: place.leaves)
        let others = form.known.total(of: place.leaves) - value
        let kinds = [(value, form.kind), (others, form.kind.others)]
        return kinds.filter { (1...max(suppression.greatest, 1)).contains($0.0) }.map { _, kind in
          let shown = shownBands(in: place).flatMap(kind.beside)
          return SmallScores(row: rows.rows[row].cell, kind: shown)
        }
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
        linked[table].forms.indices.map { Place(tables: table, form: $0, leaves: leaves) }
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

  /// Whether every small number stays open beside the rows that are shown.
  private mutating func leavesOpen() -> Bool {
    let (tables, isBound) = bound()
    return tables.indices.allSatisfy { !isBound[$0] || tables[$0].leaveOpen(by: suppression) }
  }

  /// Notes what the rows that are shown tell.
  private mutating func tell() {
    for (place, tables) in bound().tables.enumerated() { linked[place].tables = tables }
  }

  /// The tables with what the rows that are shown tell of them, and whether that is anything.
  private mutating func bound() -> (tables: [DecidedTables], isBound: [Bool]) {
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

  /// Where the forms are told that are shown anywhere, by the rows in which they are.
  private static func told(_ linked: [Linked], _ rows: ReleaseRows) -> [[Bool]: ToldSums] {
    linked.flatMap(\.forms).reduce(into: [:]) { told, form in
      guard let shown = form.shown, told[shown] == nil else { return }
      told[shown] = ToldSums(shown, rows)
    }
  }

  /// How many are told to have scores in some bands beside those of a form in a place; nil where
  /// more is told than of bands.
  private func shownBands(in place: Place) -> [(count: Int, bands: ScoreBands)]? {
    var found: [(count: Int, bands: ScoreBands)] = []
    for (table, linked) in linked.enumerated() {
      for (number, form) in linked.forms.enumerated() {
        guard (table, number) != (place.tables, place.form), let shown = form.shown,
          told[shown]?.tell(place.leaves) ?? false
        else { continue }
        guard let bands = form.kind.bands else { return nil }
        let (count, known) = (form.total(of: place.leaves), form.known.total(of: place.leaves))
        found += [(count, bands), (known - count, bands.others)]
      }
    }
    return found
  }

  /// Between what the people of a form lie in some rows together.
  private mutating func range(at place: Place) -> ClosedRange<Int> {
    if let known = ranges[place] { return known }
    let form = linked[place.tables].forms[place.form]
    let value = form.total(of: place.leaves)
    let kind = shownBands(in: place).flatMap(form.kind.beside)
    let range = kind.map {
      mean.room(in: place.leaves).numbers(
        around: value, among: form.known.total(of: place.leaves), of: $0,
        greatest: suppression.greatest)
    }
    ranges[place] = range ?? value...value
    return range ?? value...value
  }
}
