/// In which rows the mean of a score is shown beside questions and counts that rest on the same
/// form: sums of few scores and of their squares tell how many of them can be high.
///
/// A row is admitted where every small number of these stays open beside it and the rows admitted
/// before; rows in which nothing is withheld that rests on the form are from the start.
struct MeanAdmission {
  /// Tables that are decided on, with what the mean tells of them.
  struct Linked {
    /// The tables.
    let tables: DecidedTables
    /// What it tells of.
    let forms: [ScoreForm]
    /// In which rows all of them is shown.
    let isWhole: [Bool]
  }

  private let mean: MeanTable
  private let linked: [Linked]
  private let rows: ReleaseRows
  private let suppression: TableSuppression
  /// In which rows nothing is withheld that rests on the form.
  let isWhole: [Bool]
  /// In which rows the mean is shown.
  private(set) var isShown: [Bool]
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
    (self.mean, self.linked, self.rows, self.suppression) = (mean, linked, rows, suppression)
    isWhole = rows.rows.indices.map { row in linked.allSatisfy { $0.isWhole[row] } }
    isShown = zip(held, isWhole).map { !$0 && $1 }
    admit(rows.rows.indices.filter { !held[$0] && !isShown[$0] })
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
    let told = ToldRows(isShown, rows).leaves
    return linked.indices.allSatisfy { place in
      var tables = linked[place].tables
      for leaves in told {
        for form in linked[place].forms.indices {
          let range = range(at: Place(tables: place, form: form, leaves: leaves))
          let parts = linked[place].forms[form].parts
          tables.linked.bound(
            parts.flatMap { tables.linked.terms($0, leaves: leaves) }, to: range)
        }
      }
      return tables.leaveOpen(by: suppression)
    }
  }

  /// Between what the people of a form lie in some rows together.
  private mutating func range(at place: Place) -> ClosedRange<Int> {
    if let known = ranges[place] { return known }
    let form = linked[place.tables].forms[place.form]
    let range = mean.room(in: place.leaves).numbers(
      around: form.parts.reduce(0) { $0 + $1.total(of: place.leaves) },
      among: form.known.total(of: place.leaves), of: form.kind, greatest: suppression.greatest)
    ranges[place] = range
    return range
  }
}
