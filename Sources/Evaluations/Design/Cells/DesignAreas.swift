import Studies

/// The areas that a study compares: those rolled out, and the comparators, which never were.
struct DesignAreas {
  /// The areas with a day of rollout, in the order of the study.
  let rollout: [Area]
  /// The areas without one that are compared, in the order of the study.
  let comparators: [Area]

  /// The areas of a study: all without rollout are comparators where the design names none.
  init(_ study: Study) {
    let named = study.design?.comparators ?? []
    rollout = study.areas.filter { $0.rollout != nil }
    comparators = study.areas.filter {
      $0.rollout == nil && (named.isEmpty || named.contains($0.code))
    }
  }

  /// All of them, those rolled out first.
  var all: [Area] { rollout + comparators }
}
