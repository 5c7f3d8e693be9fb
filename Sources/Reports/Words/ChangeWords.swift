import Documents
import Evaluations
import Indicators
import Tallies

/// How the same children changed between two moments, in words that claim no more than the
/// interval.
struct ChangeWords {
  let indicator: Indicator
  let change: PairedChange

  /// The word for who is counted.
  var noun: Noun { Noun(indicator.unit) }

  /// Whether there are enough to say anything.
  var isEnough: Bool { change.table.total >= Reading.fewest }

  /// How the later share stands to the earlier one: told apart where the interval leaves no room
  /// for none and the exact test agrees, since few may have changed.
  var standing: Standing {
    isEnough && change.exactP <= 0.05 ? Standing(change.change, around: 0) : .undetermined
  }

  /// The change as a sentence or two.
  var sentence: Sentence {
    let table = change.table
    guard isEnough else {
      return """
        Too few to say how ‘\(indicator.title)’ changed: only \(noun.counted(table.total)) \
        with a known answer both times.
        """
    }
    let (before, after) = (table.yesYes + table.yesNo, table.yesYes + table.noYes)
    return """
      Of \(noun.counted(table.total)) with a known answer both times, \
      \(.count(before)) (\(.share(before, of: table.total))) \
      \(IndicatorPhrase(indicator).after(before)) \(change.moments.before.inWords) and \
      \(.count(after)) (\(.share(after, of: table.total))) \
      \(change.moments.after.inWords): \(verdict).
      """
  }

  /// A sentence for each change that bears one, and one for all those of too few.
  static func sentences(_ changes: [ChangeWords]) -> [Sentence] {
    let few = changes.filter { !$0.isEnough }
    let titles = few.map(\.indicator.title).reduce(into: [String]()) { titles, title in
      if !titles.contains(title) { titles.append(title) }
    }
    let told = changes.filter(\.isEnough).map(\.sentence)
    guard !few.isEmpty else { return told }
    return told + [
      """
      Too few to say how these changed, with fewer than \(.count(Reading.fewest)) known answers \
      both times: \(titles.map { Sentence([.text($0)]) }.listed()).
      """
    ]
  }

  /// The change in a few words, without a full stop.
  var brief: Sentence {
    """
    \(indicator.title) was \(standing.comparative ?? "not told apart") in the \
    \(change.moments.after.label) than in the \(change.moments.before.label) (\(size))
    """
  }

  private var size: Sentence {
    """
    \(.points(change.change.value, decimals: 1)), \(change.change.intervalName) \
    \(.pointsInterval(change.change.lower, change.change.upper, decimals: 1)), \
    \(.probability(change.p)), exact \(.probability(change.exactP))
    """
  }

  private var verdict: Sentence {
    guard let comparative = standing.comparative else {
      return "we cannot tell whether the share changed (\(size))"
    }
    return "\(comparative) afterwards (\(size))"
  }
}
