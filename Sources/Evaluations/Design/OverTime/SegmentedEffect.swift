import Statistics
import Studies
import Tallies

/// The break in the rollout areas' series at rollout, with and without the comparison areas.
///
/// The change of level with Newey and West's standard error times the root of n / (n - 4), and t
/// with n - 4 degrees of freedom. What varies is periods and not areas, so that there is no p
/// value:
/// read as a test it would find a break in about one of five series without one (see the page on
/// false positives).
struct SegmentedEffect {
  /// The fewest periods of a series.
  static let fewest = 8
  /// The fewest periods on a side of rollout.
  static let fewestOnSide = 3

  /// Counts by period of lengths to be tried, the shortest first.
  let candidates: [PeriodTallies]
  /// The outcome.
  let outcome: OverTimeOutcome

  /// The row of a method.
  func row(_ method: EffectMethod) -> EffectEstimate {
    switch fit(method) {
    case .success(let found):
      return estimate(
        method, found.part.level, note: remarks(method, found).text)
    case .failure(let refusal): return estimate(method, nil, note: refusal.reason)
    }
  }

  /// The break of a method, nil where it is refused.
  func part(_ method: EffectMethod) -> SegmentedBreak? { try? fit(method).get().part }

  private func estimate(
    _ method: EffectMethod, _ estimate: Estimate?, note: String?
  ) -> EffectEstimate {
    EffectEstimate(
      method: method, estimate: estimate, p: nil,
      rolloutAreas: candidates.first?.rolloutPlaces.count ?? 0,
      comparisonAreas: method == .segmented ? 0 : candidates.first?.comparisonPlaces.count ?? 0,
      note: note)
  }

  private struct Refused: Error {
    let reason: String
  }

  private struct Fitted {
    let part: SegmentedBreak
    let length: PeriodLength
    let isAligned: Bool
  }

  private func fit(_ method: EffectMethod) -> Result<Fitted, Refused> {
    let found = candidates.lazy.compactMap { tallies in
      RolloutSeries(tallies, outcome).flatMap { series in
        values(method, series).map { (tallies: tallies, series: series, values: $0) }
      }
    }.first
    guard let (tallies, series, values) = found else {
      return .failure(Refused(reason: gaps(method)))
    }
    let before = series.distances.count { $0 < 0 }
    let after = series.distances.count - before
    guard series.distances.count >= Self.fewest, min(before, after) >= Self.fewestOnSide else {
      return .failure(Refused(reason: Self.short(before, after, tallies.length)))
    }
    let parts = series.sides + (method == .segmented ? [] : [series.comparisonTally])
    guard !parts.contains(where: outcome.isWithheld) else {
      return .failure(Refused(reason: Remarks.withheld))
    }
    return fit(method, values, before: before, tallies)
  }

  private func values(_ method: EffectMethod, _ series: RolloutSeries) -> [Double]? {
    guard method == .segmentedControlled else { return series.values }
    return series.comparison.map { zip(series.values, $0).map { $0 - $1 } }
  }

  private func fit(
    _ method: EffectMethod, _ values: [Double], before: Int, _ tallies: PeriodTallies
  ) -> Result<Fitted, Refused> {
    do throws(Refusal) {
      let series = try SegmentedSeries(values, start: before + 1)
      let resolution = values.reduce(0) { max($0, $1.magnitude) } * 1e-12
      let tests = [series.levelChange, series.slopeChange].enumerated().map { place, change in
        series.adjustedErrors.flatMap { errors in
          errors[place + 2] > resolution
            ? TTest(
              change, standardError: errors[place + 2], freedom: Double(values.count - 4)) : nil
        }
      }
      let starts = Set(tallies.areas.compactMap { $0.rolloutPeriod(tallies.length) })
      return .success(
        Fitted(
          part: SegmentedBreak(
            method: method, level: size(series.levelChange, tests[0]),
            slope: size(series.slopeChange, tests[1]), before: before,
            after: values.count - before),
          length: tallies.length, isAligned: starts.count > 1))
    } catch {
      return .failure(Refused(reason: "The series is too long for its break to be worked out."))
    }
  }

  private func size(_ value: Double, _ test: TTest?) -> Estimate {
    let method = "newey-west"
    guard let test else { return outcome.unlimited(value, method: method) }
    return outcome.estimate(value, test.interval(level: outcome.level), method: method)
  }

  private func gaps(_ method: EffectMethod) -> String {
    guard let first = candidates.first, !first.rolloutPlaces.isEmpty else {
      return "No rollout area has anybody whose answer is known."
    }
    if method == .segmentedControlled, first.comparisonPlaces.isEmpty {
      return "No comparison area has anybody whose answer is known."
    }
    return "The series has periods with nobody in them, even in years."
  }

  private static func short(_ before: Int, _ after: Int, _ length: PeriodLength) -> String {
    "The series has \(Remarks.periods(before, length)) before rollout and \(after) from it on; "
      + "at least \(fewest) in all and \(fewestOnSide) on each side are needed."
  }

  private func remarks(_ method: EffectMethod, _ found: Fitted) -> Remarks {
    var remarks = Remarks()
    remarks.add(
      "The change of level at rollout, from \(Remarks.periods(found.part.before, found.length)) "
        + "before and \(found.part.after) from it on.")
    remarks.add("Areas are set side by side by the time since their rollout.", if: found.isAligned)
    remarks.add(
      "Periods vary here, not areas, so that the limits are too narrow and there is no p value: "
        + "in simulated studies without any effect about one in five such intervals left out no "
        + "change.")
    remarks.add(
      "Whatever else changed at the same time counts as the effect.", if: method == .segmented)
    remarks.add("Nothing varies about the line.", if: !found.part.level.upper.isFinite)
    return remarks
  }
}
