/// The letters that two texts have in common by Jaro's rule.
///
/// A letter is found again if it stands in the other text no further away than half the length of
/// the longer text, less one. Half the number of found letters in another order, rounded down, are
/// transpositions (as in Winkler's strcmp95).
///
/// Source: Jaro MA (1989), Advances in record-linkage methodology as applied to matching the 1985
/// census of Tampa, Florida, J Am Stat Assoc 84:414-420, doi:10.1080/01621459.1989.10478785.
struct JaroMatch {
  private let first: [Unicode.Scalar]
  private let second: [Unicode.Scalar]
  private let found: Int
  private let transpositions: Int

  init(_ first: CodePoints, _ second: CodePoints) {
    self.first = first.scalars
    self.second = second.scalars
    let (inFirst, inSecond) = Self.common(first.scalars, second.scalars)
    found = inFirst.count
    transpositions = zip(inFirst, inSecond).count { $0 != $1 } / 2
  }

  /// The mean of three shares: those found of each text, and those in order of those found.
  ///
  /// 1 for two empty texts, 0 for one.
  var similarity: Double {
    if first.isEmpty && second.isEmpty { return 1 }
    guard found > 0 else { return 0 }
    let common = Double(found)
    let shares =
      common / Double(first.count) + common / Double(second.count)
      + Double(found - transpositions) / common
    return shares / 3
  }

  /// The similarity, if it is above a threshold, raised by a tenth of what is missing for each of
  /// up to four letters at the beginning that are the same.
  func raised(above threshold: Double) -> Double {
    let similarity = similarity
    guard similarity > threshold else { return similarity }
    let prefix = zip(first.prefix(4), second).prefix { $0 == $1 }.count
    return similarity + Double(prefix) * 0.1 * (1 - similarity)
  }

  /// The letters of each text that are found in the other, in their own order.
  private static func common(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar]
  ) -> ([Unicode.Scalar], [Unicode.Scalar]) {
    let reach = max(0, max(first.count, second.count) / 2 - 1)
    var isTaken = Array(repeating: false, count: second.count)
    var inFirst: [Unicode.Scalar] = []
    for (index, letter) in first.enumerated() {
      let window =
        max(0, index - reach)..<max(0, index - reach, min(second.count, index + reach + 1))
      if let place = window.first(where: { !isTaken[$0] && second[$0] == letter }) {
        isTaken[place] = true
        inFirst.append(letter)
      }
    }
    return (inFirst, second.indices.filter { isTaken[$0] }.map { second[$0] })
  }
}
