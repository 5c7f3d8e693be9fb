extension AreaPanel {
  /// Makes a panel from one row for each area and period, in any order.
  ///
  /// - Parameter rows: the rows.
  /// - Throws: `Refusal.tooFew` for missing rows, `Refusal.outOfRange` for a repeated row or an area
  ///   with two rollout periods, and what the panel itself refuses.
  public init(_ rows: [AreaPeriod]) throws(Refusal) {
    let periods = Set(rows.map(\.period)).sorted()
    let byArea = Dictionary(grouping: rows, by: \.area)
    let areas = byArea.keys.sorted()
    var rollout: [Int?] = []
    var values: [[Double]] = []
    for area in areas {
      let own = (byArea[area] ?? []).sorted { $0.period < $1.period }
      try Self.check(own, periods: periods)
      rollout.append(own[0].rollout)
      values.append(own.map(\.value))
    }
    try self.init(areas: areas, periods: periods, rollout: rollout, values: values)
  }

  private static func check(_ own: [AreaPeriod], periods: [Int]) throws(Refusal) {
    guard zip(own, own.dropFirst()).allSatisfy({ $0.period < $1.period }) else {
      throw .outOfRange("every area's row of a period", allowed: "given once")
    }
    guard own.count == periods.count else {
      throw .tooFew("rows for every area", given: own.count, needed: periods.count)
    }
    guard own.allSatisfy({ $0.rollout == own[0].rollout }) else {
      throw .outOfRange("an area's rollout period", allowed: "the same in all its rows")
    }
  }

  /// Makes a panel of shares from counts out of totals.
  ///
  /// - Parameters:
  ///   - areas: the areas, each once.
  ///   - periods: the periods, ascending.
  ///   - rollout: each area's first period with the pathway; nothing for never.
  ///   - shares: a list for each area, in the order of the periods.
  /// - Throws: `Refusal.outOfRange` for a total of 0 or a count outside it, and what the panel itself
  ///   refuses.
  public init(
    areas: [String], periods: [Int], rollout: [Int?], shares: [[Proportion]]
  ) throws(Refusal) {
    guard shares.allSatisfy({ $0.allSatisfy(\.isDefined) }) else {
      throw .outOfRange(
        "every count", allowed: "from 0 to its total, and every total above 0")
    }
    try self.init(
      areas: areas, periods: periods, rollout: rollout,
      values: shares.map { $0.compactMap(\.share) })
  }

  /// The panel's rows, area by area.
  public var rows: [AreaPeriod] {
    areas.indices.flatMap { area in
      periods.indices.map {
        AreaPeriod(
          area: areas[area], period: periods[$0], rollout: rollout[area], value: values[area][$0])
      }
    }
  }

  /// The panel of some areas and of periods before one.
  func restricted(toAreas kept: [Int], periods count: Int) throws(Refusal) -> AreaPanel {
    try AreaPanel(
      areas: kept.map { areas[$0] }, periods: Array(periods.prefix(count)),
      rollout: kept.map { rollout[$0] }, values: kept.map { Array(values[$0].prefix(count)) })
  }
}
