import Indicators
import Studies
import Tallies

@testable import Records

/// Random children with messy forms of all versions around their days of imprisonment: several a
/// day, of other versions, too early, too late, some without scores.
struct RandomForms {
  private var generator: Seeded

  private let indicators: [Indicator]

  init(seed: UInt64, indicators: [Indicator] = RandomForms.indicators) {
    self.indicators = indicators
    generator = Seeded(state: seed)
  }

  static let indicators: [Indicator] = [
    .sdqTotal, .sdqInternalising, .sdqProsocial, .sdqImpact, .sdqHigh, .parentalStress,
    .parentalStressProrated,
  ]

  /// An extract with forms of both questionnaires in place of its own.
  mutating func extract(children: Int) -> Extract {
    var random = RandomExtract(seed: generator.next())
    let plain = random.extract(children: children)
    var tables = plain.tables
    let home = plain.homeChildren()
    for instrument in Instrument.all {
      let days =
        instrument.unit == .child
        ? plain.cohort.imprisoned : home.map { plain.cohort.imprisoned[$0] }
      tables[instrument.table] = draw(10) == 0 ? nil : table(instrument, days)
    }
    return Extract(
      study: study(plain.study, tables.keys.sorted()), cohort: plain.cohort, tables: tables,
      quality: [:])
  }

  private mutating func study(_ study: Study, _ tables: [String]) -> Study {
    var rules = [
      DeclaredReliability(
        indicator: "sdq-total", informant: .parent, standardDeviation: 5.8, reliability: 0.82,
        source: "Test")
    ]
    rules.append(
      DeclaredReliability(
        indicator: "sdq-prosocial", informant: .teacher, standardDeviation: 2.4,
        reliability: 0.8, source: "Test"))
    rules.append(
      DeclaredReliability(
        indicator: "parental-stress", informant: nil, standardDeviation: 8, reliability: 0.83,
        source: "Test"))
    return Study(
      title: study.title, extracted: study.extracted, areas: study.areas,
      indicators: indicators, notCollected: [], tables: tables,
      baselineAreas: [], outcomes: study.outcomes, disclosure: study.disclosure, targets: [:],
      synthetic: true,
      questionnaires: QuestionnaireRules(
        reliableChange: rules, highRisk: draw(2) == 0 ? nil : "Referred for difficulties"),
      design: study.design)
  }

  /// Up to six forms of each child or family, from ten months before to a year and a half after.
  private mutating func table(_ instrument: Instrument, _ days: [Int32]) -> RecordTable? {
    guard let schema = StandardTables.table(instrument.table) else { return nil }
    var (offsets, dates, versions): ([Int32], [Int32], [Int32]) = ([0], [], [])
    for day in days {
      for _ in 0..<draw(7) {
        dates.append(
          date(around: day, after: dates.count > Int(offsets.last ?? 0) ? dates.last : nil))
        versions.append(draw(15) == 0 ? RecordColumn.missing : draw(instrument.versions.count))
        if draw(2) == 0, versions.last != RecordColumn.missing { versions[versions.count - 1] = 0 }
      }
      offsets.append(Int32(dates.count))
    }
    let names = instrument.scores + (instrument.optional == nil ? [] : ["total:optional"])
    let scores = names.map { name in
      let values = dates.map { _ in
        draw(9) == 0 ? RecordColumn.missing : draw(3) == 0 ? 7 : draw(name == "total" ? 41 : 11)
      }
      return RecordColumn(name: name, values: values, levels: [])
    }
    let version = RecordColumn(
      name: "version", values: versions, levels: instrument.versions.map(\.code))
    return RecordTable(
      schema: schema, offsets: offsets,
      columns: [RecordColumn(name: "date", values: dates, levels: []), version] + scores)
  }

  /// A day around that of imprisonment, or some months after another form, often just on a limit.
  private mutating func date(around day: Int32, after other: Int32?) -> Int32 {
    let months = [-12, -1, 0, 3, 4, 6, 8]
    if let other, draw(3) > 0 {
      if draw(6) == 0 { return other }
      let months = [3, 4, 5, 6, 7, 8, 9][Int(draw(7))]
      return CalendarDate(dayNumber: other).adding(months: months).dayNumber + draw(3) - 1
    }
    if draw(3) == 0 {
      let months = months[Int(draw(months.count))]
      return CalendarDate(dayNumber: day).adding(months: months).dayNumber + draw(3) - 1
    }
    return day + draw(300) - 150
  }

  private mutating func draw(_ count: Int) -> Int32 {
    Int32.random(in: 0..<Int32(count), using: &generator)
  }
}
