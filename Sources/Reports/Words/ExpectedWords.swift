import Documents
import Evaluations

/// A cohort's figure beside what national rates for such children would give.
struct ExpectedWords {
  let reading: Reading
  let expected: ExpectedComparison

  /// The comparison as a sentence.
  var sentence: Sentence {
    let rates = expected.standardisedBy.isEmpty ? "" : " for the same \(characteristics)"
    let counted = reading.isRate ? reading.events.plural : reading.noun.plural
    return """
      National rates\(rates) would give \(.number(expected.expected, decimals: 1)) \(counted) \
      (‘\(reading.title)’, \(reading.moment.label)) among \
      \(reading.noun.counted(expected.total)); \(.count(expected.observed)) \
      \(expected.observed == 1 ? "was" : "were") observed (observed to expected \
      \(.ratio(expected.ratio)), \(expected.ratio.intervalName) \
      \(.ratioLimits(expected.ratio))): \(verdict).
      """
  }

  /// What the rates are standardised by, as a list in words.
  var characteristics: String {
    expected.standardisedBy.map { Sentence([.text($0)]) }.listed().plain
  }

  private var verdict: Sentence {
    switch Standing(expected.ratio, around: 1) {
    case .higher: "more than expected"
    case .lower: "fewer than expected"
    case .undetermined: "not distinguishable from what is expected"
    }
  }
}
