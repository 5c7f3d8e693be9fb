import Documents
import Evaluations
import Indicators
import Tallies

/// How the scores of the same children or families changed, in words that claim no more than the
/// interval.
struct ScoreChangeWords {
  let indicator: Indicator
  let answerer: Answerer
  let change: ScoreChange

  /// The word for who is counted.
  var noun: Noun { Noun(indicator.unit) }

  /// Whether there are enough to say anything.
  var isEnough: Bool { change.pairs >= Reading.fewest }

  /// How the later mean stands to the earlier one.
  var standing: Standing { isEnough ? Standing(change.change, around: 0) : .undetermined }

  /// The probability value of the change that is printed, nil where none is.
  var p: Double? { isEnough ? change.p : nil }

  /// The change in a sentence.
  var sentence: Sentence {
    guard isEnough else {
      return """
        Too few to say how \(indicator.scaleName) changed: only \(noun.counted(change.pairs)) \
        with \(answerer.form) both times.
        """
    }
    return """
      Of \(noun.counted(change.pairs)) with \(answerer.form) both times, the mean of \
      \(indicator.scaleName) was \(.number(change.before.mean, decimals: 1)) points at baseline \
      and \(.number(change.after.mean, decimals: 1)) at follow-up: \(verdict).
      """
  }

  /// The verdict with the size, without a full stop.
  var verdict: Sentence {
    guard let comparative = standing.comparative else {
      return "we cannot tell whether it changed (change \(size))"
    }
    return "\(comparative) afterwards (change \(size))"
  }

  /// The size of the change with interval and probability value.
  var size: Sentence {
    let test: Sentence = p.map { ", \(.probability($0))" } ?? ""
    return """
      \(.signed(change.change.value)) points, \(change.change.intervalName) \
      \(.signedLimits(change.change))\(test)
      """
  }

  /// Title and answerer, to stand in a list.
  var name: Sentence {
    answerer.informant == nil
      ? "\(indicator.scaleName)"
      : "\(indicator.scaleName) (\(answerer.inWords))"
  }

  /// The standardised change by one of the denominators, nil where there is none.
  func standardised(_ denominator: StandardisedChange.Denominator) -> StandardisedChange? {
    change.standardised.first { $0.denominator == denominator }
  }
}
