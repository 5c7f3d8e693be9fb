/// Finds the word that somebody most likely meant.
public enum NearestMatch {
  /// The candidate nearest to a word, nil where none is near.
  ///
  /// Letters are compared without regard to case. Near is at most one change for each three
  /// letters of the word, and at least one; a candidate that begins with the word, or the word
  /// with it, is near from three letters on. The first of equally near candidates is given.
  /// - Parameters:
  ///   - word: What was written.
  ///   - candidates: What is known.
  /// - Returns: The candidate as it is known.
  public static func of(_ word: String, in candidates: [String]) -> String? {
    let written = Array(word.lowercased().unicodeScalars)
    guard !written.isEmpty, written.count <= 200 else { return nil }
    var best: (candidate: String, changes: Int)?
    for candidate in candidates {
      let known = Array(candidate.lowercased().unicodeScalars)
      guard let changes = nearness(written, known) else { continue }
      if changes < best?.changes ?? .max { best = (candidate, changes) }
    }
    return best?.candidate
  }

  /// The number of changes between two words, nil where they are not near.
  private static func nearness(_ written: [Unicode.Scalar], _ known: [Unicode.Scalar]) -> Int? {
    let allowed = max(1, written.count / 3)
    let shorter = min(written.count, known.count)
    if shorter >= 3, written.prefix(shorter) == known.prefix(shorter) {
      return abs(written.count - known.count)
    }
    guard abs(written.count - known.count) <= allowed else { return nil }
    let changes = distance(written, known)
    return changes <= allowed ? changes : nil
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var older = [Int](repeating: 0, count: second.count + 1)
    var old = Array(0...second.count)
    for row in 0..<first.count {
      var new = [row + 1]
      for column in 0..<second.count {
        let replaced = old[column] + (first[row] == second[column] ? 0 : 1)
        var changes = min(replaced, old[column + 1] + 1, new[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          changes = min(changes, older[column - 1] + 1)
        }
        new.append(changes)
      }
      (older, old) = (old, new)
    }
    return old[second.count]
  }
}
