/// The lengths of codes that make a text short.
///
/// Source: Huffman (1952), A method for the construction of minimum-redundancy codes,
/// doi:10.1109/JRPROC.1952.273898.
enum HuffmanTree {
  /// The length of the code of each symbol, 0 of one that does not come, 1 of one that comes alone.
  ///
  /// Where a code would be too long the counts are halved until none is: the codes are then
  /// slightly longer than the best.
  /// - Parameters:
  ///   - counts: How often each symbol comes.
  ///   - longest: The most bits that a code may have.
  static func lengths(_ counts: [Int], atMost longest: Int) -> [Int] {
    let lengths = best(counts)
    if lengths.allSatisfy({ $0 <= longest }) { return lengths }
    return self.lengths(counts.map { $0 == 0 ? 0 : max(1, $0 / 2) }, atMost: longest)
  }

  private static func best(_ counts: [Int]) -> [Int] {
    let symbols = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$0], $0) < (counts[$1], $1) }
    var lengths = [Int](repeating: 0, count: counts.count)
    for (symbol, depth) in zip(symbols, depths(symbols.map { counts[$0] })) {
      lengths[symbol] = max(1, depth)
    }
    return lengths
  }

  /// The depths of the leaves of a tree that always joins the two lightest.
  /// - Parameter leaves: Their weights, the lightest first.
  private static func depths(_ leaves: [Int]) -> [Int] {
    guard leaves.count > 1 else { return leaves.map { _ in 0 } }
    let parents = joined(leaves)
    var depths = [Int](repeating: 0, count: parents.count + 1)
    for node in parents.indices.reversed() { depths[node] = depths[parents[node]] + 1 }
    return Array(depths.prefix(leaves.count))
  }

  /// The node above each node, leaves first; the root, which has none, would be the last.
  private static func joined(_ leaves: [Int]) -> [Int] {
    var weights = leaves
    var parents = [Int](repeating: 0, count: 2 * leaves.count - 2)
    var (leaf, node) = (0, leaves.count)
    while weights.count < 2 * leaves.count - 1 {
      var weight = 0
      for _ in 0..<2 {
        let isLeaf =
          leaf < leaves.count
          && (node == weights.count || weights[leaf] <= weights[node])
        let lightest = isLeaf ? leaf : node
        if isLeaf { leaf += 1 } else { node += 1 }
        parents[lightest] = weights.count
        weight += weights[lightest]
      }
      weights.append(weight)
    }
    return parents
  }
}
