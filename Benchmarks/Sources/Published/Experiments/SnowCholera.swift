/// Cholera in South London in 1849 and 1854: clean water in some sub-districts.
enum SnowCholera {
  static func reproduction() throws -> Reproduction {
    let found = try findings()
    let change = try found.overTime("two-periods")
    let errors = try found.overTime("two-periods-clustered")
    guard let p = errors.p, p < 0.05, errors.estimate == change.estimate else {
      throw Problem("The sub-districts as clusters do not show the change.")
    }
    return Reproduction(
      title: "John Snow's South London, 1849 and 1854",
      story: """
        Between two epidemics the Lambeth company moved its intake to cleaner water. Sixteen \
        sub-districts had both its water and that of Southwark and Vauxhall, twelve only the latter.
        """,
      sources: sources, reference: "Coleman 2019, doi:10.2139/ssrn.3262234", way: .folder,
      layout: """
        935,606 children: everybody who lived in 28 sub-districts in 1851, once in 1849 and once \
        in 1854, a death from cholera an event. Rollout on 1 January 1852 in the sixteen. All days are \
        written a century later, as the reader takes no days before 1900. Four sub-districts with \
        Lambeth water alone are left out, as they are by Coleman.
        """,
      figures: [
        Figure(
          what: "difference in differences of deaths per 10,000",
          place: "`over_time`, `two-periods`", published: "-56.99",
          ours: change.estimate.map { $0 * 10_000 }),
        Figure(
          what: "deaths per 10,000 in the sixteen in 1854", place: "`findings`, arm `rollout`",
          published: "84.86", ours: found.share(arm: "rollout").map { $0 * 10_000 }),
      ],
      lesson: """
        With sixteen and twelve sub-districts areas can be what varies: with them as clusters \
        (CR2), p = \(p.threeDecimals). There are too many ways to choose sixteen of 28 for all \
        to be gone through.
        """)
  }

  private static func findings() throws -> DesignFindings {
    let rows = try CountsTable("snow-cholera").all.filter { $0["supply"] != "last-4" }
    func code(_ row: CountsTable.Row) -> String { "E060000" + row["area"].dropFirst() }
    let draft = try StudyDraft(
      StudyText(
        title: "Cholera in South London",
        question: "Did fewer die of cholera where the Lambeth company had moved?",
        areas: rows.map { row in
          StudyText.Area(
            code: code(row), name: row["sub_district"],
            rollout: row["supply"].hasPrefix("next-16") ? "1952-01-01" : nil)
        }, extracted: "1956-12-31", period: "year", event: "Death from cholera."))
    for row in rows {
      for year in ["1849", "1854"] {
        try draft.add(
          StudyDraft.Group(
            area: code(row), day: "19\(year.suffix(2))-08-15",
            withOutcome: row.count("deaths_\(year)"),
            people: row.count("population_1851")), born: "1940-01")
      }
    }
    return try DesignFindings(draft.evaluation().evaluation)
  }

  private static let sources = [
    "Snow J (1855), On the Mode of Communication of Cholera, 2nd edition, Churchill, Tables VIII "
      + "and XII (out of copyright), as transcribed in github.com/tscoleman/SnowCholera "
      + "(BSD-2-Clause).",
    "The figures: Coleman T (2019), Causality in the time of cholera: John Snow as a prototype for "
      + "causal inference, doi:10.2139/ssrn.3262234; printed output of its notebook "
      + "`Snow1855_SimpleDiD_QRCT.nb.html` in the same place.",
  ]
}
