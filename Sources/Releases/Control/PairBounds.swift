import Indicators
import Tallies

/// What the findings at two moments say of those who are counted at both, as far as they are shown.
struct PairBounds {
  /// The finding at the first moment, nil where it is not shown.
  let before: Tally?
  /// The finding at the second moment, nil where it is not shown.
  let after: Tally?

  /// More people than there are.
  private static let anybody = 1 << 40

  /// Those counted at both: at least those whom the population has no room to count at one only.
  var pairs: ClosedRange<Int> {
    let most = min(before?.denominator ?? Self.anybody, after?.denominator ?? Self.anybody)
    guard let before, let after else { return 0...most }
    let everybody = max(before.eligible, after.eligible)
    return min(most, max(0, before.denominator + after.denominator - everybody))...most
  }

  /// The four cells of a paired table: yes both times, at first only, later only, never.
  var cells: [ClosedRange<Int>] {
    [
      cell(before?.numerator, after?.numerator), cell(before?.numerator, after?.others),
      cell(before?.others, after?.numerator), cell(before?.others, after?.others),
    ]
  }

  /// Those who are in a group before and in one after: at most either, at least those of the first
  /// who have no room elsewhere.
  private func cell(_ first: Int?, _ second: Int?) -> ClosedRange<Int> {
    let most = min(first ?? Self.anybody, second ?? Self.anybody)
    guard let before, let after, let first, let second else { return 0...most }
    let unpaired = before.denominator - pairs.lowerBound
    let least = first - unpaired - (after.denominator - second)
    return min(most, max(0, least))...most
  }
}

extension Tally {
  /// Those whose answer is known and no.
  fileprivate var others: Int { denominator - numerator }
}

extension PairBounds {
  /// What the findings that are shown in the cell of a table say.
  init(_ key: PairKey, _ set: TallySet, _ shown: Set<TallyKey>) {
    func finding(_ moment: Moment) -> Tally? {
      let place = TallyKey(indicator: key.indicator, moment: moment, cell: key.cell)
      return shown.contains(place) ? set.tallies[place] : nil
    }
    self.init(before: finding(key.moments.before), after: finding(key.moments.after))
  }
}
