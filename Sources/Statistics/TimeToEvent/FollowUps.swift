/// How long each child was followed, and whether the event came or the follow-up ended before.
///
/// Where an event and the end of another child's follow-up fall on the same time, the other child
/// counts as still followed at that time.
public struct FollowUps: Sendable, Hashable {
  /// The times to the event or the end of the follow-up, 0 or more, in one unit.
  public let times: [Double]
  /// Whether the event came.
  public let events: [Bool]

  /// Takes times and events.
  ///
  /// - Parameters:
  ///   - times: at least one time, each 0 or more.
  ///   - events: for each time whether the event came.
  /// - Throws: `Refusal` for no times, times below 0 or not finite, or lists of different lengths.
  public init(times: [Double], events: [Bool]) throws(Refusal) {
    guard times.count == events.count else {
      throw .lengthsDiffer("the times", times.count, "the events", events.count)
    }
    guard !times.isEmpty else { throw .tooFew("times", given: 0, needed: 1) }
    guard times.allSatisfy({ $0 >= 0 && $0 < .infinity }) else {
      throw .outOfRange("every time", allowed: "finite and 0 or more")
    }
    self.times = times
    self.events = events
  }

  /// How many children there are.
  public var count: Int { times.count }

  /// The longest time.
  public var longest: Double { times.max() ?? 0 }

  /// The places of the children in groups of one time, the longest first; in a group in the order
  /// given.
  var groupsFromLongest: [ArraySlice<Int>] {
    let order = times.indices.sorted { (times[$1], $0) < (times[$0], $1) }
    var groups: [ArraySlice<Int>] = []
    var start = 0
    while start < order.count {
      let time = times[order[start]]
      let end = order[start...].firstIndex { times[$0] != time } ?? order.count
      groups.append(order[start..<end])
      start = end
    }
    return groups
  }

  /// The children of some places.
  func subset(_ places: [Int]) throws(Refusal) -> FollowUps {
    try FollowUps(times: places.map { times[$0] }, events: places.map { events[$0] })
  }

  /// For each time at which events came, how many were still followed and how many had one.
  public var riskTable: RiskTable {
    var steps: [RiskStep] = []
    var atRisk = 0
    for group in groupsFromLongest {
      atRisk += group.count
      let had = group.count { events[$0] }
      if had > 0 {
        steps.append(RiskStep(time: times[group[group.startIndex]], atRisk: atRisk, events: had))
      }
    }
    return RiskTable(checked: steps.reversed(), longest: longest)
  }
}
