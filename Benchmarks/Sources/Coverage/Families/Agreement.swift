import Statistics

/// Correlation, reliability and agreement.
enum Agreement {
  static let section = Section(
    title: "Correlation, reliability and agreement", conclusion: Conclusions.agreement,
    tables: [correlation, alpha, oneWay] + raters + [kappa])

  private static var correlation: CoverageTable {
    Simulation<TwoGroups>(
      title: "Pearson's correlation (Fisher's z)",
      methods: [
        Method("pearson") { try Correlation(PairedMoments($0.first, $0.second))?.interval() }
      ],
      settings: [(10, 0.0), (10, 0.5), (30, 0.5), (30, 0.9)].map { size, truth in
        .init(name: "normal, \(size), true \(truth)", truth: truth) {
          correlated(size, truth, &$0) { $0.normal() }
        }
      }
        + [0, 0.5, 0.9].map { truth in
          .init(name: "exponential, 30, true \(truth)", truth: truth) {
            correlated(30, truth, &$0) { $0.exponential() }
          }
        }
    ).table
  }

  private static func correlated(
    _ size: Int, _ truth: Double, _ draws: inout Draws, _ draw: (inout Draws) -> Double
  ) -> TwoGroups {
    let first = (0..<size).map { _ in draw(&draws) }
    let rest = (1 - truth * truth).squareRoot()
    return TwoGroups(first: first, second: first.map { truth * $0 + rest * draw(&draws) })
  }

  private static var alpha: CoverageTable {
    Simulation<[[Double]]>(
      title: "Cronbach's alpha (Feldt), 5 items, true 0.79", replicates: 4_000,
      methods: [Method("cronbach-alpha") { try ItemAnalysis($0).scale.interval() }],
      settings: [20, 100].flatMap { people in
        [
          .init(name: "normal items, \(people) people", truth: 3.75 / 4.75) {
            items(people, &$0) { $0.normal() }
          },
          .init(name: "yes/no items, \(people) people", truth: 3.75 / 4.75) {
            copiedItems(people, &$0)
          },
        ]
      }
    ).table
  }

  /// Parallel items of correlation 3/7: alpha is 5 x 3/7 / (1 + 4 x 3/7) = 15/19 = 3.75/4.75.
  private static func items(
    _ people: Int, _ draws: inout Draws, _ draw: (inout Draws) -> Double
  ) -> [[Double]] {
    let (shared, own) = ((3.0 / 7).squareRoot(), (4.0 / 7).squareRoot())
    return (0..<people).map { _ in
      let trait = draw(&draws)
      return (0..<5).map { _ in shared * trait + own * draw(&draws) }
    }
  }

  private static func copiedItems(_ people: Int, _ draws: inout Draws) -> [[Double]] {
    let world = FamilyWorld(families: 1, likeness: 3.0 / 7)
    return (0..<people).map { _ in
      world.alike(5, &draws) { $0.happens(0.2) ? 1.0 : 0 }
    }
  }

  private static var oneWay: CoverageTable {
    Simulation<[Moments]>(
      title: "Intraclass correlation of groups of 3", replicates: 4_000,
      methods: [Method("one-way") { try OneWayCorrelation($0).interval() }],
      settings: [10, 40].flatMap { groups in
        [0.05, 0.5].map { truth in
          .init(name: "\(groups) groups, true \(truth)", truth: truth) { draws in
            try RatingWorld(subjects: groups, raters: 3, between: truth, ofRaters: 0)
              .ratings(&draws).map { try Moments($0) }
          }
        }
      }
    ).table
  }

  private static var raters: [CoverageTable] {
    RaterForm.allCases.flatMap { form in RatingUnit.allCases.map { raters(form, $0) } }
  }

  private static func raters(_ form: RaterForm, _ unit: RatingUnit) -> CoverageTable {
    let ofRaters = form == .twoWayRandom ? 0.1 : 0
    return Simulation<[[Double]]>(
      title: "Agreement of 4 raters, `\(form.rawValue)`, \(unit.rawValue)", replicates: 3_000,
      methods: [Method(form.rawValue) { try RaterAgreement(ratings: $0).interval(form, of: unit) }],
      settings: [10, 40].flatMap { subjects in
        [0.4, 0.8].map { between in
          let world = RatingWorld(
            subjects: subjects, raters: 4, between: between, ofRaters: ofRaters)
          let truth = unit == .single ? between : between / (between + (1 - between) / 4)
          return .init(name: "\(subjects) children, likeness \(between)", truth: truth) {
            world.ratings(&$0)
          }
        }
      }
    ).table
  }

  private static var kappa: CoverageTable {
    Simulation<[[Double]]>(
      title: "Kappa of two raters and three categories", replicates: 4_000,
      methods: KappaWeights.allCases.map { weights in
        Method(weights.rawValue) { try CohenKappa(table: $0, weights: weights).interval() }
      },
      settings: [30, 200].flatMap { count in
        [0.3, 0.7].map { truth in
          .init(name: "\(count) children, true \(truth)", truth: truth) { draws in
            RatingWorld.table(count, kappa: truth, &draws)
          }
        }
      }
    ).table
  }
}
