/// Active choice of organ donation in California from 2011: one area of 27.
enum OrganDonation {
  static func reproduction() throws -> Reproduction {
    let found = try findings()
    let change = try found.overTime("two-periods")
    guard let p = change.p, let floor = change.floor else {
      throw Problem("The exact randomisation over states is missing.")
    }
    return Reproduction(
      title: "Active choice of organ donation in California, 2011",
      story: """
        From the third quarter of 2011 Californians were asked to say yes or no to being a \
        donor, where before they could say yes or nothing; 26 other states serve as comparison.
        """,
      sources: sources, reference: "Kessler 2014, doi:10.3386/w20378", way: .folder,
      layout: """
        1,620,000 children: 10,000 for each of 27 states and six quarters, as the published shares \
        have four decimals and no smaller number is exact with the same weight for each state. \
        Registration is an event, rollout 1 July 2011 in California.
        """,
      figures: [
        Figure(
          what: "difference in differences, three quarters before and after",
          place: "`over_time`, `two-periods`", published: "-0.022458974", ours: change.estimate),
        Figure(
          what: "the same from the second to the third quarter only",
          place: "`event_study`, 0 periods since rollout", published: "-0.02156538",
          ours: try found.event(0)),
      ],
      refused: [
        try Reproduction.Refused(
          "standard error by areas as clusters, published 0.006720766 with p = 0.0025",
          found.overTime("two-periods-clustered"))
      ],
      lesson: """
        The published p value of 0.0025 rests on one area. By exact randomisation over the 27 \
        states p is \(p.threeDecimals), and it could not be below \(floor.threeDecimals).
        """)
  }

  private static func findings() throws -> DesignFindings {
    let rows = try CountsTable("organ-donation").all
    let states = Set(rows.map { $0["state"] }).sorted()
    let codes = Dictionary(
      uniqueKeysWithValues: states.enumerated().map { ($1, "E06000\(100 + $0)") })
    let days = ["1": "02-15", "2": "05-15", "3": "08-15", "4": "11-15"]
    let draft = try StudyDraft(
      StudyText(
        title: "Active choice of organ donation",
        question: "Did more people register as donors?",
        areas: states.map { state in
          StudyText.Area(
            code: codes[state] ?? "", name: state,
            rollout: state == "California" ? "2011-07-01" : nil)
        }, extracted: "2012-12-31", period: "quarter", event: "Registered as a donor."))
    for row in rows {
      let quarter = row["quarter"]
      let day = "\(quarter.prefix(4))-\(days[String(quarter.suffix(1))] ?? "")"
      try draft.add(
        StudyDraft.Group(
          area: codes[row["state"]] ?? "", day: day,
          withOutcome: row.count("registered_per_10000"), people: 10_000), born: "2000-01")
    }
    return try DesignFindings(draft.evaluation().evaluation)
  }

  private static let sources = [
    "Kessler JB, Roth AE (2014), Don't take 'no' for an answer: an experiment with actual organ "
      + "donor registrations, doi:10.3386/w20378. Shares as the Python package causaldata 0.1.5 "
      + "(MIT) has them.",
    "The figures: printed output of programmes 4.2 and 4.3 (R, estimatr, clustered by state) after "
      + "chapter 4 of github.com/HirotakeIto/intro_to_impact_evaluation_with_python.",
  ]
}
