/// Rows of areas in periods, ready for regressions with an effect of each area and each period.
///
/// The areas' effects are absorbed: every column and the outcome lose their mean over the area's
/// rows, which leaves the slopes, their residuals and their clustered covariance as they are (Frisch
/// and Waugh). The periods' effects are columns.
///
/// Source: Frisch R, Waugh FV (1933), Partial time regressions as compared with individual trends,
/// Econometrica 1:387-401, doi:10.2307/1907330.
struct TwoWayDesign {
  let rows: [AreaPeriod]
  let clusters: ClusterGroups
  let periods: [Int]

  /// The most work: rows times squared columns.
  private static let limit = 200_000_000

  init(_ rows: [AreaPeriod]) throws(Refusal) {
    for row in rows {
      guard abs(row.value) <= 1e100 else { throw .notFinite("every value, up to 1e100, which") }
      let all = [row.period, row.rollout ?? 0]
      guard all.allSatisfy({ $0.magnitude <= AreaPanel.largestPeriod }) else {
        throw .outOfRange("every period", allowed: "at most 1e12 in size")
      }
    }
    self.rows = rows
    clusters = ClusterGroups(rows.map(\.area))
    periods = Set(rows.map(\.period)).sorted()
    guard clusters.count > 1 else { throw .tooFew("areas", given: clusters.count, needed: 2) }
    guard periods.count > 1 else { throw .tooFew("periods", given: periods.count, needed: 2) }
    for area in clusters.members {
      guard area.allSatisfy({ rows[$0].rollout == rows[area[0]].rollout }) else {
        throw .outOfRange("an area's rollout period", allowed: "the same in all its rows")
      }
    }
  }

  /// Fits the effects of areas and periods with some slopes.
  ///
  /// - Parameter slopes: names and columns.
  /// - Returns: the fit, slopes last.
  /// - Throws: `Refusal.dependentColumns` with the slopes that the effects leave no room for,
  ///   `Refusal.tooFew` for no more rows than coefficients.
  func fit(_ slopes: [(name: String, values: [Double])]) throws(Refusal) -> TwoWayFit {
    let width = Double(periods.count + slopes.count)
    guard Double(rows.count) * width * width <= Double(Self.limit) else {
      throw .tooMany("rows times squared numbers of periods and effects", limit: Self.limit)
    }
    let dummies = periods.dropFirst().map { period in
      (name: "period \(period)", values: rows.map { $0.period == period ? 1.0 : 0 })
    }
    let columns = dummies + slopes
    let design = try DesignMatrix(
      names: columns.map(\.name), columns: columns.map { centred($0.values) },
      rows: rows.count, intercept: .omitted)
    let model = try LinearModel(outcome: centred(rows.map(\.value)).map(\.high), design: design)
    let lost = slopes.map(\.name).filter { model.dropped.contains($0) }
    guard lost.isEmpty else { throw .dependentColumns(lost) }
    return try TwoWayFit(model, of: self, slopes: slopes.count)
  }

  /// A column less its mean over each area's rows.
  private func centred(_ column: [Double]) -> [DoubleDouble] {
    var result = column.map(DoubleDouble.init)
    for members in clusters.members {
      let sum = members.map { result[$0] }.sum()
      let mean = sum / DoubleDouble(Double(members.count))
      for row in members { result[row] = result[row] - mean }
    }
    return result
  }

  /// How many areas come to have the pathway, and how many never do.
  var areaCounts: (rollout: Int, never: Int, cohorts: Int) {
    let cohorts = clusters.members.map { rows[$0[0]].rollout }
    let rollout = cohorts.compactMap { $0 }
    return (rollout.count, cohorts.count - rollout.count, Set(rollout).count)
  }
}
