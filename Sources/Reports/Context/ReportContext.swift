import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// The evaluation with what every section asks of it.
struct ReportContext {
  let evaluation: Evaluation
  let cohort: ReportCohort
  let counts: CountBook

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    cohort = ReportCohort(evaluation)
    counts = CountBook(evaluation)
  }

  /// The study's own declaration.
  var study: Study { evaluation.study }

  /// An indicator at a moment, by default for the cohort.
  func reading(_ indicator: Indicator, _ moment: Moment, in cell: Cell? = nil) -> Reading {
    Reading(
      indicator: indicator, moment: moment,
      finding: evaluation.finding(indicator.id, moment, in: cell ?? cohort.cell))
  }

  /// An indicator by its name at a moment, nil where the study does not count it.
  func reading(_ id: String, _ moment: Moment, in cell: Cell? = nil) -> Reading? {
    guard let indicator = study.indicator(id), indicator.moments.contains(moment) else {
      return nil
    }
    return reading(indicator, moment, in: cell)
  }

  /// The indicators of some topics at all of their moments, by default for the cohort; those of
  /// questionnaires, which are apart by who answered, stand in their own section.
  func readings(_ topics: Set<Topic>, in cell: Cell? = nil) -> [Reading] {
    let wanted = study.indicators.filter {
      topics.contains($0.topic) && !$0.isOfQuestionnaire
    }
    return wanted.flatMap { indicator in
      indicator.moments.map { reading(indicator, $0, in: cell) }
    }
  }

  /// Every indicator at all of its moments, for the cohort.
  var readings: [Reading] { readings(Set(Topic.allCases)) }

  /// The changes of the cohort in some indicators, in the order of the evaluation; none between a
  /// moment and a window that holds it.
  func changes(_ ids: [String]) -> [ChangeWords] {
    evaluation.changes.compactMap { change in
      guard change.cell == cohort.cell, !change.moments.isNested, ids.contains(change.indicator),
        let indicator = study.indicator(change.indicator), !indicator.isOfQuestionnaire
      else { return nil }
      return ChangeWords(indicator: indicator, change: change)
    }
  }

  /// Every change that the report prints.
  var changes: [ChangeWords] {
    changes(
      study.indicators.filter { [.attendance, .socialCare, .local].contains($0.topic) }.map(\.id))
  }

  /// The cohort's change in an indicator from its first moment to its last.
  func wholeChange(_ id: String) -> ChangeWords? {
    changes([id]).first {
      $0.change.moments.before == $0.indicator.moments.first
        && $0.change.moments.after == $0.indicator.moments.last
    }
  }

  /// The comparison of a reading with the first of the study's geographies.
  func baseline(_ reading: Reading) -> BaselineWords? {
    guard reading.standing == .value, let baseline = reading.finding?.baselines.first,
      baseline.matched >= Reading.fewest
    else { return nil }
    return BaselineWords(reading: reading, baseline: baseline)
  }

  /// Whether a table was supplied.
  func has(_ table: String) -> Bool { study.tables.contains(table) }

  /// Whether anyone was recognised, as far as it is known.
  var isEmpty: Bool {
    counts.recognised(.child, in: cohort.cell) == 0
      || (evaluation.findings.isEmpty && evaluation.counts.isEmpty)
  }

  /// The areas with their arms, in a sentence.
  var areasInWords: Sentence {
    let parts = [("rollout", study.rolloutAreas), ("comparison", study.areasWithoutRollout)]
      .filter { !$0.1.isEmpty }
    return parts.map { arm, areas -> Sentence in
      let names = areas.map { Sentence([.text($0.name)]) }.listed()
      return "\(.count(areas.count)) \(arm) (\(names))"
    }.listed()
  }

  /// The built-in indicators of some topics that lack a table, as a sentence, empty where none
  /// does.
  func notCollected(_ topics: Set<Topic>) -> Sentence {
    let missing = study.notCollected.filter {
      Catalogue.indicator($0.indicator).map { topics.contains($0.topic) } ?? false
    }
    guard !missing.isEmpty else { return "" }
    let titles = missing.reduce(into: [Sentence]()) { titles, entry in
      let title = notCollectedTitle(entry)
      if !titles.contains(title) { titles.append(title) }
    }
    return """
      Not collected: \(titles.listed()). The tables in brackets were not supplied; nothing here \
      is zero, and nothing is known.
      """
  }

  /// The title of an indicator with its tables; a questionnaire's own for all made from its forms.
  private func notCollectedTitle(_ entry: NotCollected) -> Sentence {
    let indicator = Catalogue.indicator(entry.indicator)
    let instrument = indicator.flatMap { $0.measure.score?.instrument }
    let title = instrument?.title ?? indicator?.title ?? entry.indicator
    let tables = entry.tables.map { Sentence([.code($0)]) }.listed()
    return "\(title) (\(tables))"
  }
}
