import Indicators

extension NativeQuestion {
  /// Whether a condition holds for each child or family.
  func truths(of condition: Condition) -> [Truth] {
    switch condition {
    case .status(let name, let filter, let reach):
      return inTable(name) { statuses(in: $0, filter.map { [$0] } ?? [], reach) }
    case .event(let name, let filters, let atLeast, let reach):
      return inTable(name) { table in
        events(in: table, filters, reach).map { events in
          if events.sure >= atLeast { return .yes }
          return events.possible >= atLeast ? .unknown : .no
        }
      }
    case .last(let name, let order, let filter):
      return inTable(name) { lasts(in: $0, order, filter) }
    case .share(let name, let part, let whole, let threshold):
      return inTable(name) { shares(in: $0, (part, whole), threshold) }
    case .band: return [Truth](repeating: .unknown, count: days.count)
    case .all(let conditions):
      return combine(conditions, from: .yes) { $0.and($1) }
    case .any(let conditions):
      return combine(conditions, from: .no) { $0.or($1) }
    case .not(let condition):
      return truths(of: condition).map { !$0 }
    }
  }

  /// The answers from a table, unknown where it was not supplied.
  private func inTable(_ name: String, _ answers: (RecordTable) -> [Truth]) -> [Truth] {
    frame.extract.tables[name].map(answers) ?? [Truth](repeating: .unknown, count: days.count)
  }

  /// Several conditions at once.
  private func combine(
    _ conditions: [Condition], from start: Truth, _ combine: (Truth, Truth) -> Truth
  ) -> [Truth] {
    var truths = [Truth](repeating: start, count: days.count)
    for condition in conditions {
      for (subject, truth) in self.truths(of: condition).enumerated() {
        truths[subject] = combine(truths[subject], truth)
      }
    }
    return truths
  }

  /// Whether a spell is open in the window, or has begun by its first day.
  private func statuses(in table: RecordTable, _ filters: [Filter], _ reach: Reach) -> [Truth] {
    guard let from = table.column("from")?.values, let to = table.column("to")?.values else {
      return [Truth](repeating: .unknown, count: days.count)
    }
    let passes = NativeFilter.truths(of: filters, in: table)
    return days.indices.map { subject in
      let rows = table.rows(of: subject)
      guard !rows.isEmpty else { return .no }
      let window = windows[days[subject]]
      let (start, end) = (window.start, window.end)
      var truth = Truth.no
      for row in rows {
        let ends = to[row] == RecordColumn.missing ? Int32.max : to[row]
        let counts =
          reach == .past
          ? from[row] <= start : from[row] < end && ends > from[row] && ends > start
        if counts { truth = truth.or(passes[row]) }
      }
      return truth
    }
  }

  /// How many rows in the window, or before it, pass the filters, and how many may.
  func events(
    in table: RecordTable, _ filters: [Filter], _ reach: Reach
  ) -> [(sure: Int32, possible: Int32)] {
    guard let date = table.column("date")?.values else {
      return [(Int32, Int32)](repeating: (0, .max), count: days.count)
    }
    let passes = NativeFilter.truths(of: filters, in: table)
    return days.indices.map { subject in
      let rows = table.rows(of: subject)
      guard !rows.isEmpty else { return (0, 0) }
      let window = windows[days[subject]]
      let start = reach == .past ? Int32.min : window.start
      let end = reach == .past ? window.start : window.end
      var (sure, possible): (Int32, Int32) = (0, 0)
      for row in rows where date[row] >= start && date[row] < end {
        if passes[row] == .yes { sure += 1 }
        if passes[row] != .no { possible += 1 }
      }
      return (sure, possible)
    }
  }

  /// Whether the last row in the window passes a filter: by date, then by an order column.
  private func lasts(in table: RecordTable, _ order: String, _ filter: Filter) -> [Truth] {
    guard let date = table.column("date")?.values else {
      return [Truth](repeating: .unknown, count: days.count)
    }
    let orders = table.column(order)?.values ?? [Int32](repeating: -1, count: date.count)
    let passes = NativeFilter.truths(of: [filter], in: table)
    return days.indices.map { subject in
      let window = windows[days[subject]]
      var truth = Truth.unknown
      var last = (Int32.min, Int32.min)
      for row in table.rows(of: subject)
      where date[row] >= window.start && date[row] < window.end {
        let place = (date[row], max(orders[row], -1))
        if place > last {
          (last, truth) = (place, passes[row])
        } else if place == last {
          truth = truth.or(passes[row])
        }
      }
      return truth
    }
  }

  /// Whether the part lies strictly above a share of the whole, over the rows of the term.
  private func shares(
    in table: RecordTable, _ columns: (part: String, whole: String), _ threshold: Int
  ) -> [Truth] {
    guard let terms = table.column("term")?.values,
      let parts = table.column(columns.part)?.values,
      let wholes = table.column(columns.whole)?.values
    else { return [Truth](repeating: .unknown, count: days.count) }
    return days.indices.map { subject in
      let term = windows[days[subject]].term
      var (part, whole) = (0, 0)
      for row in table.rows(of: subject) where terms[row] == term {
        if wholes[row] == 0 { continue }
        if wholes[row] == RecordColumn.missing || parts[row] == RecordColumn.missing {
          return .unknown
        }
        part += Int(parts[row])
        whole += Int(wholes[row])
      }
      return whole == 0 ? .unknown : Truth(part * 1000 > threshold * whole)
    }
  }
}
