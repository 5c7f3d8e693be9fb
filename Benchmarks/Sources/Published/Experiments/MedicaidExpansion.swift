import ParamountToolkit

/// Insurance of adults in 46 states that expanded Medicaid in several years, or never.
enum MedicaidExpansion {
  static func reproduction() throws -> Reproduction {
    let effects = try GroupTimeEffects(panel(), comparison: .notYetTreated)
    let first = effects.effects.first { $0.cohort == 2014 && $0.period == 2014 }
    return Reproduction(
      title: "Expansion of Medicaid in 46 states, 2014 to 2019",
      story: """
        States extended public insurance in 2014, 2015, 2016, 2017 and 2019, sixteen never. The \
        outcome is the share of adults with a low income and without children who are insured.
        """,
      sources: sources, reference: "Callaway 2021, doi:10.1016/j.jeconom.2020.12.001",
      way: .library,
      layout: """
        The shares have no published counts, so that no study folder can hold them. They are given \
        to `GroupTimeEffects`, the estimator behind `staggered-not-yet-treated`.
        """,
      figures: [
        Figure(
          what: "effect on the states of 2014 in 2014", place: "`effects`", published: "0.04670243",
          ours: first?.effect.estimate),
        Figure(
          what: "average over states and years from expansion on", place: "`simple`",
          published: "0.068", ours: effects.simple.estimate),
      ],
      grid: grid(effects),
      refused: try singles(effects),
      lesson: """
        Published with that one state's effects are standard errors smaller than those of the \
        22 states of 2014 (0.0051 to 0.0134), which is the trap: of a single area's variation \
        nothing can be seen.
        """)
  }

  private static func panel() throws -> AreaPanel {
    let rows = try CountsTable("medicaid-expansion").all
    let years = Array(2008...2019)
    let states = stride(from: 0, to: rows.count, by: years.count).map { rows[$0] }
    return try AreaPanel(
      areas: states.map { $0["state_fips"] }, periods: years,
      rollout: states.map { Int($0["expanded"]) },
      values: try states.indices.map { state in
        try years.indices.map { try rows[state * years.count + $0].number("insured_share") }
      })
  }

  /// The effects that were printed, by cohort from 2009 to 2019, in ten thousandths.
  private static let printed: [(cohort: Int, effects: [Int])] = [
    (2014, [-65, 111, 15, 16, 9, 467, 692, 785, 725, 738, 803]),
    (2015, [71, -245, -27, 3, -100, -20, 491, 526, 682, 663, 738]),
    (2016, [22, 511, -262, -276, 440, -322, 409, 317, 368, 645, 825]),
    (2017, [102, -161, 19, 177, 12, -63, 36, 398, 471, 681, 650]),
    (2019, [189, -269, -244, 24, 129, 3, -108, -182, 93, 62, 365]),
  ]

  private static func grid(_ effects: GroupTimeEffects) -> Reproduction.Grid {
    Reproduction.Grid(
      title: "Effects on the states of a year (columns) in each year: published, ours in brackets.",
      columns: printed.map { String($0.cohort) },
      rows: (2009...2019).map { year in
        (
          String(year),
          printed.map { cohort, values in
            figure(effects, cohort: cohort, year: year, printed: values[year - 2009])
          }
        )
      })
  }

  private static func figure(
    _ effects: GroupTimeEffects, cohort: Int, year: Int, printed: Int
  ) -> Figure {
    let digits = String(printed.magnitude)
    let zeros = String(repeating: "0", count: 4 - digits.count)
    let found = effects.effects.first { $0.cohort == cohort && $0.period == year }
    return Figure(
      what: "effect on the states of \(cohort) in \(year)", place: "`effects`",
      published: (printed < 0 ? "-" : "") + "0." + zeros + digits, ours: found?.effect.estimate)
  }

  private static func singles(_ effects: GroupTimeEffects) throws -> [Reproduction.Refused] {
    let single = effects.effects.filter { $0.cohort == 2017 }
    guard single.allSatisfy({ $0.cohortAreas == 1 && $0.effect.standardError == nil }) else {
      throw Problem("A standard error is given for one state.")
    }
    return [
      Reproduction.Refused(
        what: "standard errors of the effects on the one state of 2017, published 0.0025 to 0.0065",
        reason: "Where a cohort is a single area its variance cannot be known.")
    ]
  }

  private static let sources = [
    "Callaway B, Sant'Anna PHC (2021), Difference-in-differences with multiple time periods, J "
      + "Econom 225:200–230, doi:10.1016/j.jeconom.2020.12.001 (the method).",
    "Shares of the American Community Survey (United States Government) as the Python package "
      + "moderndid 0.2.0 (MIT) has them, data set `ehec_data`.",
    "The figures: Roth J, exercise 1 with solutions of the course Advanced "
      + "Difference-in-Differences, github.com/Mixtape-Sessions/Advanced-DID (a worked solution, "
      + "not a journal's table).",
  ]
}
