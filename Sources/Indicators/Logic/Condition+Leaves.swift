extension Condition {
  /// The conditions in it that are made of no others.
  package var leaves: [Condition] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.leaves)
    case .not(let condition): condition.leaves
    case .status, .event, .last, .share, .band: [self]
    }
  }
}
