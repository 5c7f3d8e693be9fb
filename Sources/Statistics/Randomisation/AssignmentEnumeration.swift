/// Goes through all ways to choose the treated areas.
///
/// The observed assignment is that of the first scores. The smaller group is gone through: where
/// the treated are the larger one, the others take their place and the scores are turned round,
/// which leaves differences and effects as they are.
///
/// Source: Gail MH et al. (1996), Stat Med 15:1069-1092,
/// doi:10.1002/(SICI)1097-0258(19960615)15:11<1069::AID-SIM220>3.0.CO;2-Q.
struct AssignmentEnumeration {
  /// Whole scores, the chosen ones of the observed assignment first.
  let scores: [Int]
  /// How many are chosen.
  let chosen: Int
  /// How many are drawn at random and from which seed, nil where all are gone through.
  let sample: (count: Int, seed: UInt64)?

  init(_ scores: [Int], treated: Int, sample: (count: Int, seed: UInt64)? = nil) {
    self.sample = sample
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

  /// Visits all assignments, or the observed one and those that are drawn.
  ///
  /// - Parameter visit: takes the sum of the chosen scores, and how many of these the observed
  ///   assignment chose too.
  func forEach(_ visit: (_ sum: Int, _ shared: Int) -> Void) {
    if let sample { return draw(sample, visit) }
    choose(from: 0, missing: chosen, sum: 0, shared: 0, visit)
  }

  /// Source: Phipson B, Smyth GK (2010), Stat Appl Genet Mol Biol 9:39,
  /// doi:10.2202/1544-6115.1585.
  private func draw(_ sample: (count: Int, seed: UInt64), _ visit: (Int, Int) -> Void) {
    visit(observed, chosen)
    var sampler = SubsetSampler(SubsetGroup(scores: scores, chosen: chosen), seed: sample.seed)
    for _ in 0..<sample.count {
      let sum = sampler.next()
      visit(sum, sampler.count(below: chosen))
    }
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
