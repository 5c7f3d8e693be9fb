/// All facts that some conditions ask for, each once.
struct FactList {
  /// The facts.
  private(set) var facts: [Fact] = []
  private var filters: [String: [Filter]] = [:]
  private var kinds: [String: RowKinds] = [:]
  private var most: [String: Int] = [:]
  private var limits: [Fact.Kind: Set<Int>] = [:]
  private var bands: [Fact.Kind: [BandPatterns.Bands]] = [:]
  private var patterns: [Fact.Kind: BandPatterns] = [:]

  /// The facts of some conditions.
  /// - Parameters:
  ///   - asked: The conditions, and when they are read.
  ///   - values: All values that a column of a table may have, nil where it may have any.
  ///   - events: Events that are counted.
  init(
    _ asked: [AskedCondition], _ events: [AskedEvents],
    values: (_ table: String, _ column: String) -> [String]?
  ) {
    for one in asked {
      for leaf in one.condition.leaves { note(leaf, one.moment) }
    }
    for one in events { note(one.filters, 1, of: one.table) }
    for (table, filters) in filters {
      kinds[table] = RowKinds(filters) { values(table, $0) }
    }
    for (kind, bands) in bands {
      guard case .score(let score, _) = kind else { continue }
      patterns[kind] = BandPatterns(score, bands, by: asked.first?.informant)
    }
  }

  /// The formula of a condition; facts that are not there yet are added.
  mutating func formula(of condition: Condition, _ moment: Moment) -> Formula {
    switch condition {
    case .all(let conditions): .all(conditions.map { formula(of: $0, moment) })
    case .any(let conditions): .any(conditions.map { formula(of: $0, moment) })
    case .not(let condition): .not(formula(of: condition, moment))
    case .status(let table, let filter, let reach):
      rows(table, filter.map { [$0] } ?? [], 1, Span(moment, reach, isEvent: false))
    case .event(let table, let filters, let number, let reach):
      rows(table, filters, number, Span(moment, reach, isEvent: true))
    case .share(let table, let part, let whole, let limit):
      share(.share(table: table, part: part, whole: whole, in: .own(moment)), above: limit)
    case .band(let score, let scheme, let names):
      value(.score(score, in: .own(moment)), .init(scheme: scheme, names: names))
    case .last:
      .sum(of: [place(Fact(kind: .other(condition, in: .own(moment)), most: 1))], atLeast: 1)
    }
  }

  /// The facts whose sum are the events that are counted; those not there yet are added.
  mutating func places(of events: AskedEvents) -> [Int] {
    let span = Span(events.moment, isEvent: true)
    guard case .sum(let places, _) = rows(events.table, events.filters, 1, span) else { return [] }
    return places
  }

  /// Notes what a condition tells apart.
  private mutating func note(_ leaf: Condition, _ moment: Moment) {
    switch leaf {
    case .status(let table, let filter, _): note(filter.map { [$0] } ?? [], 1, of: table)
    case .event(let table, let filters, let number, _): note(filters, number, of: table)
    case .share(let table, let part, let whole, let limit):
      let kind = Fact.Kind.share(table: table, part: part, whole: whole, in: .own(moment))
      limits[kind, default: []].insert(limit)
    case .band(let score, let scheme, let names):
      bands[.score(score, in: .own(moment)), default: []].append(
        .init(scheme: scheme, names: names))
    case .last, .all, .any, .not: break
    }
  }

  private mutating func note(_ filters: [Filter], _ number: Int, of table: String) {
    for filter in filters where !(self.filters[table] ?? []).contains(filter) {
      self.filters[table, default: []].append(filter)
    }
    most[table] = max(most[table] ?? 1, number)
  }

  private mutating func rows(
    _ table: String, _ filters: [Filter], _ number: Int, _ span: Span
  ) -> Formula {
    let kinds = (kinds[table]?.all ?? [[]]).filter { filters.allSatisfy($0.contains) }
    let places = kinds.map { kind in
      place(Fact(kind: .rows(table: table, passing: kind, in: span), most: most[table] ?? 1))
    }
    return .sum(of: places, atLeast: number)
  }

  private mutating func share(_ kind: Fact.Kind, above limit: Int) -> Formula {
    let limits = (limits[kind] ?? []).sorted()
    let place = place(Fact(kind: kind, most: limits.count))
    return .sum(of: [place], atLeast: limits.count { $0 <= limit })
  }

  private mutating func value(_ kind: Fact.Kind, _ bands: BandPatterns.Bands) -> Formula {
    let patterns = patterns[kind]?.all ?? []
    let place = place(Fact(kind: kind, most: max(patterns.count - 1, 0)))
    return .value(of: place, oneOf: Set(patterns.indices.filter { patterns[$0].contains(bands) }))
  }

  private mutating func place(_ fact: Fact) -> Int {
    if let place = facts.firstIndex(of: fact) { return place }
    facts.append(fact)
    return facts.count - 1
  }
}

extension Span {
  /// The span of a moment itself.
  fileprivate static func own(_ moment: Moment) -> Span { Span(moment, isEvent: false) }
}
