import Statistics

extension CalculationInput {
  /// The lists `time` and `event`.
  func followUps() throws -> FollowUps {
    let times = try numbers("time")
    let marks = try counts("event")
    if let place = marks.firstIndex(where: { $0 > 1 }) {
      throw CalculationFault("event[\(place)] must be 0 or 1")
    }
    try same(["time": times.count, "event": marks.count])
    return try FollowUps(times: times, events: marks.map { $0 == 1 })
  }

  /// For each row of a list of labels the place of its label among all, and the labels in order.
  ///
  /// Labels that are all numbers stand in the order of these, others in that of their letters.
  func grouping(_ name: String) throws -> (places: [Int], labels: [String]) {
    let rows = try labels(name)
    let unique = Set(rows)
    let numeric = unique.allSatisfy { Double($0) != nil }
    let labels = unique.sorted {
      numeric ? (Double($0) ?? 0, $0) < (Double($1) ?? 0, $1) : $0 < $1
    }
    let place = Dictionary(
      labels.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    return (rows.compactMap { place[$0] }, labels)
  }
}

extension CalculationParameter {
  static let times = CalculationParameter(
    "time", .numbers, "time to the event or the end of the follow-up, 0 or more")

  static let events = CalculationParameter(
    "event", .counts, "1 for an event, 0 for a follow-up that ended without")
}
