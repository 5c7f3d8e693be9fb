import Indicators
import Documents
import Evaluations
import Studies

/// The primary outcome by period since rollout, or why it cannot be shown.
struct EventStudyPart {
  let outcome: DesignedOutcome
  let design: StudyDesign

  /// The period that the others are set against: the last before rollout.
  static let reference = -1

  /// The blocks, empty where there is no event study at all.
  var blocks: [Block] {
    guard let events = outcome.analysis.eventStudy else { return [] }
    guard !events.points.isEmpty else {
      let reason = outcome.named(events.note ?? "There are no periods.")
      return [.text("Not shown by period since rollout. \(reason)")]
    }
    let note = events.note.map { [Block.paragraph([.text(outcome.named($0))])] } ?? []
    return [.figure(figure(events))] + note
  }

  private func figure(_ events: EventStudyFinding) -> Figure {
    Figure(
      id: "figure-events-\(outcome.anchor)", title: title(events).plain,
      caption: """
        \(outcome.label): rollout less comparison areas, set against the last period before \
        rollout (hollow diamond at zero), \(outcome.unit). Hollow points lie before rollout, \
        filled ones from it on; bars are intervals, with arrows where they run beyond the \
        axis.\(bare(events))
        """,
      alternative: alternative(events).plain, chart: .events(chart(events)), table: table(events))
  }

  private func title(_ events: EventStudyFinding) -> Sentence {
    let before = events.points.filter { $0.sinceRollout < Self.reference }
    let after = events.points.filter { $0.sinceRollout > Self.reference }
    let sides = [("from rollout on", after), ("before it", before)].compactMap { name, points in
      points.isEmpty
        ? nil
        : "\(outcome.span(points.map(\.estimate.value))) \(name)" as Sentence
    }
    return "By period since rollout the difference is \(sides.listed())"
  }

  /// That some points are drawn without an interval.
  private func bare(_ events: EventStudyFinding) -> String {
    events.points.contains { $0.noInterval != nil }
      ? " Points without a bar rest on too few areas for an interval." : ""
  }

  /// The limits of a point, or why there are none.
  private func limits(_ point: EventStudyFinding.Point) -> Value {
    switch point.noInterval {
    case .fewAreas, .beyondPossible: .text("not given: too few areas")
    case .noSpread: .text("not given: areas do not vary")
    case nil: outcome.limits(point.estimate)
    }
  }

  private func alternative(_ events: EventStudyFinding) -> Sentence {
    let told = events.points.map { point -> Sentence in
      let size = outcome.reading.difference(point.estimate.value)
      return "\(name(point.sinceRollout)) \(size)"
    }
    return "Points by period since rollout. \(told.joined(by: "; "))."
  }

  private func name(_ period: Int) -> String {
    if period == 0 { return "\(unit.singular) of rollout" }
    let count = abs(period)
    return "\(count) \(unit.word(for: count)) \(period < 0 ? "before" : "after")"
  }

  private var unit: Noun {
    switch design.period {
    case .quarter: Noun(singular: "quarter", plural: "quarters")
    case .halfYear: Noun(singular: "half-year", plural: "half-years")
    case .year: Noun(singular: "year", plural: "years")
    }
  }

  private func chart(_ events: EventStudyFinding) -> EventChart {
    let points = events.points.map { point in
      EventChart.Point(
        period: point.sinceRollout, estimate: point.estimate.value,
        lower: point.estimate.lower.isFinite ? point.estimate.lower : nil,
        upper: point.estimate.upper.isFinite ? point.estimate.upper : nil)
    }
    let zero = EventChart.Point(period: Self.reference, estimate: 0, lower: nil, upper: nil)
    return EventChart(
      axis: outcome.reading.isMean ? .differences : .points,
      titles: (
        "Rollout less comparison areas, \(outcome.unit)",
        "\(unit.plural.capitalisedFirst) since rollout"
      ), eventName: "rollout", points: (points + [zero]).sorted { $0.period < $1.period },
      reference: Self.reference)
  }

  private func table(_ events: EventStudyFinding) -> Table {
    Table(
      id: "table-events-\(outcome.anchor)",
      caption: "Differences by period since rollout, \(outcome.unit)",
      columns: [
        .init("Period", numeric: false), .init("Difference"), .init("Interval"),
        .init("Rollout areas"),
      ],
      rows: events.points.map { point in
        Table.Row([
          .text(name(point.sinceRollout).capitalisedFirst),
          outcome.reading.difference(point.estimate.value), limits(point),
          .count(point.areas),
        ])
      })
  }
}
