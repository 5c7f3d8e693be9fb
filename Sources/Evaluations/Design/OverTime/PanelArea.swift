import Indicators
import Studies

/// An area of the comparison over time.
struct PanelArea: Hashable, Sendable {
  /// The area's code.
  let code: String
  /// The day of rollout, nil for a comparison area, which never has one.
  let rollout: CalendarDate?

  /// Whether it is a rollout area.
  var isRollout: Bool { rollout != nil }

  /// The period that contains the day of rollout, nil for a comparison area.
  func rolloutPeriod(_ length: PeriodLength) -> StudyPeriod? {
    rollout.map { StudyPeriod(length, containing: $0) }
  }
}

extension Study {
  /// The areas that the design compares, in the order of the study: those with a rollout date, and
  /// the declared comparison areas, or all without a rollout date where none are declared.
  var panelAreas: [PanelArea] {
    let declared = Set(design?.comparators ?? [])
    return areas.filter { area in
      area.rollout != nil || declared.isEmpty || declared.contains(area.code)
    }.map { PanelArea(code: $0.code, rollout: $0.rollout) }
  }
}
