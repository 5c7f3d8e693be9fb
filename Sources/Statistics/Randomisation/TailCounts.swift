/// How many choices give a sum in each tail.
struct TailCounts {
  private(set) var asExtreme = 0.0
  private(set) var asHigh = 0.0
  private(set) var asLow = 0.0
  /// All choices that were gone through.
  private(set) var all = 0.0

  /// Counts all choices.
  init(of pairs: [SumCountPair], tails: SumTails) {
    for pair in pairs {
      all += pair.first.total * pair.second.total
      asHigh += pair.ways(atLeast: tails.atLeast)
      asLow += pair.ways(atMost: tails.atMost)
      guard !tails.isEverything else { continue }
      asExtreme += pair.ways(atLeast: tails.above) + pair.ways(atMost: tails.below)
    }
    if tails.isEverything { asExtreme = all }
  }

  /// Counts sampled choices and the observed one, which is in every tail.
  ///
  /// Source: Phipson B, Smyth GK (2010), Stat Appl Genet Mol Biol 9:39,
  /// doi:10.2202/1544-6115.1585.
  ///
  /// - Throws: `outOfRange` for a plan of no or too many samples.
  init(sampling design: SubsetDesign, tails: SumTails, plan: PermutationPlan) throws(Refusal) {
    let work = design.groups.reduce(0) { $0 + $1.scores.count / 8 + 20 }
    guard plan.resamples >= 1, plan.resamples <= 4_000_000_000 / work,
      plan.resamples <= 100_000_000
    else { throw .outOfRange("the number of resamples", allowed: "from 1 to 100 million") }
    var seeds = SplitMix64(seed: plan.seed)
    var samplers = design.groups.map { SubsetSampler($0, seed: seeds.next()) }
    var counts = (extreme: 1, high: 1, low: 1)
    for _ in 0..<plan.resamples {
      var sum = 0
      for place in samplers.indices { sum += samplers[place].next() }
      counts.high += sum >= tails.atLeast ? 1 : 0
      counts.low += sum <= tails.atMost ? 1 : 0
      counts.extreme += sum >= tails.above || sum <= tails.below ? 1 : 0
    }
    asExtreme = Double(tails.isEverything ? plan.resamples + 1 : counts.extreme)
    asHigh = Double(counts.high)
    asLow = Double(counts.low)
    all = Double(plan.resamples + 1)
  }
}
