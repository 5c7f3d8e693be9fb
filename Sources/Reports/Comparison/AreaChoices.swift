import Documents

/// The ways in which as many areas could have been picked for rollout: what sets a floor under p.
struct AreaChoices {
  let rollout: Int
  let comparison: Int
  /// The smallest possible p value.
  let floor: Double
  /// Whether there were so many ways that some were drawn at random.
  var isSampled = false

  /// All areas.
  var areas: Int { rollout + comparison }

  /// The number of ways, nil where it is too large to be told exactly.
  var ways: Int? {
    var result = 1
    for place in 0..<min(rollout, comparison) {
      let (product, overflow) = result.multipliedReportingOverflow(by: areas - place)
      if overflow { return nil }
      result = product / (place + 1)
    }
    return result
  }

  /// Whether even the most extreme choice could not go below a line.
  func cannotReach(_ line: Double) -> Bool { floor > line }

  /// How low p could have come with so many areas, as a sentence or two.
  func sentence(below line: Double) -> Sentence {
    guard !isSampled else { return sampled }
    let start: Sentence = """
      With \(.count(rollout)) of \(.count(areas)) areas rolled out\(waysInWords) p could not \
      have been below \(.number(floor, decimals: 3))
      """
    guard !cannotReach(line) else {
      return """
        \(start): not even the largest difference could have been told from chance at the usual \
        line of \(.number(line, decimals: 2)).
        """
    }
    let extremes = Int((line / floor + 1e-9).rounded(.down))
    return extremes == 1
      ? "\(start): only the single most extreme choice of areas would have come below \(at(line))."
      : "\(start); only the \(.count(extremes)) most extreme would have come below \(at(line))."
  }

  private var sampled: Sentence {
    let drawn = Int((1 / floor).rounded()) - 1
    return """
      With \(.count(rollout)) of \(.count(areas)) areas rolled out there are too many ways to \
      choose them to go through all: \(.count(drawn)) were drawn at random and the one that took \
      place was \
      added, so that p could not have been below \(.number(floor, decimals: 4)).
      """
  }

  private func at(_ line: Double) -> Sentence {
    "the usual line of \(.number(line, decimals: 2))"
  }

  private var waysInWords: Sentence {
    guard let ways else { return "" }
    return " there are \(.count(ways)) ways to choose them, and"
  }
}
