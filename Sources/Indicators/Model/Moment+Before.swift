extension Moment {
  /// Whether it lies wholly on or before the day of imprisonment, and so is no outcome of what
  /// follows.
  package var isBefore: Bool {
    switch self {
    case .at(let months): months <= 0
    case .before, .baseline: true
    case .term(let offset): offset < 0
    case .within, .yearOf, .toDate, .followUp: false
    }
  }
}
