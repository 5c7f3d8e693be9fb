/// Values in order among all differences or averages of pairs, without writing the pairs down.
///
/// Rounded differences and sums rise with either value, so that those up to a bound are counted in
/// one walk along both sorted lists; the wanted value is found by halving the floating-point
/// numbers between the outermost ones. This takes some 64 walks whatever the values.
///
/// Source: Johnson DB, Mizoguchi T (1978), Selecting the Kth element in X + Y and X1 + ... + Xm,
/// SIAM J Comput 7:147-153, doi:10.1137/0207013 (the problem, and counting along sorted lists).
struct PairedSelection: Sendable {
  /// Which pairs are looked at.
  enum Pairs: Sendable {
    /// Each value of the first list less each of the second.
    case differences([Double], [Double])
    /// The mean of each value with itself and with each later one.
    case averages([Double])
  }

  private let pairs: Pairs
  /// The number of pairs.
  let count: Int

  /// Makes the selection from lists in ascending order, not empty.
  init(_ pairs: Pairs) {
    self.pairs = pairs
    switch pairs {
    case .differences(let first, let second): count = first.count * second.count
    case .averages(let values): count = values.count * (values.count + 1) / 2
    }
  }

  /// The median: with an even number of pairs, half way between the two in the middle.
  var median: Double? {
    guard let lower = value(at: (count + 1) / 2), let upper = value(at: count / 2 + 1)
    else { return nil }
    return lower == upper ? lower : (lower + upper) / 2
  }

  /// The value at a place in ascending order, 1 being the first; nothing beyond the ends, or where
  /// the outermost values are not finite.
  func value(at place: Int) -> Double? {
    guard place >= 1, place <= count, let (lowest, highest) = ends, lowest.isFinite,
      highest.isFinite
    else { return nil }
    var (lower, upper) = (lowest.orderKey, highest.orderKey)
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if countUpTo(Double(orderKey: middle)) >= place { upper = middle } else { lower = middle + 1 }
    }
    return Double(orderKey: lower) + 0
  }

  private var ends: (Double, Double)? {
    switch pairs {
    case .differences(let first, let second):
      guard let a = first.first, let b = first.last, let c = second.first, let d = second.last
      else { return nil }
      return (a - d, b - c)
    case .averages(let values):
      guard let first = values.first, let last = values.last else { return nil }
      return ((first + first) / 2, (last + last) / 2)
    }
  }

  private func countUpTo(_ bound: Double) -> Int {
    switch pairs {
    case .differences(let first, let second):
      return Self.differences(first, second, upTo: bound)
    case .averages(let values): return Self.averages(values, upTo: bound)
    }
  }

  private static func differences(
    _ first: [Double], _ second: [Double], upTo bound: Double
  ) -> Int {
    var count = 0
    var place = 0
    for value in first {
      while place < second.count, value - second[place] > bound { place += 1 }
      count += second.count - place
    }
    return count
  }

  private static func averages(_ values: [Double], upTo bound: Double) -> Int {
    var count = 0
    var end = values.count
    for (place, value) in values.enumerated() {
      while end > place, (value + values[end - 1]) / 2 > bound { end -= 1 }
      if end <= place { break }
      count += end - place
    }
    return count
  }
}

extension Double {
  /// A whole number that orders floating-point numbers as they are ordered.
  fileprivate var orderKey: UInt64 {
    let bits = bitPattern
    return bits >> 63 == 1 ? ~bits : bits | (1 << 63)
  }

  fileprivate init(orderKey: UInt64) {
    self.init(bitPattern: orderKey >> 63 == 1 ? orderKey & ~(1 << 63) : ~orderKey)
  }
}
