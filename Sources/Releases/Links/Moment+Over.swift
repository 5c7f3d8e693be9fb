import Indicators

extension Moment {
  /// Whether it is over whenever another is, whatever the day of imprisonment.
  func isOver(by other: Moment) -> Bool {
    if self == other || isAlwaysOver { return true }
    switch (self, other) {
    case (.term(let own), .term(let later)): return own <= later
    case (.term(let own), .yearOf): return own == 0
    case (.yearOf, .term(let later)): return later >= 2
    case (.baseline, .followUp): return true
    case (_, .at(let months)), (_, .within(let months)):
      return latestMonths.map { $0 <= months } ?? false
    default: return false
    }
  }

  /// Whether it is over on the day of imprisonment.
  private var isAlwaysOver: Bool {
    switch self {
    case .before, .toDate: true
    case .term(let offset): offset < 0
    default: latestMonths == 0
    }
  }

  /// How many months after the day of imprisonment it is over at the latest, nil where that depends
  /// on more than the day.
  ///
  /// A term ends within five months of each of its days: from 1 August to 31 December, from
  /// 1 January to Easter, from Easter, 22 March at the earliest, to 31 July.
  private var latestMonths: Int? {
    switch self {
    case .at(let months), .within(let months): months
    case .term(let offset): 5 * (offset + 1)
    case .yearOf: 12
    case .before, .toDate, .baseline, .followUp: nil
    }
  }
}
