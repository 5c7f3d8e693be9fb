import Indicators
import Studies
import Tallies

/// Takes in the rows of `children`.
struct CohortBuilder: RowSink {
  private let names: [String]
  private let extracted: Int32
  private let log: ReadingProblemLog
  private let childPlace: Int
  private var columns: [[Int32]]
  private var rows: [Int32] = []
  private var rowOfChild: [Int32] = []
  private var duplicates = 0

  /// A builder without rows.
  init(_ file: TableFile, extracted: CalendarDate) {
    names = file.columns.map(\.schema.name)
    self.extracted = extracted.dayNumber
    log = file.log
    childPlace = names.firstIndex(of: "child") ?? 0
    columns = names.map { _ in [] }
  }

  /// Takes in a child, or finds that it stands twice.
  mutating func take(_ values: [Int32], row: Int) {
    let child = Int(values[childPlace])
    while rowOfChild.count <= child { rowOfChild.append(-1) }
    let known = rowOfChild[child]
    if known < 0 {
      rowOfChild[child] = Int32(rows.count)
      rows.append(Int32(row))
      for column in columns.indices { columns[column].append(values[column]) }
    } else if columns.indices.allSatisfy({ columns[$0][Int(known)] == values[$0] }) {
      duplicates += 1
    } else {
      log.add(.childDiffers(row: Int(rows[Int(known)])), row: row)
    }
  }

  /// The children, and how other tables find them.
  /// - Parameters:
  ///   - file: The file that was read.
  ///   - quality: Where counts go.
  /// - Returns: The cohort and its keys.
  func build(
    _ file: TableFile, _ quality: inout [QualityRule: Int]
  ) -> (cohort: Cohort, keys: CohortKeys) {
    let born = column("born")
    let imprisoned = column("imprisoned")
    let births = born.map { BirthMonth(ordinal: $0).firstDay.dayNumber }
    var kept: [Int] = []
    let pseudonyms = index("child", file)
    var numbers = [Int32](repeating: CohortKeys.leftOut, count: pseudonyms.count)
    var reasons: [QualityRule: Int] = [.duplicateRow: duplicates]
    for row in rows.indices {
      if imprisoned[row] > extracted {
        reasons[.afterExtract, default: 0] += 1
      } else if imprisoned[row] < births[row] {
        reasons[.beforeBirth, default: 0] += 1
      } else {
        numbers[Int(column("child")[row])] = Int32(kept.count)
        kept.append(row)
      }
    }
    reasons[.rowsKept] = kept.count
    quality.merge(reasons, uniquingKeysWith: +)
    let families = familyNumbers(kept, index("family", file).count)
    let cohort = cohort(kept, families, file, pseudonyms)
    let keys = CohortKeys(
      children: pseudonyms, childNumbers: CohortKeys.lookup(numbers),
      families: index("family", file),
      familyNumbers: CohortKeys.lookup(families.numbers), births: kept.map { births[$0] })
    return (cohort, keys)
  }

  /// The children that were kept, in columns.
  private func cohort(
    _ kept: [Int], _ families: (numbers: [Int32], count: Int), _ file: TableFile,
    _ pseudonyms: ByteIndex
  ) -> Cohort {
    let (family, child) = (column("family"), column("child"))
    let known = ["child", "family", "area", "sex", "born", "imprisoned"]
    let further = file.columns.indices.filter { !known.contains(names[$0]) }
    return Cohort(
      family: kept.map { families.numbers[Int(family[$0])] },
      area: pick("area", kept),
      sex: pick("sex", kept).map { $0 == RecordColumn.missing ? 2 : UInt8($0) },
      born: pick("born", kept), imprisoned: pick("imprisoned", kept),
      codeOrder: PseudonymOrder.ranks(of: kept.map { Int(child[$0]) }, in: pseudonyms),
      columns: further.map { place in
        RecordColumn(
          name: names[place], values: kept.map { columns[place][$0] },
          levels: file.columns[place].levels)
      },
      families: families.count)
  }

  /// The families of the children that were kept, numbered by their first child.
  private func familyNumbers(_ kept: [Int], _ count: Int) -> (numbers: [Int32], count: Int) {
    var numbers = [Int32](repeating: CohortKeys.leftOut, count: count)
    var next: Int32 = 0
    let family = column("family")
    for row in kept where numbers[Int(family[row])] < 0 {
      numbers[Int(family[row])] = next
      next += 1
    }
    return (numbers, Int(next))
  }

  /// A column's values in the rows that were kept.
  private func pick(_ name: String, _ kept: [Int]) -> [Int32] {
    let values = column(name)
    return kept.map { values[$0] }
  }

  /// A column's values.
  private func column(_ name: String) -> [Int32] {
    names.firstIndex(of: name).map { columns[$0] } ?? []
  }

  /// The pseudonyms of a column.
  private func index(_ name: String, _ file: TableFile) -> ByteIndex {
    file.columns.first { $0.schema.name == name }?.index ?? ByteIndex()
  }
}
