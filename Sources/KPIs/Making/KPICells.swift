import Indicators
import Studies
import Tallies

/// The areas and breakdowns in which a study’s indicators have figures.
struct KPICells {
  /// The study.
  let study: Study

  /// A place of a figure.
  struct Place {
    let area: Area?
    let breakdown: KPIBreakdown
  }

  /// The places of an indicator: each area in total and by arm, then all areas by sex and period.
  func places(bySex: Bool, periods: [KPIBreakdown] = []) -> [Place] {
    let arms: [KPIBreakdown] = [.total, .arm(.rollout), .arm(.comparison)]
    let sexes = bySex ? ["F", "M", "U"].map(KPIBreakdown.sex) : []
    return (arms + sexes + periods).map { Place(area: nil, breakdown: $0) }
      + study.areas.flatMap { area in arms.map { Place(area: area, breakdown: $0) } }
  }

  /// The cell of tallies of a place.
  func cell(_ place: Place, by informant: InstrumentVersion.Informant?) -> Cell {
    let area = place.area?.code
    let cell =
      switch place.breakdown {
      case .total: Cell(area: area)
      case .arm(let arm): Cell(area: area, arm: arm)
      case .sex(let sex): Cell(area: area, sex: sex)
      case .period(let period, let arm): Cell(area: area, arm: arm, period: period)
      }
    return cell.answered(by: informant)
  }

  /// Whether anybody can be there: the rollout arm is only where the pathway was rolled out.
  func canHold(_ place: Place) -> Bool {
    guard case .arm(.rollout) = place.breakdown else { return true }
    return place.area.map { rolledOut($0) != nil } ?? !study.rolloutAreas.isEmpty
  }

  /// Whether a target is for a place: for the rollout arm and for everyone, but for no area where
  /// the pathway was not rolled out while it was in others.
  func hasTarget(_ place: Place) -> Bool {
    switch place.breakdown {
    case .arm(.rollout): canHold(place)
    case .total:
      place.area.map { rolledOut($0) != nil } ?? true || study.rolloutAreas.isEmpty
    case .arm(.comparison), .sex, .period: false
    }
  }

  /// The days of imprisonment of a place.
  func period(_ place: Place) -> KPIPeriod {
    switch place.breakdown {
    case .period(let period, _):
      KPIPeriod(text: period.name, firstDay: period.firstDay, lastDay: period.lastDay)
    case .arm(.rollout): KPIPeriod(from: rollout(place.area), to: study.extracted)
    case .arm(.comparison):
      KPIPeriod(from: nil, to: rolledOut(place.area)?.adding(days: -1) ?? study.extracted)
    case .total, .sex: KPIPeriod(from: nil, to: study.extracted)
    }
  }

  /// The first day of the rollout arm: that of the area, or the earliest.
  private func rollout(_ area: Area?) -> CalendarDate? {
    area.map { rolledOut($0) } ?? study.areas.compactMap { rolledOut($0) }.min()
  }

  /// The day of rollout of an area, where it came before the extract.
  private func rolledOut(_ area: Area?) -> CalendarDate? {
    area?.asSeen(on: study.extracted).rollout
  }
}
