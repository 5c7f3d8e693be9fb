/// The pairs of neighbouring code points of a text, each once.
struct Bigrams {
  private struct Pair: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  private let pairs: Set<Pair>

  init(_ text: CodePoints) {
    pairs = Set(zip(text.scalars, text.scalars.dropFirst()).map { Pair(first: $0, second: $1) })
  }

  /// The pairs in both over those in either; nothing where there is none.
  func jaccard(with other: Bigrams) -> Double? {
    let shared = pairs.intersection(other.pairs).count
    let all = pairs.count + other.pairs.count - shared
    return all == 0 ? nil : Double(shared) / Double(all)
  }

  /// Twice the pairs in both over the sum of those of each; nothing where there is none.
  func dice(with other: Bigrams) -> Double? {
    let sum = pairs.count + other.pairs.count
    return sum == 0 ? nil : Double(2 * pairs.intersection(other.pairs).count) / Double(sum)
  }
}
