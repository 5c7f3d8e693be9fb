import Studies

extension DisclosureRule.Rounding {
  /// What counts are rounded to, nil where they are not rounded.
  var base: String? {
    switch self {
    case .none: nil
    case .five: "the nearest 5"
    case .ten: "the nearest 10"
    case .midpointSix: "the midpoint of each six"
    }
  }

  /// What rounding does to every figure, nil where there is none.
  var sentence: String? {
    base.map {
      "Counts are rounded to \($0), and percentages and intervals are worked out from rounded "
        + "counts: parts need not add to totals."
    }
  }

  /// The same in a few words beside one figure.
  var note: String? { base.map { "From counts that are rounded to \($0)." } }
}
