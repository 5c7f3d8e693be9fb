/// The number of pairs of values that stand in descending order, counted while sorting.
///
/// Source: Knight WR (1966), J Am Stat Assoc 61:436-439, doi:10.1080/01621459.1966.10480879.
struct Inversions {
  /// The values; in ascending order once run.
  private(set) var values: [Double]
  /// How many pairs stood in descending order.
  private(set) var count = 0
  private var merged: [Double]

  init(_ values: [Double]) {
    self.values = values
    merged = values
  }

  /// Sorts by merging runs of doubling length.
  mutating func run() {
    var length = 1
    while length < values.count {
      for start in stride(from: 0, to: values.count, by: 2 * length) {
        merge(
          start, min(start + length, values.count), min(start + 2 * length, values.count))
      }
      swap(&values, &merged)
      length *= 2
    }
  }

  /// Merges two neighbouring runs in order.
  private mutating func merge(_ start: Int, _ middle: Int, _ end: Int) {
    var (left, right) = (start, middle)
    for place in start..<end {
      if left < middle, right >= end || values[left] <= values[right] {
        merged[place] = values[left]
        left += 1
      } else {
        merged[place] = values[right]
        right += 1
        count += middle - left
      }
    }
  }
}
