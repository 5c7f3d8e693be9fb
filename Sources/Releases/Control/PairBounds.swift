import Indicators
import Tallies

/// What anybody can know of those who are counted at two moments in one row: at most what the
/// findings of the row say, as far as they are shown, and at least what whoever knows all of the
/// row but the numbers themselves would say.
///
/// The lower bounds are cautious: totals that are shown tell how many are counted at one moment
/// only, and with it more or less how many in each row are.
struct PairBounds {
  /// The place.
  let key: PairKey
  /// The tallies.
  let set: TallySet
  /// Which findings are shown.
  let shown: Set<TallyKey>

  /// More people than there are.
  private static let anybody = 1 << 40

  /// The four cells of a paired table: yes both times, at first only, later only, never.
  func cells(of table: PairTally) -> [ClosedRange<Int>] {
    let (first, second) = (finding(key.moments.before), finding(key.moments.after))
    let groups = [
      (first?.numerator, second?.numerator), (first?.numerator, second?.others),
      (first?.others, second?.numerator), (first?.others, second?.others),
    ]
    return zip(groups, Self.least(table)).map { group, least in
      least...max(least, min(group.0 ?? Self.anybody, group.1 ?? Self.anybody))
    }
  }

  /// Those whose answer is known at one moment only, before with the attribute and without, after
  /// with it and without: at most all of the finding.
  var unpaired: [ClosedRange<Int>] {
    [key.moments.before, key.moments.after].flatMap { moment in
      let whole = finding(moment)
      return [whole?.numerator, whole?.others].map { 0...($0 ?? Self.anybody) }
    }
  }

  /// The least that each cell can be where both margins of the table are known.
  private static func least(_ table: PairTally) -> [Int] {
    let (before, after) = (table.yesYes + table.yesNo, table.yesYes + table.noYes)
    return [
      before + after - table.total, before - after, after - before, table.total - before - after,
    ].map { max(0, $0) }
  }

  /// Those with a score at both moments: at least those of one moment whom no wider row has room to
  /// leave unpaired.
  var pairs: ClosedRange<Int> {
    let moments = [key.moments.before, key.moments.after]
    let most = moments.compactMap { finding($0)?.denominator }.min() ?? Self.anybody
    let least = moments.compactMap { moment -> Int? in
      guard let known = tally(moment, key.cell)?.denominator else { return nil }
      let unpaired = wider.compactMap { cell -> Int? in
        let change = set.scoreChanges[
          PairKey(indicator: key.indicator, moments: key.moments, cell: cell)]
        return tally(moment, cell).map { $0.denominator - (change?.pairs ?? 0) }
      }
      return unpaired.min().map { known - $0 }
    }
    let lower = min(most, max(0, least.max() ?? 0))
    return lower...most
  }

  /// The rows of which this is a part.
  private var wider: [Cell] {
    let cell = key.cell
    return [
      Cell(informant: cell.informant), Cell(arm: cell.arm, informant: cell.informant),
      Cell(area: cell.area, informant: cell.informant),
    ].filter { $0 != cell }
  }

  private func finding(_ moment: Moment) -> Tally? {
    let place = TallyKey(indicator: key.indicator, moment: moment, cell: key.cell)
    return shown.contains(place) ? set.tallies[place] : nil
  }

  private func tally(_ moment: Moment, _ cell: Cell) -> Tally? {
    set.tallies[TallyKey(indicator: key.indicator, moment: moment, cell: cell)]
  }
}

extension Tally {
  /// Those whose answer is known and no.
  fileprivate var others: Int { denominator - numerator }
}
