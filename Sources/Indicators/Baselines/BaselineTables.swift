/// What the rows of the built-in figures refer to by number.
struct BaselineTables {
  private var definitions: [Baseline.Definition] = []
  private var periods: [Baseline.Period] = []
  private var areas: [(code: String, name: String)] = []
  private var sources: [Baseline.Source] = []
  private var strata: [String] = []
  private var notes: [String] = []

  /// Takes in a row of one of the tables; false where it is of no known form.
  mutating func read(_ fields: inout SeparatedFields, kind: UInt8?) -> Bool {
    switch kind {
    case UInt8(ascii: "D"): return readDefinition(&fields)
    case UInt8(ascii: "P"): return readPeriod(&fields)
    case UInt8(ascii: "A"): areas.append((fields.text(), fields.text()))
    case UInt8(ascii: "S"):
      sources.append(
        Baseline.Source(
          title: fields.text(), publisher: fields.text(), released: fields.text(),
          address: fields.text(), licence: fields.text()))
    case UInt8(ascii: "T"): strata.append(fields.text())
    case UInt8(ascii: "N"): notes.append(fields.text())
    default: return false
    }
    return true
  }

  private mutating func readDefinition(_ fields: inout SeparatedFields) -> Bool {
    let words = Baseline.Definition.Words(
      measure: fields.text(), title: fields.text(), numerator: fields.text(),
      denominator: fields.text(), population: fields.text())
    guard
      let count = Baseline.UnitOfCount(rawValue: fields.text()),
      let unit = Baseline.Unit(rawValue: fields.text())
    else { return false }
    definitions.append(Baseline.Definition(words, counts: count, in: unit))
    return true
  }

  private mutating func readPeriod(_ fields: inout SeparatedFields) -> Bool {
    let slug = fields.text()
    let label = fields.text()
    guard let kind = Baseline.PeriodKind(rawValue: fields.text()) else { return false }
    let keyKind = fields.text()
    let year = fields.integer()
    let key = Self.key(keyKind, year: year, ordinal: fields.integer())
    guard key != nil || keyKind.isEmpty else { return false }
    periods.append(Baseline.Period(label: label, slug: slug, kind: kind, key: key))
    return true
  }

  private static func key(_ kind: String, year: Int?, ordinal: Int?) -> BaselinePeriodKey? {
    guard let year else { return nil }
    switch kind {
    case "academic": return .academicYear(start: year)
    case "march": return .marchYear(year)
    case "term": return ordinal.map { .term(start: year, ordinal: $0) }
    default: return nil
    }
  }
}

extension BaselineTables {
  /// Reads a figure; nil where it refers to something that is not there.
  func figure(_ fields: inout SeparatedFields) -> Baseline? {
    let definition = entry(of: definitions, fields.integer())
    let period = entry(of: periods, fields.integer())
    let area = entry(of: areas, fields.integer())
    let stratum = entry(of: strata, fields.integer())
    let text = fields.text()
    let counts = Baseline.Figure.Counts(
      numerator: fields.integer(), denominator: fields.integer())
    let source = entry(of: sources, fields.integer())
    let grade = Self.grade(fields.letter())
    let note = entry(of: notes, fields.integer())
    guard let definition, let period, let area, let source, let grade,
      let figure = Baseline.Figure(text, counts: counts, grade: grade, note: note)
    else { return nil }
    let place = Baseline.Place(areaCode: area.code, areaName: area.name, stratum: stratum)
    return Baseline(
      definition: definition, period: period, place: place, figure: figure, source: source)
  }

  private func entry<Entry>(of table: [Entry], _ number: Int?) -> Entry? {
    guard let number, table.indices.contains(number) else { return nil }
    return table[number]
  }

  private static func grade(_ letter: UInt8?) -> Baseline.Grade? {
    switch letter {
    case UInt8(ascii: "p"): .primary
    case UInt8(ascii: "c"): .computed
    case UInt8(ascii: "s"): .secondary
    default: nil
    }
  }
}
