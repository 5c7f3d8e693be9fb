/// Numbers of which some are the sums of others.
struct LinkedSums<Key: Hashable> {
  /// The numbers of each entry.
  let numbers: [Key: [Int]]
  /// The entries of which nothing is known, because they are withheld.
  let withheld: Set<Key>
  /// The entries of which only the first three numbers are known.
  var partly: Set<Key> = []
  /// The most by which each number differs from the count behind it, 0 where none is rounded.
  var greatestError = 0

  /// The wholes that are not the sum of their parts; where numbers are rounded, those that differ
  /// from it by more than rounding explains, or are less than one of the parts.
  /// - Parameters:
  ///   - whole: The whole of which an entry is a part, nil where it is none.
  ///   - isWhole: Whether an entry must be the sum of parts.
  func broken(whole: (Key) -> Key?, isWhole: (Key) -> Bool) -> [Key] {
    var sums: [Key: PartSum] = [:]
    for (key, numbers) in numbers {
      guard let total = whole(key) else { continue }
      sums[total, default: PartSum()].add(numbers)
    }
    let unknown = withheld.union(withheld.compactMap(whole))
    let shortened = partly.union(partly.compactMap(whole))
    let wholes = Set(sums.keys).union(numbers.keys.filter(isWhole))
    return wholes.filter { key in
      guard !unknown.contains(key) else { return false }
      let (stated, parts) = (numbers[key] ?? [], sums[key] ?? PartSum())
      let known = shortened.contains(key) ? 3 : max(stated.count, parts.sum.count)
      return (0..<known).contains { place in
        !parts.canAdd(to: place < stated.count ? stated[place] : 0, place, greatestError)
      }
    }
  }
}

/// The sum of the parts of a whole, number by number.
private struct PartSum {
  /// The sums.
  private(set) var sum: [Int] = []
  private var most: [Int] = []
  private var count = 0

  /// Adds a part.
  mutating func add(_ numbers: [Int]) {
    count += 1
    sum = sum.isEmpty ? numbers : zip(sum, numbers).map(+)
    most = most.isEmpty ? numbers : zip(most, numbers).map(max)
  }

  /// Whether a whole may have these parts, each number and the whole being rounded by itself.
  func canAdd(to whole: Int, _ place: Int, _ greatestError: Int) -> Bool {
    guard place < sum.count else { return whole.magnitude <= greatestError }
    guard greatestError > 0 else { return whole == sum[place] }
    return (whole - sum[place]).magnitude <= (count + 1) * greatestError && most[place] <= whole
  }
}
