import Indicators

/// The tables of a study while its own indicators are read, which may ask for further columns.
struct OwnTables {
  /// The tables so far.
  var sources: [TableSource]

  /// A spell with one of some values is open.
  mutating func status(_ place: StudyNode) -> Condition? {
    let fields = place.fields(["table", "column", "values"], required: ["table"])
    guard let fields, let table = table(fields["table"], .spells, "spells") else { return nil }
    guard let filter = filter(place, fields, table) else { return nil }
    return .status(table: table, filter: filter.first, during: .moment)
  }

  /// A row dated in the window, once or oftener.
  mutating func event(_ place: StudyNode) -> Condition? {
    let keys = ["table", "column", "values", "at_least"]
    let fields = place.fields(keys, required: ["table"])
    guard let fields, let table = table(fields["table"], .events, "events") else { return nil }
    guard let filters = filter(place, fields, table) else { return nil }
    let number = fields["at_least"].map { $0.positiveCount() } ?? 1
    return number.map {
      .event(table: table, filters: filters, atLeast: $0, during: .moment)
    }
  }

  /// The number of rows dated in the window, per child.
  mutating func events(_ place: StudyNode) -> Measure? {
    let fields = place.fields(["table", "column", "values"], required: ["table"])
    guard let fields, let table = table(fields["table"], .events, "events") else { return nil }
    return filter(place, fields, table).map { .rate(table: table, filters: $0) }
  }

  /// A part of a whole lies strictly above a threshold.
  mutating func share(_ place: StudyNode) -> Condition? {
    let keys = ["table", "part", "whole", "above"]
    guard let fields = place.fields(keys, required: keys) else { return nil }
    guard let table = table(fields["table"], .sessions, "sessions"),
      let part = fields["part"].flatMap({ count($0, table) }),
      let whole = fields["whole"].flatMap({ count($0, table) }),
      let above = fields["above"]?.share()
    else { return nil }
    let perMille = (above * 1000).rounded()
    guard abs(perMille - above * 1000) < 1e-6 else {
      fields["above"]?.refuse(.wrongShape(expected: "a share with one decimal place at most"))
      return nil
    }
    return .share(table: table, part: part, whole: whole, abovePerMille: Int(perMille))
  }

  /// The name of a declared table about children, of a kind.
  private func table(
    _ place: StudyNode?, _ kind: TableSchema.Kind, _ words: String
  ) -> String? {
    guard let place, let name = place.word(of: sources.map(\.schema.name)) else { return nil }
    let schema = sources.first { $0.schema.name == name }?.schema
    guard schema?.kind == kind, schema?.subject == .child else {
      place.refuse(.wrongKind(table: name, expected: words + " about children"))
      return nil
    }
    return name
  }

  /// The filter that `column` and `values` stand for, none where neither is given.
  private mutating func filter(
    _ place: StudyNode, _ fields: [String: StudyNode], _ table: String
  ) -> [Filter]? {
    guard fields["column"] != nil || fields["values"] != nil else { return [] }
    guard let column = fields["column"], let values = fields["values"] else {
      place.refuse(.missingKey(fields["column"] == nil ? "column" : "values"))
      return nil
    }
    guard let name = column.text(), let schema = add(name, .text, column, table) else { return nil }
    let texts = values.listOrOne().compactMap { value in
      if case .code(let codes) = schema.kind { return value.word(of: codes) }
      return value.text()
    }
    guard schema.kind.isCoded else {
      column.refuse(.wrongColumn(column: name, expected: "a column of codes"))
      return nil
    }
    return [.oneOf(column: name, values: texts)]
  }

  /// The name of a column of whole numbers.
  private mutating func count(_ place: StudyNode, _ table: String) -> String? {
    guard let name = place.text(), let column = add(name, .count, place, table) else { return nil }
    if column.kind == .count { return name }
    place.refuse(.wrongColumn(column: name, expected: "a column of whole numbers"))
    return nil
  }

  /// The column of a table, which one of the study's own gets where it has none.
  private mutating func add(
    _ name: String, _ kind: ColumnSchema.Kind, _ place: StudyNode, _ table: String
  ) -> ColumnSchema? {
    guard let index = sources.firstIndex(where: { $0.schema.name == table }) else { return nil }
    let source = sources[index]
    let known = source.schema.column(name)
    let isStandard = StandardTables.table(table) != nil
    if let known, isStandard || known.kind != .text || kind == .text { return known }
    if isStandard {
      let allowed = source.schema.columns.map(\.name)
      place.refuse(
        .notAllowed(found: name, allowed: allowed, nearest: NearestMatch.of(name, in: allowed)))
      return nil
    }
    let column = ColumnSchema(name, kind, blank: true)
    sources[index] = TableSource(
      schema: source.schema.with(column), file: source.file, columns: source.columns,
      values: source.values, answers: source.answers)
    return column
  }
}
