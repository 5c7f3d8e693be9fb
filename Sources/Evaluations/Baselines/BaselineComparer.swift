import Indicators
import Statistics
import Studies
import Tallies

/// Sets findings beside the national figures of the same definition, each child against the
/// figure of its own year; where there is none, says why.
struct BaselineComparer {
  /// The published figures.
  let registry: BaselineRegistry
  /// The areas whose figures are compared with, in order of preference.
  let areas: [String]
  /// The confidence level.
  let level: Level

  /// What a comparison may rest on: like figures by year, or the reason why there are none.
  struct Outcome {
    var comparisons: [BaselineComparison] = []
    var unlike: Uncompared?
  }

  /// The comparisons of an indicator's finding at a moment.
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - moment: The moment.
  ///   - measured: The tally's estimate.
  ///   - strata: The tally by reference stratum.
  ///   - whole: The tally where counts are rounded, since rounded parts do not add to it; nil else.
  func compare(
    _ indicator: Indicator, _ moment: Moment, _ measured: MeasureEstimate,
    _ strata: [(stratum: ReferenceStratum, tally: StratumTally)], whole: StratumTally? = nil
  ) -> Outcome {
    guard let reference = indicator.reference, !strata.isEmpty else {
      return Outcome(unlike: reason(indicator, moment))
    }
    let years = byPeriod(strata, reference)
    var outcome = Outcome()
    for area in areas {
      let matches = years.map { year in
        (
          year: year,
          match: registry.match(
            indicator: indicator.id, moment: moment.name, areaCode: area, period: year.period)
        )
      }
      let likes = matches.compactMap { entry in
        LikeYear(period: entry.year.period, tally: entry.year.tally, match: entry.match)
      }
      if whole != nil, !likes.isEmpty, likes.count < matches.count {
        outcome.unlike = outcome.unlike ?? .rounded
      } else if let comparison = comparison(
        (indicator, moment), measured, likes, of: matches.count, whole: whole)
      {
        outcome.comparisons.append(comparison)
      } else if outcome.unlike == nil {
        outcome.unlike = matches.lazy.compactMap(\.match.reason).first.map(Uncompared.unlike)
      }
    }
    if !outcome.comparisons.isEmpty { outcome.unlike = nil }
    return outcome
  }

  /// Why an indicator at a moment has no national figure, by its rule.
  private func reason(_ indicator: Indicator, _ moment: Moment) -> Uncompared? {
    BaselineRule.rule(indicator: indicator.id, moment: moment.name).map {
      .unlike($0.otherwise.reason)
    }
  }

  /// The strata of each year or term together, in order.
  private func byPeriod(
    _ strata: [(stratum: ReferenceStratum, tally: StratumTally)], _ reference: ReferencePeriod
  ) -> [(period: BaselinePeriodKey, tally: StratumTally)] {
    var periods: [(period: BaselinePeriodKey, tally: StratumTally)] = []
    for (stratum, tally) in strata {
      let period = stratum.period(reference)
      if let last = periods.indices.last, periods[last].period == period {
        periods[last].tally.merge(tally)
      } else {
        periods.append((period, tally))
      }
    }
    return periods
  }

  /// The comparison over the years that have a like figure, nil where none has.
  private func comparison(
    _ what: (indicator: Indicator, moment: Moment), _ measured: MeasureEstimate,
    _ likes: [LikeYear], of all: Int, whole: StratumTally?
  ) -> BaselineComparison? {
    guard let first = likes.first, let last = likes.last else { return nil }
    var tally = StratumTally.zero
    for like in likes { tally.merge(like.tally) }
    guard tally.denominator > 0 else { return nil }
    let expected = likes.reduce(0) { $0 + $1.fraction * Double($1.tally.denominator) }
    let value = likes.count == 1 ? first.fraction : expected / Double(tally.denominator)
    tally = whole ?? tally
    let sizes = ComparedSizes(
      tally: tally, measure: what.indicator.measure, designEffect: measured.designEffect,
      level: level)
    guard let difference = sizes.difference(from: value), let ratio = sizes.ratio(to: value) else {
      return nil
    }
    let labels =
      first.period == last.period
      ? first.label : "\(first.label) to \(last.label)"
    return BaselineComparison(
      id: likes.map(\.baseline.id).joined(separator: " "), value: value, period: labels,
      area: first.baseline.areaCode, areaName: first.baseline.areaName,
      source: sources(likes), matched: tally.denominator,
      observed: tally.numerator, difference: difference, ratio: ratio,
      p: sizes.probability(against: value), note: note(what.indicator, what.moment, likes, of: all))
  }

  /// The publications of the figures, each once.
  private func sources(_ likes: [LikeYear]) -> String {
    likes.map(\.baseline.source.citation)
      .reduce(into: [String]()) { citations, citation in
        if !citations.contains(citation) { citations.append(citation) }
      }.joined(separator: "; ")
  }

  /// What a reader must know beside the comparison.
  private func note(
    _ indicator: Indicator, _ moment: Moment, _ likes: [LikeYear], of all: Int
  ) -> String? {
    let rule = BaselineRule.rule(indicator: indicator.id, moment: moment.name)
    var notes = [rule?.like?.remark].compactMap { $0 }
    let missing = all - likes.count
    if missing > 0 {
      let periods = indicator.reference == .term ? "terms" : "years"
      notes.append(
        """
        For \(missing) of the \(all) \(periods) in which these children fall no figure is \
        published; children of those \(periods) are not compared.
        """)
    }
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }
}
