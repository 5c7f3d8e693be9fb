import Indicators
import Studies
import Tallies

/// Plain counts of the forms of questionnaires, for the reference interpreter.
struct PlainFormCounts {
  /// The records.
  let extract: Extract

  /// Adds the counts of every questionnaire whose forms were supplied.
  func add(to counts: inout [CountKey: Int]) {
    for instrument in Instrument.all where extract.tables[instrument.table] != nil {
      for informant in instrument.answerers {
        let subjects = PlainSubjects(
          extract: extract, unit: instrument.unit, informant: informant)
        count(instrument, subjects, into: &counts)
        for indicator in extract.study.indicators
        where indicator.questionnaire?.instrument.id == instrument.id {
          countBands(indicator, instrument, subjects, into: &counts)
        }
      }
    }
  }

  /// Counts forms, pairs, overlaps, times of baselines and their versions.
  private func count(
    _ instrument: Instrument, _ subjects: PlainSubjects, into counts: inout [CountKey: Int]
  ) {
    let table = instrument.table
    let forms = (0..<subjects.count).map { PlainForms(of: $0, instrument, among: subjects) }
    add("forms:\(table)", ["yes", "no"], subjects, into: &counts) { subject in
      forms[subject].forms.isEmpty ? "no" : "yes"
    }
    let total = QuestionnaireScore(table: table, name: "total")
    let fates = [
      "paired", "unscored", "wrong-form", "awaiting", "too-close", "too-late", "first-only",
      "second-only",
    ]
    add("pairing:\(table)", fates, subjects, into: &counts) { forms[$0].pairing(by: total) }
    add("overlapping:\(table)", ["yes", "no"], subjects, into: &counts) { subject in
      guard forms[subject].pairing(by: total) == "paired", let first = forms[subject].baseline,
        let second = forms[subject].followUp
      else { return nil }
      return second.date < first.date.adding(months: 6) ? "yes" : "no"
    }
    let times = ["over-12-months-before", "before", "on-or-after"]
    add("baseline-time:\(table)", times, subjects, into: &counts) { subject in
      guard forms[subject].isBaselineOver, let first = forms[subject].baseline else { return nil }
      let day = forms[subject].day
      if first.date < day.adding(months: -12) { return "over-12-months-before" }
      return first.date < day ? "before" : "on-or-after"
    }
    guard instrument.versions.count > 1 else { return }
    let versions = instrument.versions(by: subjects.informant).map(\.code)
    add("versions:\(table):baseline", versions, subjects, into: &counts) { subject in
      forms[subject].isBaselineOver ? forms[subject].baseline?.version : nil
    }
  }

  /// Counts the bands of the scores that a mean takes.
  private func countBands(
    _ indicator: Indicator, _ instrument: Instrument, _ subjects: PlainSubjects,
    into counts: inout [CountKey: Int]
  ) {
    guard indicator.isMean, let score = indicator.questionnaire?.score,
      let scheme = instrument.schemes.first
    else { return }
    let cuts = scheme.cuts.filter { $0.score == score.name }
    guard cuts.contains(where: { BandReader().names(of: $0, by: scheme) != nil }) else { return }
    var names: [String] = []
    for version in instrument.versions(by: subjects.informant).map(\.code) {
      let own = scheme.cuts(of: score.name, on: version)
      for name in own.flatMap({ BandReader().names(of: $0, by: scheme) }) ?? []
      where !names.contains(name) {
        names.append(name)
      }
    }
    for moment in indicator.moments where [.baseline, .followUp].contains(moment) {
      let answers = Interpreter(
        extract: extract, indicator: indicator, moment: moment, subjects: subjects
      ).answers()
      let dimension = "bands:\(indicator.id):\(moment.name)"
      add(dimension, names + ["none"], subjects, into: &counts) { subject in
        let forms = PlainForms(of: subject, instrument, among: subjects)
        guard let points = answers[subject].number,
          let form = moment == .baseline ? forms.baseline : forms.followUp
        else { return nil }
        return BandReader().band(of: points, score.name, on: form.version, by: scheme) ?? "none"
      }
    }
  }

  /// Adds a question to the counts of every cell, a category that nobody gave as zero.
  private func add(
    _ dimension: String, _ categories: [String], _ subjects: PlainSubjects,
    into counts: inout [CountKey: Int], _ answer: (Int) -> String?
  ) {
    for subject in 0..<subjects.count {
      let given = answer(subject)
      for cell in subjects.cells(of: subject) where cell.sex == nil {
        for category in categories {
          let key = CountKey(
            unit: subjects.unit.plural, dimension: dimension, category: category, cell: cell)
          counts[key, default: 0] += category == given ? 1 : 0
        }
      }
    }
  }
}
