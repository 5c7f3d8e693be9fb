import Tallies

/// Counts by period, profile and leaf in flat arrays.
struct StratumTable {
  /// A count that is not zero.
  struct Entry {
    let period: NativeStratum
    let profile: Int
    let leaf: Int
    let tally: StratumTally
  }

  private let leaves: Int
  private let profiles: Int
  private var periods: [NativeStratum] = []
  private var latest = 0
  private var numerators: [Int] = []
  private var denominators: [Int] = []

  /// An empty table.
  init(leaves: Int, profiles: Int) {
    self.leaves = leaves
    self.profiles = profiles
  }

  /// Adds a known answer.
  @inline(__always)
  mutating func add(_ number: Int32, period: NativeStratum, profile: Int, leaf: Int) {
    let place = (self.number(of: period) * profiles + profile) * leaves + leaf
    numerators[place] += Int(number)
    denominators[place] += 1
  }

  /// The number of a period, which it gets where it has none.
  @inline(__always)
  private mutating func number(of period: NativeStratum) -> Int {
    if latest < periods.count, periods[latest] == period { return latest }
    latest = periods.firstIndex(of: period) ?? periods.count
    if latest == periods.count {
      periods.append(period)
      let zeros = repeatElement(0, count: profiles * leaves)
      numerators += zeros
      denominators += zeros
    }
    return latest
  }

  /// The counts that are not zero.
  func entries() -> [Entry] {
    denominators.indices.filter { denominators[$0] > 0 }.map { place in
      Entry(
        period: periods[place / leaves / profiles], profile: place / leaves % profiles,
        leaf: place % leaves,
        tally: StratumTally(numerator: numerators[place], denominator: denominators[place]))
    }
  }
}
