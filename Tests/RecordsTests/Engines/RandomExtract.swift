import Indicators
import Studies
import Tallies

@testable import Records

/// Random records with gaps, small enough that every rule meets every other.
struct RandomExtract {
  private var generator: Seeded

  init(seed: UInt64) {
    generator = Seeded(state: seed)
  }

  /// An extract of some children in up to four areas, some tables and columns left out at random.
  mutating func extract(children count: Int) -> Extract {
    let areas = (0..<Int.random(in: 1...4, using: &generator)).map { area in
      Area(
        code: "E0600000\(area)", name: "Area \(area)",
        rollout: Bool.random(using: &generator) ? day(2022...2023) : nil)
    }
    var cohort = cohort(count, areas.count)
    var tables: [String: RecordTable] = [:]
    for schema in StandardTables.all where schema.kind != .cohort {
      guard Int.random(in: 0..<8, using: &generator) > 0 else { continue }
      let subjects = schema.subject == .child ? count : cohort.families
      tables[schema.name] = table(schema, subjects: subjects)
    }
    let design = Bool.random(using: &generator) ? design() : nil
    if Bool.random(using: &generator) {
      cohort.columns.append(column("ethnicity", count, ["A", "B", "unknown", "C"]))
    }
    let study = Study(
      title: "Random", extracted: CalendarDate(year: 2024, month: 6, day: 30) ?? day(2024...2024),
      areas: areas, indicators: Catalogue.indicators, notCollected: [],
      tables: tables.keys.sorted(), baselineAreas: [],
      outcomes: Outcomes(primary: nil, secondary: []), disclosure: DisclosureRule(), targets: [:],
      synthetic: true, design: design)
    return Extract(study: study, cohort: cohort, tables: tables, quality: [:])
  }

  /// A design with periods of any length and some of what may be adjusted for, in any order.
  private mutating func design() -> StudyDesign {
    let adjusters = Adjuster.allCases.shuffled(using: &generator)
    return StudyDesign(
      question: "Do areas differ?",
      adjustment: Array(adjusters.prefix(Int.random(in: 0...3, using: &generator))),
      period: PeriodLength.allCases.randomElement(using: &generator) ?? .quarter)
  }

  private mutating func cohort(_ count: Int, _ areas: Int) -> Cohort {
    let families = max(1, count * 2 / 3)
    var names: [Int: Int32] = [:]
    let family = (0..<count).map { _ in
      let draw = Int.random(in: 0..<families, using: &generator)
      let number = names[draw] ?? Int32(names.count)
      names[draw] = number
      return number
    }
    let yesNo = ["yes", "no"]
    var columns = [column("parent", count, ["mother", "father", "both", "other"])]
    for name in ["education_record", "social_care_record", "known_before"]
    where Bool.random(using: &generator) {
      columns.append(column(name, count, yesNo))
    }
    return Cohort(
      family: family, area: (0..<count).map { _ in draw(areas) },
      sex: (0..<count).map { _ in UInt8(draw(3)) },
      born: (0..<count).map { _ in Int32(2004 * 12) + draw(18 * 12) },
      imprisoned: (0..<count).map { _ in day(2021...2024).dayNumber },
      codeOrder: Array((0..<Int32(count)).shuffled(using: &generator)), columns: columns,
      families: names.count)
  }

  private mutating func table(_ schema: TableSchema, subjects: Int) -> RecordTable {
    var offsets: [Int32] = [0]
    for _ in 0..<subjects { offsets.append((offsets.last ?? 0) + draw(4)) }
    let rows = Int(offsets.last ?? 0)
    let columns = schema.columns.dropFirst().compactMap { column -> RecordColumn? in
      switch column.kind {
      case .code(let levels): return self.column(column.name, rows, levels)
      case .date: return dates(column.name, rows)
      case .count: return counts(column.name, rows)
      case .term: return terms(rows)
      default: return nil
      }
    }
    return RecordTable(schema: schema, offsets: offsets, columns: ordered(columns))
  }

  /// Spells end on or after the day on which they begin, now and then on it; some stay open.
  private mutating func ordered(_ columns: [RecordColumn]) -> [RecordColumn] {
    guard let from = columns.firstIndex(where: { $0.name == "from" }),
      let to = columns.firstIndex(where: { $0.name == "to" })
    else { return columns }
    var columns = columns
    for row in columns[to].values.indices {
      let open = draw(3) == 0
      columns[to].values[row] =
        open ? RecordColumn.missing : columns[from].values[row] + draw(5) * draw(200)
    }
    return columns
  }

  private mutating func column(_ name: String, _ rows: Int, _ levels: [String]) -> RecordColumn {
    let values = (0..<rows).map { _ in
      draw(10) == 0 ? RecordColumn.missing : draw(levels.count)
    }
    return RecordColumn(name: name, values: values, levels: levels)
  }

  private mutating func dates(_ name: String, _ rows: Int) -> RecordColumn {
    let values = (0..<rows).map { _ in day(2020...2024).dayNumber }
    return RecordColumn(name: name, values: values, levels: [])
  }

  private mutating func counts(_ name: String, _ rows: Int) -> RecordColumn {
    let high: Int32 = name == "possible" ? 12 : name == "attended" ? 11 : 4
    let values = (0..<rows).map { _ in
      draw(12) == 0 ? RecordColumn.missing : draw(Int(high))
    }
    return RecordColumn(name: name, values: values, levels: [])
  }

  private mutating func terms(_ rows: Int) -> RecordColumn {
    let values = (0..<rows).map { _ in Int32(2021 * 3) + draw(10) }
    return RecordColumn(name: "term", values: values, levels: [])
  }

  private mutating func draw(_ count: Int) -> Int32 {
    Int32.random(in: 0..<Int32(count), using: &generator)
  }

  private mutating func day(_ years: ClosedRange<Int>) -> CalendarDate {
    let first = CalendarDate(year: years.lowerBound, month: 1, day: 1)?.dayNumber ?? 0
    let last = CalendarDate(year: years.upperBound, month: 12, day: 31)?.dayNumber ?? 0
    return CalendarDate(dayNumber: Int32.random(in: first...last, using: &generator))
  }
}

/// SplitMix64, so that every failure can be had again from its seed.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
