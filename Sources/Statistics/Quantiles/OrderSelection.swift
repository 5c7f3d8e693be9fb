/// Values of given ranks of a sample, without sorting it.
///
/// Hoare's selection around the median of three; a sample that resists it is sorted, so that the
/// work stays within that of sorting.
///
/// Source: Hoare CAR (1961), Algorithm 65: find, Commun ACM 4:321-322, doi:10.1145/366622.366647.
struct OrderSelection {
  private var values: [Double]

  init(_ values: [Double]) {
    self.values = values
  }

  /// The value at a place of the sorted sample, from 0.
  mutating func value(at place: Int) -> Double {
    values.withUnsafeMutableBufferPointer { Self.select(place, in: $0) }
  }

  private static func select(_ place: Int, in values: UnsafeMutableBufferPointer<Double>) -> Double
  {
    var (first, last) = (0, values.count - 1)
    var patience = 64
    while last - first > 12 {
      patience -= 1
      if patience == 0 { break }
      let (low, high) = part(values, first, last)
      if place <= low {
        last = low
      } else if place >= high {
        first = high
      } else {
        return values[place]
      }
    }
    var rest = UnsafeMutableBufferPointer(rebasing: values[first...last])
    rest.sort()
    return values[place]
  }

  /// Moves values not above the pivot before those not below it.
  ///
  /// - Returns: the end of the first part and the start of the second.
  private static func part(
    _ values: UnsafeMutableBufferPointer<Double>, _ first: Int, _ last: Int
  ) -> (Int, Int) {
    let pivot = median(values[first], values[(first + last) / 2], values[last])
    var (left, right) = (first, last)
    while left <= right {
      while values[left] < pivot { left += 1 }
      while values[right] > pivot { right -= 1 }
      if left <= right {
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    return (right, left)
  }

  private static func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
    max(min(a, b), min(max(a, b), c))
  }
}
