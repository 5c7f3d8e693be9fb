import Statistics

/// The coefficient of something that whole areas have or have not.
enum AreaRegression {
  static let section = Section(
    title: "A regression on something that whole areas have", conclusion: Conclusions.areas,
    tables: [table])

  private static var table: CoverageTable {
    Simulation<AreaSample>(
      title: "Coefficient of the pathway, children of one area correlating by 0.1",
      replicates: 600,
      methods: [Method("classical") { $0.model.estimates()?[1].interval() }]
        + [RobustVariance.hc0, .hc1, .hc2, .hc3].map { variance in
          Method(variance.rawValue) { try $0.interval(variance) }
        }
        + [RobustVariance.cr0, .cr1, .cr1s, .cr2, .cr3].map { variance in
          Method("\(variance.rawValue), t(areas - 1)") { try $0.areaInterval(variance) }
        }
        + [
          Method("cr1, t(rows - columns)") { try $0.interval(.cr1) },
          Method("cr1 from sums, t(rows - columns)") { try $0.summedInterval() },
          Method("cr2, Satterthwaite's t") { try $0.interval(.cr2) },
          Method("random-intercept, normal") { try $0.randomIntercept() },
        ],
      settings: AreaWorld.all.map { world in
        .init(name: world.name, truth: 0) { try world.sample(&$0) }
      }
    ).table
  }
}
