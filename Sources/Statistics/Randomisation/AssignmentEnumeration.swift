/// Goes through all ways to choose the treated areas.
///
/// The observed assignment is that of the first scores. The smaller group is gone through: where the
/// treated are the larger one, the others take their place and the scores are turned round, which
/// leaves differences and effects as they are.
struct AssignmentEnumeration {
  /// Whole scores, the chosen ones of the observed assignment first.
  let scores: [Int]
  /// How many are chosen.
  let chosen: Int

  init(_ scores: [Int], treated: Int) {
    let others = scores.count - treated
    if treated <= others {
      self.scores = scores
    } else {
      let largest = scores.max() ?? 0
      self.scores = scores.reversed().map { largest - $0 }
    }
    chosen = min(treated, others)
  }

  /// The sum of the observed assignment.
  var observed: Int { scores.prefix(chosen).reduce(0, +) }

  /// The sum of all scores.
  var total: Int { scores.reduce(0, +) }

  /// Visits all assignments.
  ///
  /// - Parameter visit: takes the sum of the chosen scores, and how many of these the observed
  ///   assignment chose too.
  func forEach(_ visit: (_ sum: Int, _ shared: Int) -> Void) {
    choose(from: 0, missing: chosen, sum: 0, shared: 0, visit)
  }

  private func choose(
    from start: Int, missing: Int, sum: Int, shared: Int, _ visit: (Int, Int) -> Void
  ) {
    if missing == 0 { return visit(sum, shared) }
    for place in start...(scores.count - missing) {
      choose(
        from: place + 1, missing: missing - 1, sum: sum + scores[place],
        shared: shared + (place < chosen ? 1 : 0), visit)
    }
  }
}
