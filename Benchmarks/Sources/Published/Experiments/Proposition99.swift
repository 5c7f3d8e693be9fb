import ParamountToolkit

/// California's tobacco tax of 1989: one area of 39, thirty-one years.
enum Proposition99 {
  static func reproduction() throws -> Reproduction {
    let (found, broken) = try findings()
    let change = try found.overTime("two-periods")
    guard let p = change.p, let floor = change.floor else {
      throw Problem("The exact randomisation over states is missing.")
    }
    return Reproduction(
      title: "California's tobacco tax, Proposition 99, 1989",
      story: """
        From 1989 California taxed each pack of cigarettes by 25 cents more. The outcome is packs \
        sold a head and year, in 39 states from 1970 to 2000.
        """,
      sources: sources, reference: "Abadie 2010, doi:10.1198/jasa.2009.ap08746", way: .folder,
      layout: """
        12,090 children: ten for each state and year, as packs a head have one decimal. Each pack \
        is an event on a day of its own, 1.4 million events. The built-in `suspension-rate` \
        stands for packs a head; rollout 1 January 1989.
        """,
      figures: [
        Figure(
          what: "difference in differences, 1970–88 to 1989–2000, packs",
          place: "`over_time`, `two-periods`", published: "-27.349111", ours: change.estimate),
        Figure(
          what: "change of level in 1989, packs", place: "`over_time`, `segmented`",
          published: "-20.05810", ours: try found.overTime("segmented").estimate),
        Figure(
          what: "change of slope, packs a year",
          place: "`OverTimeAnalysis.breaks` of the same tallies", published: "-1.49465",
          ours: broken?.slope.value),
      ],
      refused: [
        try Reproduction.Refused(
          "standard error by areas as clusters", found.overTime("two-periods-clustered"))
      ],
      lesson: """
        The same data say -27.3 and -20.1 packs: what is compared decides. By exact randomisation \
        over the 39 states the first has p = \(p.threeDecimals) (floor \(floor.threeDecimals)).
        """)
  }

  private static func findings() throws -> (DesignFindings, SegmentedBreak?) {
    let table = try CountsTable("proposition-99")
    let states = table.headings.filter { $0 != "Year" }
    let codes = states.indices.map { "E06000\(100 + $0)" }
    let draft = try StudyDraft(
      StudyText(
        title: "Proposition 99", question: "Were fewer cigarettes sold?",
        areas: zip(states, codes).map { state, code in
          StudyText.Area(
            code: code, name: state, rollout: state == "California" ? "1989-01-01" : nil)
        }, extracted: "2002-12-31", period: "year", indicator: "suspension-rate"))
    for row in table.all {
      let year = try row.count("Year")
      let days = try eventDays(year)
      for (state, code) in zip(states, codes) {
        let tenths = Int((try row.number(state) * 10).rounded())
        for child in 0..<10 {
          let packs = tenths / 10 + (child < tenths % 10 ? 1 : 0)
          try draft.add(
            area: code, day: "\(year)-09-15", born: "\(year - 10)-01",
            eventDays: days.prefix(packs))
        }
      }
    }
    let (tallies, evaluation) = try draft.evaluation()
    let time = OverTimeAnalysis(
      set: tallies, indicator: .suspensionRate, moment: .yearOf, informant: nil,
      level: .ninetyFive)
    return (try DesignFindings(evaluation), time.breaks.first { $0.method == .segmented })
  }

  /// The days of the academic year that begins in a year.
  private static func eventDays(_ year: Int) throws -> [String] {
    guard let first = CalendarDate(year: year, month: 8, day: 1) else {
      throw Problem("No such day.")
    }
    return (0..<365).map { first.adding(days: $0).description }
  }

  private static let sources = [
    "Abadie A, Diamond A, Hainmueller J (2010), Synthetic control methods for comparative case "
      + "studies, J Am Stat Assoc 105:493–505, doi:10.1198/jasa.2009.ap08746. Packs a head as the "
      + "Python package CausalPy 0.9.0 (Apache-2.0) has them, its single-precision noise (1.2e-5 "
      + "at most) rounded off to the one decimal of the source.",
    "The difference in differences: test of the Python package azcausal, printed as "
      + "-27.349111083614947 from values with that noise, hence compared to six decimals.",
    "The series: Linden A (2015), Stata J 15:480–500, doi:10.1177/1536867X1501500208, has the "
      + "method; the figures are the printed output of the post `r_causalpolicy_workshop`, section "
      + "RDD on time, in github.com/cmg777/starter-academic-v501.",
  ]
}
