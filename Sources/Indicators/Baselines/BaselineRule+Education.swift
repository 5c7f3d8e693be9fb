extension BaselineRule {
  /// Rules of the education indicators.
  static let education: [BaselineRule] =
    [
      BaselineRule(
        indicator: "fsm", moment: "at", keyKind: .academicYear, counts: .children,
        reading: .direct,
        like: Like(
          "fsm.eligible.pct", over: .januaryCensus,
          remark: """
            Eligibility in the January census of the academic year; state-funded schools, by \
            location of the school. Protection since April 2018 keeps eligibility once gained, \
            so the figure rises with time.
            """),
        otherwise: Otherwise(
          "fsm.eligible.pct.primary",
          because: """
            For this area and year eligibility is known by phase only, primary and secondary \
            apart; the primary figure is not a figure for all pupils.
            """)),
      BaselineRule(
        indicator: "fsm", moment: "within-12m", keyKind: .academicYear, counts: .children,
        reading: .direct, like: nil,
        otherwise: Otherwise(
          "fsm.eligible.pct",
          because: """
            The census counts eligibility on one day; the indicator counts any spell within twelve \
            months, which is higher for any group of children.
            """)),
      sen("sen-support", "sen.support.pct"),
      sen("ehcp", "sen.ehcp.pct"),
    ]
    + attendance("attendance-above-90", absence: "absence.persistent.pct")
    + attendance("attendance-above-50", absence: "absence.severe.pct")
    + suspensions

  private static func sen(_ indicator: String, _ measure: String) -> BaselineRule {
    BaselineRule(
      indicator: indicator, moment: "at", keyKind: .academicYear, counts: .children,
      reading: .direct,
      like: Like(
        measure, over: .januaryCensus,
        remark: """
          January census of the academic year; all schools, independent ones included; by location \
          of the school.
          """),
      otherwise: Otherwise(
        nil, because: "No January census figure is held for this area and academic year."))
  }

  private static func attendance(_ indicator: String, absence: String) -> [BaselineRule] {
    ["term-before", "term-of", "term-after"].map { moment in
      BaselineRule(
        indicator: indicator, moment: moment, keyKind: .term, counts: .children,
        reading: .complement,
        like: Like(
          absence + ".term", over: .term,
          remark: """
            What absence in the same single term leaves over; the published figure counts \
            enrolments aged 5 to 15, so that a pupil who changes school counts at each.
            """),
        otherwise: Otherwise(
          absence,
          because: """
            No figure for this single term is held for the area; the full-year figure is over \
            another window, and shares beyond a threshold do not carry over between windows.
            """))
    }
  }

  private static let suspensions = [
    BaselineRule(
      indicator: "suspended", moment: "year-of", keyKind: .academicYear, counts: .children,
      reading: .direct,
      like: Like(
        "suspension.oneplus.pct", over: .academicYear,
        remark: """
          Pupil enrolments with one or more suspensions, over pupils on roll at the January \
          census; state-funded primary, secondary and special schools.
          """),
      otherwise: Otherwise(
        nil, because: "No share of pupils suspended is held for this area and academic year.")),
    BaselineRule(
      indicator: "suspension-rate", moment: "year-of", keyKind: .academicYear, counts: .events,
      reading: .direct,
      like: Like(
        "suspension.rate", over: .academicYear,
        remark: """
          Suspensions, not pupils, over pupils on roll at the January census; state-funded \
          primary, secondary and special schools.
          """),
      otherwise: Otherwise(
        nil, because: "No suspension rate is held for this area and academic year.")),
  ]
}
