/// Admissions at Berkeley in 1973: strata that turn a difference round.
enum BerkeleyAdmissions {
  static func reproduction() throws -> Reproduction {
    let found = try findings()
    let stratified = try found.contrast("mantel-haenszel-odds-ratio")
    let place = "`contrasts`, `mantel-haenszel-odds-ratio`"
    let odds = "odds ratio of admission, men to women, within departments"
    return Reproduction(
      title: "Graduate admissions at Berkeley, 1973",
      story: """
        A smaller share of women than of men was admitted; compared within departments, the \
        difference all but vanishes. The classic example of what adjustment can change.
        """,
      sources: sources, reference: "Bickel 1975, doi:10.1126/science.187.4175.398", way: .folder,
      layout: """
        4,526 children: each applicant one, admission an event. There is no rollout: "area" \
        E06000001 are the men (with a rollout date, so that they are the rollout arm), E06000002 \
        the women; the department stands as ethnicity, `adjust: [ethnicity]`.
        """,
      figures: [
        Figure(what: odds, place: place, published: "0.9046968", ours: stratified.estimate),
        Figure(
          what: "its lower limit", place: place, published: "0.7719074", ours: stratified.lower),
        Figure(
          what: "its upper limit", place: place, published: "1.0603298", ours: stratified.upper),
      ],
      refused: try ["area-clustered", "area-means", "area-means-weighted", "random-effects"].map {
        try Reproduction.Refused("`\($0)`", found.contrast($0))
      },
      lesson: """
        Two areas are no natural experiment: whatever takes areas as what varies is refused, and \
        the exact randomisation says p = 1, its floor.
        """)
  }

  private static func findings() throws -> DesignFindings {
    let draft = try StudyDraft(
      StudyText(
        title: "Graduate admissions at Berkeley 1973",
        question: "Were men admitted more often than women?",
        areas: [
          StudyText.Area(code: "E06000001", name: "Men", rollout: "1973-01-01"),
          StudyText.Area(code: "E06000002", name: "Women"),
        ], extracted: "1975-12-31", period: "year", adjust: ["ethnicity"],
        event: "The applicant was admitted."))
    for row in try CountsTable("berkeley-admissions").all {
      let admitted = try row.count("admitted")
      try draft.add(
        StudyDraft.Group(
          area: row["gender"] == "Male" ? "E06000001" : "E06000002", day: "1973-09-15",
          category: row["department"], withOutcome: admitted,
          people: admitted + row.count("rejected")), born: "1960-01")
    }
    let found = try DesignFindings(draft.evaluation().evaluation)
    let randomised = try found.contrast("randomisation")
    guard randomised.p == 1, randomised.floor == 1 else {
      throw Problem("Two areas leave nothing to randomise, but p is not 1.")
    }
    return found
  }

  private static let sources = [
    "Bickel PJ, Hammel EA, O'Connell JW (1975), Sex bias in graduate admissions: data from "
      + "Berkeley, Science 187:398–404, doi:10.1126/science.187.4175.398. Counts of the six "
      + "largest departments as R's data set `UCBAdmissions` has them (facts, no licence needed).",
    "The figures: output of `mantelhaen.test(UCBAdmissions)` printed in the article on tests of "
      + "R's vcdExtra (friendly.github.io/vcdExtra).",
  ]
}
