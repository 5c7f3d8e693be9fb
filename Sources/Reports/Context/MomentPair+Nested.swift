import Indicators

extension MomentPair {
  /// Whether the later moment holds the earlier one, as within 12 months holds the day: then the
  /// share cannot fall, and a change between them says nothing.
  var isNested: Bool {
    switch (before, after) {
    case (.at(let first), .within(let last)): (0..<last).contains(first)
    case (.within(let first), .within(let last)): first <= last
    case (_, .toDate): true
    default: false
    }
  }
}
