import Statistics

/// Means of two groups and of pairs.
enum Means {
  static let section = Section(
    title: "Means", conclusion: Conclusions.means,
    tables: [differences, effectSizes, changes, changeSizes])

  private static var differences: CoverageTable {
    Simulation(
      title: "Difference of two means",
      methods: [MeanDifferenceMethod.pooled, .welch].map { method in
        Method(method.rawValue) { try ($0 as TwoGroups).means().test(method)?.interval() }
      },
      settings: [
        normal((10, 10), 1), normal((50, 50), 1), normal((10, 40), 3), normal((40, 10), 3),
        scores((10, 10)), scores((50, 50)), scores((15, 60)), scores((60, 15)),
      ]
    ).table
  }

  private static func normal(
    _ sizes: (Int, Int), _ spread: Double
  ) -> Simulation<TwoGroups>.Setting {
    .init(name: "normal, \(sizes.0)/\(sizes.1), spread \(Int(spread)) to 1", truth: 0.5) {
      TwoGroups.normal(sizes, shift: 0.5, spread: spread, &$0)
    }
  }

  private static func scores(_ sizes: (Int, Int)) -> Simulation<TwoGroups>.Setting {
    let (first, second) = (ScoreLaw.raised, ScoreLaw.usual)
    return .init(name: "scores, \(sizes.0)/\(sizes.1)", truth: first.mean - second.mean) {
      TwoGroups(first: first.draw(sizes.0, &$0), second: second.draw(sizes.1, &$0))
    }
  }

  private static var effectSizes: CoverageTable {
    Simulation(
      title: "Standardised difference of two means (noncentral t)", replicates: 250,
      methods: [EffectSizeMethod.cohen, .hedges, .hedgesApproximate].map { method in
        Method(method.rawValue) { try ($0 as TwoGroups).means().effectSizeInterval(method) }
      },
      settings: [(10, 0.5), (10, 1.5), (50, 0.5)].map { size, effect in
        .init(name: "normal, \(size)/\(size), true \(effect)", truth: effect) {
          TwoGroups.normal((size, size), shift: effect, &$0)
        }
      } + [shifted(50, 0.5)]
    ).table
  }

  private static func shifted(_ size: Int, _ effect: Double) -> Simulation<TwoGroups>.Setting {
    let law = ScoreLaw.usual
    let shift = effect * law.variance.squareRoot()
    return .init(name: "scores, \(size)/\(size), true \(effect)", truth: effect) { draws in
      TwoGroups(
        first: law.draw(size, &draws).map { $0 + shift }, second: law.draw(size, &draws))
    }
  }

  private static var changes: CoverageTable {
    Simulation(
      title: "Mean change of the same children",
      methods: [
        Method("paired-t") { try PairedMeans(PairedMoments($0.second, $0.first)).test?.interval() }
      ],
      settings: [8, 20, 50].flatMap { [change($0, truth: 0.5), scoreChange($0)] }
    ).table
  }

  private static var changeSizes: CoverageTable {
    Simulation(
      title: "Standardised mean change (noncentral t)", replicates: 250,
      methods: [PairedEffectSizeMethod.differences, .hedges].map { method in
        Method(method.rawValue) {
          try PairedMeans(PairedMoments($0.second, $0.first)).effectSizeInterval(method)
        }
      },
      settings: [8, 20].map { change($0, truth: 0.5) }
    ).table
  }

  /// Changes of mean 0.5 and standard deviation 1, of children who differ by as much.
  private static func change(_ size: Int, truth: Double) -> Simulation<TwoGroups>.Setting {
    .init(name: "normal, \(size)", truth: truth) { draws in
      let before = draws.normals(size)
      return TwoGroups(first: before, second: before.map { $0 + truth + draws.normal() })
    }
  }

  /// Half of the children keep their score, the others draw another.
  private static func scoreChange(_ size: Int) -> Simulation<TwoGroups>.Setting {
    let law = ScoreLaw.usual
    return .init(name: "scores, \(size)", truth: 0) { draws in
      let before = ScoreLaw.usual.draw(size, &draws)
      return TwoGroups(
        first: before, second: before.map { draws.happens(0.5) ? $0 : law.draw(&draws) })
    }
  }
}
