import Indicators
import Studies
import Tallies

/// Counts known answers by the stratum of the national series, in whole numbers as keys.
struct NativeStrata {
  /// The cohort.
  let frame: CohortFrame
  /// The indicator.
  let indicator: Indicator
  /// The moment.
  let moment: Moment

  /// Adds the counts of the answers, which are none where the indicator has no national series
  /// at that moment.
  func count(_ answers: [Answer], into set: inout TallySet) {
    guard indicator.unit == .child, let stratum = strata() else { return }
    var counts: [PackedStratum: StratumTally] = [:]
    for (child, answer) in answers.enumerated() {
      guard let number = answer.number else { continue }
      let key = PackedStratum(leaf: frame.leaf[child], stratum: stratum(child))
      counts[key, default: .zero].merge(StratumTally(numerator: number, denominator: 1))
    }
    for (key, count) in counts {
      let area = frame.extract.study.areas[Int(key.leaf) / 2].code
      let cell = Cell(area: area, arm: key.leaf % 2 == 0 ? .rollout : .comparison)
      let tally = TallyKey(indicator: indicator.id, moment: moment, cell: cell)
      set.strata[StratumKey(tally: tally, stratum: key.stratum.unpacked)] = count
    }
  }

  /// A leaf with a stratum.
  private struct PackedStratum: Hashable {
    let leaf: Int32
    let stratum: NativeStratum
  }

  /// The stratum of each child, nil where there is no national series at the moment.
  private func strata() -> ((Int) -> NativeStratum)? {
    let days = frame.extract.cohort.imprisoned
    let extracted = frame.extract.study.extracted
    let windows = DayTable(days) { Window(moment, around: $0, extracted: extracted) }
    switch (indicator.reference, moment) {
    case (.academicYear, .at), (.academicYear, .yearOf):
      let years = DayTable(days) { day in
        let start = Window(moment, around: day, extracted: extracted).start
        return NativeStratum(year: AcademicYear(containing: start).start)
      }
      return { years[days[$0]] }
    case (.marchYear, .at):
      let years = DayTable(days) { day in
        let start = Window(moment, around: day, extracted: extracted).start
        let (year, month, _) = start.components
        return NativeStratum(year: month >= 4 ? year + 1 : year)
      }
      return { years[days[$0]] }
    case (.term, .term):
      return attendance(windows)
    default:
      return nil
    }
  }

  /// The strata of attendance.
  private func attendance(_ windows: DayTable<Window>) -> (Int) -> NativeStratum {
    let cohort = frame.extract.cohort
    let meals = open("free_meals", .status(table: "free_meals", filter: nil, during: .moment))
    let needs = open(
      "sen",
      .status(
        table: "sen", filter: .oneOf(column: "provision", values: ["K", "E"]), during: .moment))
    return { child in
      guard let term = windows[cohort.imprisoned[child]].term else {
        return NativeStratum(year: 0)
      }
      let age = BirthMonth(ordinal: cohort.born[child]).age(at: term.year)
      return NativeStratum(
        year: Int16(term.year.start), term: Int8(term.season.rawValue),
        schoolYear: (5...15).contains(age) ? Int8(age - 4) : -1,
        sex: Int8(cohort.sex[child]), freeMeals: meals[child], specialNeeds: needs[child])
    }
  }

  /// Whether a spell is open on each child's day: 1 or 0, -1 where the table was not supplied.
  private func open(_ table: String, _ condition: Condition) -> [Int8] {
    let question = NativeQuestion(frame: frame, indicator: indicator, moment: .at(months: 0))
    guard frame.extract.tables[table] != nil else {
      return [Int8](repeating: -1, count: frame.extract.cohort.count)
    }
    return question.truths(of: condition).map { $0 == .yes ? 1 : 0 }
  }
}
