import Indicators
import Studies
import Tallies

/// Counts known answers by the stratum of the national series, in flat arrays.
///
/// A stratum is a period with a profile; periods are numbered as they come, since few occur.
struct NativeStrata {
  /// The cohort.
  let frame: CohortFrame
  /// The indicator.
  let indicator: Indicator
  /// The moment.
  let moment: Moment
  /// What each child is in school, where the national series goes by it.
  let profiles: PupilProfiles

  /// Adds the counts of the answers, which are none where the indicator has no national series
  /// at that moment.
  func count(_ answers: [Answer], into set: inout TallySet) {
    guard indicator.unit == .child, let periods = periods() else { return }
    let cohort = frame.extract.cohort
    let isDetailed = indicator.reference == .term
    var table = StratumTable(
      leaves: frame.leaves, profiles: isDetailed ? PupilProfiles.count : 1)
    for (child, answer) in answers.enumerated() where answer.code >= 0 {
      let period = periods[cohort.imprisoned[child]]
      let profile = isDetailed ? profiles.profile(of: child, in: Int(period.year)) : 0
      table.add(answer.code, period: period, profile: profile, leaf: Int(frame.leaf[child]))
    }
    for entry in table.entries() {
      let area = frame.extract.study.areas[entry.leaf / 2].code
      let cell = Cell(area: area, arm: entry.leaf % 2 == 0 ? .rollout : .comparison)
      let tally = TallyKey(indicator: indicator.id, moment: moment, cell: cell)
      let stratum = isDetailed ? profiles.stratum(entry.period, entry.profile) : entry.period
      set.strata[StratumKey(tally: tally, stratum: stratum.unpacked)] = entry.tally
    }
  }

  /// The period of each day, as a stratum of its own; nil where there is no national series at
  /// the moment.
  private func periods() -> DayTable<NativeStratum>? {
    let days = frame.extract.cohort.imprisoned
    let extracted = frame.extract.study.extracted
    let window = { (day: CalendarDate) in Window(moment, around: day, extracted: extracted) }
    switch (indicator.reference, moment) {
    case (.academicYear, .at), (.academicYear, .yearOf):
      return DayTable(days) { day in
        NativeStratum(year: AcademicYear(containing: window(day).start).start)
      }
    case (.marchYear, .at):
      return DayTable(days) { day in
        let (year, month, _) = window(day).start.components
        return NativeStratum(year: month >= 4 ? year + 1 : year)
      }
    case (.term, .term):
      return DayTable(days) { day in
        guard let term = window(day).term else { return NativeStratum(year: 0) }
        var stratum = NativeStratum(year: term.year.start)
        stratum.term = Int8(term.season.rawValue)
        return stratum
      }
    default:
      return nil
    }
  }
}
