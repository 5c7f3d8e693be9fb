import Statistics
import Studies
import Tallies

/// The event study of an outcome: its points and what is said of them.
struct EventStudyView {
  /// The counts by period of the declared length.
  let tallies: PeriodTallies
  /// The panel for the test of earlier trends, nil where periods are not complete.
  let panel: RolloutPanel?
  /// The outcome.
  let outcome: OverTimeOutcome

  /// The finding; without points where it is refused, with the reason.
  var finding: EventStudyFinding {
    let events = EventDistances(tallies, outcome)
    do throws(Refusal) {
      return finding(events, try EventRegression(events))
    } catch .dependentColumns {
      return EventStudyFinding(
        points: [], preTrendP: nil,
        note: "Effects by period since rollout cannot be told from what changed everywhere, or "
          + "from the areas themselves.")
    } catch {
      return EventStudyFinding(points: [], preTrendP: nil, note: reason(error, events))
    }
  }

  private func reason(_ refusal: Refusal, _ events: EventDistances) -> String {
    if case .tooMany = refusal {
      return "Areas and periods are too many to tell effects by period since rollout apart."
    }
    return events.distances.isEmpty
      ? "No rollout area is seen at any time but the last period before its rollout."
      : "A single area has anybody whose answer is known, so that there is nothing to compare."
  }

  private func finding(
    _ events: EventDistances, _ regression: EventRegression
  ) -> EventStudyFinding {
    let all = events.distances.indices.map { place in
      point(place, events, regression)
    }
    let points = all.compactMap { $0 }
    let test = preTrend(events)
    return EventStudyFinding(
      points: points, preTrendP: test?.p,
      note: remarks(events, points, isWithheld: points.count < all.count, test).text)
  }

  /// A test of what is seen only: none without an earlier point.
  private func preTrend(_ events: EventDistances) -> PreTrendTest? {
    guard events.distances.contains(where: { $0 < EventDistances.reference }) else { return nil }
    return panel.flatMap { PreTrendTest($0, level: outcome.level) }
  }

  private func point(
    _ place: Int, _ events: EventDistances, _ regression: EventRegression
  ) -> EventStudyFinding.Point? {
    let distance = events.distances[place]
    guard !outcome.isWithheld(events.tally(at: distance)) else { return nil }
    let areas = events.areas(at: distance).count
    let value = regression.effects[place]
    let method = RobustVariance.cr2.rawValue
    let interval = regression.tests[place]?.interval(level: outcome.level)
    let reason = noInterval(areas, interval)
    let given = reason == nil ? interval : nil
    return EventStudyFinding.Point(
      sinceRollout: distance,
      estimate: given.map { outcome.estimate(value, $0, method: method) }
        ?? outcome.unlimited(value, method: method),
      areas: areas, noInterval: reason)
  }

  /// The fewest rollout areas with which a point has an interval.
  private static let fewest = 3

  /// Why a point has no interval, nil where it has one.
  ///
  /// Two areas leave about one degree of freedom, so that limits lie anywhere; limits that a
  /// difference cannot have are not cut off, as that would make them look better than they are.
  private func noInterval(_ areas: Int, _ interval: Interval?) -> EventStudyFinding.Reason? {
    if areas < Self.fewest || tallies.comparisonPlaces.count < 2 { return .fewAreas }
    guard let interval else { return .noSpread }
    return outcome.allows(interval) ? nil : .beyondPossible
  }

  private func remarks(
    _ events: EventDistances, _ points: [EventStudyFinding.Point], isWithheld: Bool,
    _ test: PreTrendTest?
  ) -> Remarks {
    var remarks = Remarks()
    remarks.add("Each area counts once in each period.")
    remarks.add("The first point holds all earlier periods too.", if: events.isJoined.before)
    remarks.add("The last point holds all later periods too.", if: events.isJoined.after)
    for reason in EventStudyFinding.Reason.allCases {
      remarks.add(
        Self.words(reason), if: points.contains { $0.noInterval == reason })
    }
    remarks.add("Points of few \(outcome.plural) are left out.", if: isWithheld)
    remarks.add(
      "Areas were rolled out at several times: a point mixes their effects.",
      if: Set(tallies.areas.compactMap { $0.rolloutPeriod(tallies.length) }).count > 1)
    remarks.add(trendRemark(events, test))
    return remarks
  }

  private static func words(_ reason: EventStudyFinding.Reason) -> String {
    switch reason {
    case .fewAreas:
      "Points of fewer than three rollout areas, or beside fewer than two comparison areas, have "
        + "no interval: so few areas do not tell how sure they are."
    case .beyondPossible:
      "Points whose interval would run beyond \u{2212}100 to +100 percentage points have none: "
        + "the areas are too few for one."
    case .noSpread: "Points at which areas do not vary have no interval."
    }
  }

  private func trendRemark(_ events: EventDistances, _ test: PreTrendTest?) -> String {
    guard events.distances.contains(where: { $0 < EventDistances.reference }) else {
      return "There is a single period before rollout: whether areas moved alike before cannot be "
        + "seen."
    }
    if panel == nil {
      return "Periods are not complete: earlier trends cannot be tested, only looked at."
    }
    guard let test else {
      return "With so few areas earlier trends cannot be tested, only looked at."
    }
    let ways = Int((1 / test.floor).rounded())
    let method =
      test.isSampled ? "randomisation, rollouts being drawn at random" : "exact randomisation"
    return "Earlier trends are tested by \(method), whose p value cannot be below 1 in "
      + "\(ways); a large one does not show that areas would have moved alike."
  }
}
