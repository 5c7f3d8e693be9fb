import Documents
import Evaluations
import Indicators

/// A cohort's figure beside what national rates for such children would give.
struct ExpectedWords {
  let reading: Reading
  let expected: ExpectedComparison

  /// Whether more than the year goes into it, so that it says more than the national figure.
  var isStandardised: Bool { expected.standardisedBy.count > 1 }

  /// How many were observed, of how many.
  var observed: Value {
    reading.isRate
      ? .text(
        "\(ValueText.text(.count(expected.observed))) among "
          + ValueText.text(.count(expected.total)))
      : .ratio(expected.observed, of: expected.total)
  }

  /// The comparison as a sentence.
  var sentence: Sentence {
    """
    ‘\(reading.title)’, \(reading.moment.label): \(observed) children observed, \
    \(.number(expected.expected, decimals: 1)) expected (observed to expected \
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
