import Documents
import Evaluations
import Tallies

/// A cohort's figure beside a national one, as a clause that claims no more than its interval.
struct BaselineWords {
  let reading: Reading
  let baseline: BaselineComparison

  /// How the cohort's figure stands: both the difference and the ratio must bear it.
  var standing: Standing {
    let difference = Standing(baseline.difference, around: 0)
    return Standing(baseline.ratio, around: 1) == difference ? difference : .undetermined
  }

  /// The national figure with its place, such as the figure for England, 24.6%.
  var figure: Sentence {
    let unit = reading.isRate ? " per 100 \(reading.noun.plural)" : ""
    return "the figure for \(baseline.areaName), \(reading.size(baseline.value))\(unit)"
  }

  /// The whole sentence.
  var sentence: Sentence { ("\(reading.statement): \(clause)" as Sentence).ended }

  /// The counts that are compared, both figures and the verdict, in one short sentence.
  var brief: Sentence {
    let compared: Sentence =
      reading.isRate
      ? """
      \(reading.events.counted(baseline.observed)) among \
      \(reading.noun.counted(baseline.matched)) \
      (\(.number(Double(baseline.observed) * 100 / Double(max(1, baseline.matched)), decimals: 1)) \
      per 100)
      """
      : """
      \(reading.noun.counted(baseline.observed, of: baseline.matched)) \
      (\(.share(baseline.observed, of: baseline.matched)))
      """
    return """
      \(strong: "\(reading.label):") \(compared); \(baseline.areaName) \
      \(reading.size(baseline.value)): \(verdict).
      """
  }

  private var verdict: Sentence {
    guard let comparative = standing.comparative else {
      return "we cannot tell whether it is higher or lower"
    }
    let multiple = NumberWords.multiple(
      lower: baseline.ratio.lower, upper: baseline.ratio.upper)
    return "\(multiple ?? comparative)"
  }

  /// The comparison alone.
  var clause: Sentence {
    guard let comparative = standing.comparative else {
      return """
        not distinguishable from \(figure); with these numbers we cannot tell whether it is \
        higher or lower\(onlySome)
        """
    }
    if let multiple = NumberWords.multiple(
      lower: baseline.ratio.lower, upper: baseline.ratio.upper)
    {
      return "\(multiple) \(figure) (\(ratio))\(onlySome)"
    }
    return "\(comparative) than \(figure) (\(times)\(ratio))\(onlySome)"
  }

  private var ratio: Sentence {
    """
    ratio \(.ratio(baseline.ratio)), \(baseline.ratio.intervalName) \
    \(.ratioLimits(baseline.ratio))
    """
  }

  /// About so many times, where that is more than rounding.
  private var times: Sentence {
    let ratio = baseline.ratio.value
    guard ratio.isFinite, ratio >= 1.1 else { return "" }
    return "about \(.number(ratio, decimals: 1)) times: "
  }

  /// Which children are compared, where not all are.
  private var onlySome: Sentence {
    guard let total = reading.finding?.tally.denominator, baseline.matched < total else {
      return ""
    }
    return """
      ; compared are only the \(reading.noun.counted(baseline.matched)) whose year or term has a \
      published figure, \(matched)
      """
  }

  /// The cohort's figure among those who are compared.
  private var matched: Sentence {
    reading.isRate
      ? "with \(reading.events.counted(baseline.observed))"
      : "\(.count(baseline.observed)) of them (\(.share(baseline.observed, of: baseline.matched)))"
  }
}
