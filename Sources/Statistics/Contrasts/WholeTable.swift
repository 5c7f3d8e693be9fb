/// The whole counts of two groups, as the exact methods need them.
struct WholeTable {
  let first: Int
  let firstTotal: Int
  let second: Int
  let secondTotal: Int

  private init(first: Int, firstTotal: Int, second: Int, secondTotal: Int) {
    self.first = first
    self.firstTotal = firstTotal
    self.second = second
    self.secondTotal = secondTotal
  }

  /// The table with the groups exchanged.
  var swapped: WholeTable {
    WholeTable(
      first: second, firstTotal: secondTotal, second: first, secondTotal: firstTotal)
  }

  /// The counts, or nothing if one is not whole.
  init?(_ pair: ProportionPair) {
    guard let first = Int(exactly: pair.first.count),
      let firstTotal = Int(exactly: pair.first.total),
      let second = Int(exactly: pair.second.count),
      let secondTotal = Int(exactly: pair.second.total),
      CountRange.all.contains(firstTotal), CountRange.all.contains(secondTotal)
    else { return nil }
    self.first = first
    self.firstTotal = firstTotal
    self.second = second
    self.secondTotal = secondTotal
  }

  /// The law of the first count if the two groups do not differ, given all margins.
  var law: Hypergeometric? {
    Hypergeometric(
      population: firstTotal + secondTotal, marked: first + second, drawn: firstTotal)
  }
}
