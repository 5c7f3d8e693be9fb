/// The national figures that the published toolkit prints beside its cohort.
///
/// They are kept so that a reader can look up what was printed and why some of it cannot be
/// repeated; no indicator is ever compared with them. Source: Bekaert, S., & Massie, R. (2025),
/// What Works Series: The Thames Valley Operation Paramount Toolkit, Thames Valley Violence
/// Prevention Partnership, Kidlington; mean attendance from the partnership's project page.
enum QuotedFigures {
  /// One printed figure and what is known of it.
  private struct Quotation {
    let name: String
    let title: String
    let counts: Baseline.UnitOfCount
    let text: String
    let note: String
  }

  /// All of them, in the order of the printed page.
  static var all: [Baseline] {
    school.compactMap { figure($0, population: "pupils, England") }
      + socialCare.compactMap { figure($0, population: "children, England") }
      + web.compactMap { figure($0, population: "pupils, England", source: projectPage) }
  }

  private static let school = [
    Quotation(
      name: "fsm", title: "Free school meals eligibility, as the toolkit quotes it",
      counts: .pupils, text: "24.6",
      note: """
        Agrees with the January 2024 census (fsm.eligible.pct, 2023/24). The cohort spans 2021/22 \
        to 2024/25, when the figure went from 22.5 to 25.7.
        """),
    Quotation(
      name: "sen-support", title: "SEN support, as the toolkit quotes it", counts: .pupils,
      text: "13.6", note: "Agrees with the January 2024 census, all schools (sen.support.pct)."),
    Quotation(
      name: "ehcp", title: "Education, health and care plan, as the toolkit quotes it",
      counts: .pupils, text: "3.8",
      note: """
        Contradicted: no all-pupil figure for England equals 3.8 in any January from 2016 to 2025. \
        January 2024 is 4.8 (sen.ehcp.pct). The printed "more than double" fails on either: 7 / \
        3.8 is 1.84 and 7 / 4.8 is 1.46.
        """),
    Quotation(
      name: "suspension", title: "Suspension, as the toolkit quotes it", counts: .children,
      text: "4.3",
      note: """
        Contradicted: which unit and year were meant is not stated. In 2023/24 there were 11.31 \
        suspensions per 100 pupils (suspension.rate) and 4.04 % of pupils had one or more \
        (suspension.oneplus.pct); 4.25 suspensions per 100 pupils is the figure of 2020/21, a \
        pandemic year.
        """),
    Quotation(
      name: "attendance-above-90", title: "Attendance above 90 %, as the toolkit quotes it",
      counts: .enrolments, text: "80.8",
      note: """
        Another window: 100 less 19.2, persistent absence over autumn and spring 2023/24 together, \
        where the cohort is measured in one term (autumn 19.4, spring 21.5; full year 19.95).
        """),
    Quotation(
      name: "attendance-above-50", title: "Attendance above 50 %, as the toolkit quotes it",
      counts: .enrolments, text: "97.9",
      note: """
        Another window: 100 less 2.1, severe absence over autumn and spring 2023/24 together, \
        where the cohort is measured in one term (spring 2.2; full year 2.30).
        """),
  ]

  private static let socialCare = [
    Quotation(
      name: "social-care", title: "Child in Need level or above, as the toolkit quotes it",
      counts: .children, text: "3.3",
      note: """
        Agrees with 331.2 per 10,000 children at 31 March 2024 (csc.cin.rate), which already \
        includes child protection plans and looked-after children. Oxfordshire is lower: 250.8.
        """)
  ]

  private static let web = [
    Quotation(
      name: "mean-attendance", title: "Mean attendance, as the toolkit's project page quotes it",
      counts: .sessions, text: "93.5",
      note: """
        Contradicted: matched to no census figure. Autumn 2023/24 was 93.3 (100 less 6.7), the \
        full year 92.85 (100 less 7.15).
        """)
  ]

  private static let toolkit = Baseline.Source(
    title: "What Works Series: The Thames Valley Operation Paramount Toolkit (Bekaert & Massie)",
    publisher: "Thames Valley Violence Prevention Partnership", released: "2025",
    address: "https://tvvpp.co.uk/project/what-works-operation-paramount-cohort-data-analysis",
    licence: "quoted as a fact, with its source")

  private static let projectPage = Baseline.Source(
    title: "What Works: Operation Paramount cohort data analysis (project page)",
    publisher: "Thames Valley Violence Prevention Partnership", released: "",
    address: "https://tvvpp.co.uk/project/what-works-operation-paramount-cohort-data-analysis",
    licence: "quoted as a fact, with its source")

  private static func figure(
    _ quotation: Quotation, population: String, source: Baseline.Source = toolkit
  ) -> Baseline? {
    let words = Baseline.Definition.Words(
      measure: "toolkit." + quotation.name, title: quotation.title,
      numerator: "not stated in the toolkit", denominator: "not stated in the toolkit",
      population: population)
    guard
      let figure = Baseline.Figure(
        quotation.text, counts: Baseline.Figure.Counts(), grade: .quoted, note: quotation.note)
    else { return nil }
    return Baseline(
      definition: Baseline.Definition(words, counts: quotation.counts, in: .percent),
      period: Baseline.Period(
        label: "not stated", slug: "not-stated", kind: .notStated, key: nil),
      place: Baseline.Place(areaCode: "E92000001", areaName: "England"),
      figure: figure, source: source)
  }
}
