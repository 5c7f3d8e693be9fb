/// Linear equations in many variables, each row solved for one, of which only what is not nought is
/// kept; what is done to them can be taken back.
///
/// Each row reads `basic + Σ entry · nonbasic = constant`. The constants are not kept: whoever
/// moves the variables keeps the equations. In tables by area and arm nearly all entries are
/// nought, so that an exchange costs a few short rows, whatever the size of the study.
struct SparseTableau {
  /// A nonbasic variable with its weight in a row.
  struct Entry {
    /// The variable.
    let variable: Int32
    /// Its weight.
    let weight: Double
  }

  /// The entries of each row in the order of their variables.
  private(set) var rows: [[Entry]] = []
  /// The variable that each row is solved for.
  private(set) var basic: [Int] = []
  /// The row of each variable that a row is solved for, -1 of the others.
  private(set) var rowOf: [Int]
  /// The rows in which each variable may have an entry, some perhaps twice.
  private var places: [[Int32]]
  private var stamps: [Int32] = []
  private var stamp: Int32 = 0
  private var log = Log()

  /// What is smaller counts as nought.
  static let tolerance = 1e-9

  /// What was done since the last time that it was settled.
  private struct Log {
    var rows: [(row: Int, entries: [Entry])] = []
    var basics: [(row: Int, variable: Int)] = []
    var places: [Int32] = []
    var added: [Int] = []
  }

  /// How much was done.
  struct Mark {
    fileprivate let rows: Int
    fileprivate let basics: Int
    fileprivate let places: Int
    fileprivate let added: Int
  }

  /// No equations in some variables.
  init(variables: Int) {
    rowOf = Array(repeating: -1, count: variables)
    places = Array(repeating: [], count: variables)
  }

  /// How much was done until now.
  var mark: Mark {
    Mark(
      rows: log.rows.count, basics: log.basics.count, places: log.places.count,
      added: log.added.count)
  }

  /// Makes what was done the state to which all is taken back.
  mutating func settle() {
    log = Log()
  }

  /// Takes back what was done since a mark.
  mutating func takeBack(to mark: Mark) {
    while log.rows.count > mark.rows, let last = log.rows.popLast() {
      rows[last.row] = last.entries
    }
    while log.places.count > mark.places, let variable = log.places.popLast() {
      places[Int(variable)].removeLast()
    }
    while log.basics.count > mark.basics, let last = log.basics.popLast() {
      rowOf[basic[last.row]] = -1
      basic[last.row] = last.variable
      rowOf[last.variable] = last.row
    }
    while log.added.count > mark.added, let variable = log.added.popLast() {
      rowOf[variable] = -1
      rows.removeLast()
      basic.removeLast()
      stamps.removeLast()
    }
  }
}

extension SparseTableau {
  /// Adds a row for a variable that is in no other: `variable = Σ weight · other` but for a
  /// constant.
  mutating func add(_ variable: Int, _ terms: [(variable: Int, weight: Double)]) {
    var entries: [Entry] = []
    for term in terms.sorted(by: { $0.variable < $1.variable }) where rowOf[term.variable] < 0 {
      entries.append(Entry(variable: Int32(term.variable), weight: -term.weight))
    }
    for term in terms where rowOf[term.variable] >= 0 {
      entries = Self.sum(entries, rows[rowOf[term.variable]], times: term.weight, without: -1)
    }
    let row = rows.count
    rows.append(entries)
    basic.append(variable)
    stamps.append(0)
    rowOf[variable] = row
    log.added.append(variable)
    for entry in entries { note(entry.variable, in: row) }
  }

  /// The rows in which a nonbasic variable has an entry, with the entry.
  mutating func column(of variable: Int) -> [(row: Int, weight: Double)] {
    stamp &+= 1
    var column: [(row: Int, weight: Double)] = []
    column.reserveCapacity(places[variable].count)
    for place in places[variable] where stamps[Int(place)] != stamp {
      stamps[Int(place)] = stamp
      let weight = weight(of: variable, in: Int(place))
      if weight != 0 { column.append((Int(place), weight)) }
    }
    return column
  }

  /// The rows in which a variable may have an entry, some perhaps twice.
  func reach(of variable: Int) -> [Int32] { places[variable] }

  /// The weight of a variable in a row.
  func weight(of variable: Int, in row: Int) -> Double {
    rows[row].withUnsafeBufferPointer { entries in
      var (low, high) = (0, entries.count)
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].variable < variable { low = middle + 1 } else { high = middle }
      }
      return low < entries.count && entries[low].variable == variable ? entries[low].weight : 0
    }
  }

  private mutating func note(_ variable: Int32, in row: Int) {
    places[Int(variable)].append(Int32(row))
    log.places.append(variable)
  }

  /// Solves a row for a nonbasic variable instead of its own.
  /// - Parameter column: The rows with the variable.
  mutating func exchange(
    _ row: Int, _ variable: Int, column: [(row: Int, weight: Double)]
  ) {
    let leaving = basic[row]
    let inverse = 1 / weight(of: variable, in: row)
    var solved: [Entry] = []
    solved.reserveCapacity(rows[row].count)
    var isOpen = true
    for entry in rows[row] where entry.variable != variable {
      if isOpen, entry.variable > leaving {
        solved.append(Entry(variable: Int32(leaving), weight: inverse))
        isOpen = false
      }
      solved.append(Entry(variable: entry.variable, weight: entry.weight * inverse))
    }
    if isOpen { solved.append(Entry(variable: Int32(leaving), weight: inverse)) }
    replace(row, by: solved)
    note(Int32(leaving), in: row)
    for other in column where other.row != row {
      subtract(solved, times: other.weight, from: other.row, without: Int32(variable))
    }
    log.basics.append((row, leaving))
    rowOf[leaving] = -1
    rowOf[variable] = row
    basic[row] = variable
  }

  private mutating func replace(_ row: Int, by entries: [Entry]) {
    log.rows.append((row, rows[row]))
    rows[row] = entries
  }

  /// Takes a solved row from another, which then has no entry of the variable solved for.
  private mutating func subtract(
    _ solved: [Entry], times factor: Double, from row: Int, without variable: Int32
  ) {
    let old = rows[row]
    let new = Self.sum(old, solved, times: -factor, without: variable)
    var place = 0
    for entry in new {
      while place < old.count, old[place].variable < entry.variable { place += 1 }
      if place == old.count || old[place].variable != entry.variable {
        note(entry.variable, in: row)
      }
    }
    replace(row, by: new)
  }

  /// A row and a multiple of another, without one variable.
  private static func sum(
    _ first: [Entry], _ second: [Entry], times factor: Double, without variable: Int32
  ) -> [Entry] {
    var result: [Entry] = []
    result.reserveCapacity(first.count + second.count)
    var (one, two) = (0, 0)
    while one < first.count || two < second.count {
      let left = one < first.count ? first[one].variable : .max
      let right = two < second.count ? second[two].variable : .max
      var weight = 0.0
      if left <= right {
        weight = first[one].weight
        one += 1
      }
      if right <= left {
        weight += factor * second[two].weight
        two += 1
      }
      let next = min(left, right)
      guard next != variable, weight.magnitude > tolerance else { continue }
      result.append(Entry(variable: next, weight: weight))
    }
    return result
  }
}
