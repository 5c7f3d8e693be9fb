import Documents
import Evaluations
import Indicators
import Tallies

extension Reading {
  /// The size with its counts and interval, without a full stop: what every sentence begins with.
  var statement: Sentence {
    guard let tally = finding?.tally else { return nobody }
    switch standing {
    case .suppressed: return "\(label): suppressed to protect people"
    case .notApplicable: return nobody
    case .tooFew:
      return """
        too few to say (\(label)): only \(noun.counted(tally.denominator)) \
        with a known answer
        """
    case .value: return isMean ? mean : isRate ? rate : proportion
    }
  }

  /// The size in brackets, such as (66.3%, 95% interval 58.7% to 73.1%).
  var bracket: Sentence {
    guard let estimate else { return "" }
    let unit = isMean ? " points" : isRate ? " per 100 \(noun.plural)" : ""
    return "(\(size)\(unit), \(estimate.intervalName) \(interval))"
  }

  private var nobody: Sentence {
    "\(label): no \(noun.singular) is in the denominator"
  }

  private var proportion: Sentence {
    guard let tally = finding?.tally else { return nobody }
    let phrase = IndicatorPhrase(indicator).after(tally.numerator)
    return """
      \(noun.counted(tally.numerator, of: tally.denominator)) \(bracket) \
      \(phrase) \(moment.inWords)
      """
  }

  private var mean: Sentence {
    guard let tally = finding?.tally, let estimate else { return nobody }
    return """
      the mean of \(indicator.scaleName) over \(noun.counted(tally.denominator)) was \(size) \
      points (\(estimate.intervalName) \(interval)) \(moment.inWords)
      """
  }

  private var rate: Sentence {
    guard let tally = finding?.tally else { return nobody }
    let verb = tally.numerator == 1 ? "there was" : "there were"
    return """
      \(verb) \(events.counted(tally.numerator)) among \
      \(noun.counted(tally.denominator)) \(bracket) \(moment.inWords)
      """
  }
}
