import Documents
import Indicators
import Tallies

/// What must be known of the forms of the cohort: when they were filled in, and which they were.
struct FormNotes {
  let questionnaire: Questionnaire

  /// A sentence for each that occurs.
  var sentences: [Sentence] { [overlapping, before, versions].compactMap { $0 } }

  private var context: ReportContext { questionnaire.context }
  private var table: String { questionnaire.instrument.table }

  private func count(_ dimension: String, _ category: String, _ answerer: Answerer) -> Int? {
    questionnaire.count(dimension, category, answerer, in: context.cohort.cell)
  }

  /// Those who answered with a number, as a list.
  private func listed(_ dimension: String, _ category: String) -> Sentence? {
    let parts = questionnaire.present.compactMap { answerer -> Sentence? in
      guard let number = count(dimension, category, answerer), number > 0,
        !context.counts.isSmall(number)
      else { return nil }
      return questionnaire.answerers.count == 1
        ? questionnaire.noun.counted(number)
        : "\(answerer.inWords) \(.count(number))"
    }
    return parts.isEmpty ? nil : parts.listed()
  }

  /// Pairs that ask about some of the same weeks.
  var overlapping: Sentence? {
    listed("overlapping:\(table)", "yes").map {
      """
      \(strong: "Overlapping periods.") In some pairs fewer than six months lie between the \
      forms: \($0). A standard form asks about the last six months, so that both ask about some \
      of the same weeks, which can make a change look smaller.
      """
    }
  }

  /// Baselines long before the day.
  var before: Sentence? {
    listed("baseline-time:\(table)", "over-12-months-before").map {
      """
      \(strong: "Baselines long before.") More than twelve months before the day of imprisonment: \
      \($0). Much may have happened in between.
      """
    }
  }

  /// The versions used at baseline, with those that have no published bands.
  private var versions: Sentence? {
    let dimension = "versions:\(table):baseline"
    guard context.counts.isAsked(questionnaire.instrument.unit, dimension) else { return nil }
    let parts = questionnaire.instrument.versions.compactMap { version -> Sentence? in
      let answerer = Answerer(informant: version.informant)
      guard let number = count(dimension, version.code, answerer), number > 0 else { return nil }
      return "\(version.title): \(.count(number))"
    }
    guard !parts.isEmpty else { return nil }
    return "\(strong: "Forms at baseline.") \(parts.joined(by: "; "))."
  }
}
