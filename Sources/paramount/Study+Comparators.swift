import Studies

extension Study {
  /// What its owners should know of areas that the design compares with and the study does not
  /// hold: a council's own study names those of other councils.
  var absentComparators: [String] {
    let known = areas.map(\.code)
    return (design?.comparators ?? []).filter { !known.contains($0) }.map {
      "the design compares with \($0), which is not among these areas."
    }
  }
}
