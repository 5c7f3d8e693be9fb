import Testing

/// One child whose parent was imprisoned on some day, the parent's forms, and what must come of
/// them: read off the calendar by hand.
struct FormCase: CustomTestStringConvertible, Sendable {
  /// A form: day, version and total difficulties, nil where too few answers were given.
  struct Form: Sendable {
    let date: String
    let version: String
    let total: Int?

    init(_ date: String, _ version: String = "P4-17", _ total: Int? = 10) {
      (self.date, self.version, self.total) = (date, version, total)
    }
  }

  let name: String
  let day: String
  let forms: [Form]
  /// The category of the pairing ledger, nil for a child without a form.
  let fate: String?
  /// The total at baseline, or missing or open.
  let before: String
  /// The total at follow-up, or missing or open.
  let after: String

  init(
    _ name: String, day: String = "2023-08-31", _ forms: [Form], _ fate: String?,
    _ before: String, _ after: String
  ) {
    (self.name, self.day, self.forms) = (name, day, forms)
    (self.fate, self.before, self.after) = (fate, before, after)
  }

  var testDescription: String { name }

  // The day is 31 August 2023 unless said, the extract of 30 November 2024. Three months after the
  // day is 30 November 2023; after a baseline on the day, four months is 31 December, six months
  // 29 February 2024 and eight months 30 April.
  static let all = baselines + followUps + versions + windows

  private static let baselines = [
    FormCase("no form", [], nil, "missing", "missing"),
    FormCase("three months after", [Form("2023-11-30")], "first-only", "10", "missing"),
    FormCase("a day more", [Form("2023-12-01")], "second-only", "missing", "missing"),
    FormCase("long before", [Form("2020-01-01")], "first-only", "10", "missing"),
    FormCase(
      "equally near: the earlier, ten days before",
      [
        Form("2023-09-10", "P4-17", 22), Form("2023-08-21", "P4-17", 21),
      ], "too-close", "21", "missing"),
    FormCase(
      "the nearer, after the day",
      [
        Form("2023-08-21", "P4-17", 21), Form("2023-09-09", "P4-17", 22),
      ], "first-only", "22", "missing"),
    FormCase(
      "two forms of one day that differ",
      [
        Form("2023-08-31", "P4-17", 21), Form("2023-08-31", "P4-17", 22), Form("2024-02-28"),
      ], "unscored", "missing", "10"),
    FormCase("a teacher's form only", [Form("2023-08-31", "T4-17")], nil, "missing", "missing"),
  ]

  private static let followUps = [
    FormCase(
      "four months", [Form("2023-08-31"), Form("2023-12-31", "P4-17", 7)], "paired", "10", "7"),
    FormCase(
      "a day less", [Form("2023-08-31"), Form("2023-12-30")], "too-close", "10", "missing"),
    FormCase(
      "eight months, at the end of a shorter month",
      [Form("2023-08-31"), Form("2024-04-30", "P4-17", 7)], "paired", "10", "7"),
    FormCase("a day more", [Form("2023-08-31"), Form("2024-05-01")], "too-late", "10", "missing"),
    FormCase(
      "one day before and after 29 February: the earlier",
      [
        Form("2023-08-31"), Form("2024-03-01", "P4-17", 12), Form("2024-02-28", "P4-17", 11),
      ], "paired", "10", "11"),
    FormCase(
      "ten days after rather than 45 before",
      [
        Form("2023-08-31"), Form("2024-01-15", "P4-17", 12), Form("2024-03-10", "P4-17", 11),
      ], "paired", "10", "11"),
    // 21 December and 9 May are both 70 days from 29 February.
    FormCase(
      "too soon and too late, equally near",
      [Form("2023-08-31"), Form("2024-05-09"), Form("2023-12-21")], "too-close", "10", "missing"),
    FormCase(
      "too late by a day less", [Form("2023-08-31"), Form("2024-05-08"), Form("2023-12-21")],
      "too-late", "10", "missing"),
    FormCase(
      "without a total", [Form("2023-08-31"), Form("2024-02-29", "P4-17", nil)], "unscored", "10",
      "missing"),
    FormCase(
      "four months after a baseline three months after the day",
      [Form("2023-11-30", "P4-17", 20), Form("2024-03-30", "P4-17", 8)], "paired", "20", "8"),
    FormCase(
      "two follow-ups of one day that differ",
      [
        Form("2023-08-31"), Form("2024-02-29", "P4-17", 8), Form("2024-02-29", "P4-17", 9),
      ], "unscored", "10", "missing"),
  ]

  private static let versions = [
    FormCase(
      "two versions on the day: the first of the list",
      [Form("2023-08-31", "P2-4", 12), Form("2023-08-31", "P4-17", 14)], "first-only", "14",
      "missing"),
    FormCase(
      "from P2-4 to P4-17", [Form("2023-08-31", "P2-4", 12), Form("2024-02-29", "P4-17", 14)],
      "wrong-form", "12", "14"),
    FormCase(
      "the baseline's version although further away",
      [
        Form("2023-08-31", "P2-4", 12), Form("2024-02-29", "P4-17", 14),
        Form("2024-01-05", "P2-4", 9),
      ], "paired", "12", "9"),
    FormCase(
      "two versions on one day: the baseline's",
      [
        Form("2023-08-31", "P2-4", 12), Form("2024-02-29", "P4-17", 14),
        Form("2024-02-29", "P2-4", 9),
      ], "paired", "12", "9"),
    FormCase(
      "a teacher's form is no parent's follow-up",
      [Form("2023-08-31"), Form("2024-02-29", "T4-17", 14)], "first-only", "10", "missing"),
  ]

  private static let windows = [
    FormCase(
      "imprisoned less than three months before the extract", day: "2024-09-01",
      [Form("2024-09-01")], "awaiting", "open", "open"),
    FormCase(
      "so too without a form", day: "2024-09-01", [], nil, "open", "open"),
    FormCase(
      "exactly three months before", day: "2024-08-30", [Form("2024-08-30")], "awaiting", "10",
      "open"),
    FormCase(
      "a baseline eight months before the extract", day: "2024-03-30", [Form("2024-03-30")],
      "first-only", "10", "missing"),
    FormCase(
      "a day less, although a later form is there", day: "2024-03-30",
      [Form("2024-04-01"), Form("2024-09-30")], "awaiting", "10", "open"),
  ]
}
