import Testing

/// A good study written in another way, that must be read as if it had been written well.
struct Quirk: CustomTestStringConvertible, Sendable {
  let name: String
  let file: String
  let bytes: [UInt8]
  /// What is counted on the way, in the table of the file.
  let counts: [String: Int]

  init(_ name: String, _ file: String, counts: [String: Int] = [:], _ change: (String) -> String) {
    let text = change(StudyOnDisk.good[file] ?? "")
    (self.name, self.file, self.counts) = (name, file, counts)
    bytes = Array(text.utf8)
  }

  var testDescription: String { name }

  /// Replaces texts that must be there.
  static func swap(_ pairs: [(String, String)]) -> (String) -> String {
    { text in
      pairs.reduce(text) { text, pair in
        #expect(text.contains(pair.0))
        return text.replacing(pair.0, with: pair.1)
      }
    }
  }

  static let all = files + headings + cells + rows

  private static let files = [
    Quirk("byte-order mark", "attendance.csv") { "\u{FEFF}" + $0 },
    Quirk("carriage return and line feed", "attendance.csv") { $0.replacing("\n", with: "\r\n") },
    Quirk("carriage return alone", "attendance.csv") { $0.replacing("\n", with: "\r") },
    Quirk("no line break at the end", "attendance.csv") { String($0.dropLast()) },
    Quirk("semicolons", "attendance.csv") { $0.replacing(",", with: ";") },
    Quirk("tabs", "attendance.csv") { $0.replacing(",", with: "\t") },
    Quirk("quoted cells", "attendance.csv") { quoted($0) },
    Quirk("quoted cells, byte-order mark, carriage returns", "children.csv") {
      "\u{FEFF}" + quoted($0).replacing("\n", with: "\r\n")
    },
    Quirk("blank rows between and at the end", "attendance.csv", counts: ["blank-row": 3]) {
      $0.replacing("KID01", with: ",,,,\nKID01") + "\n , ,,,\n"
    },
    Quirk("spaces around cells", "attendance.csv") { $0.replacing(",", with: " , ") },
    Quirk("no-break spaces around cells", "attendance.csv") { $0.replacing(",", with: "\u{A0},") },
  ]

  private static let headings = [
    Quirk("capital letters and spaces", "children.csv", swap([("family,area", " FAMILY , Area")])),
    Quirk(
      "hyphens and spaces for underscores", "children.csv",
      swap([("education_record", "Education Record"), ("social_care_record", "social-care-record")])
    ),
    Quirk("a mark within the heading", "children.csv", swap([("family", "\u{FEFF}family")])),
    Quirk("another order", "free_meals.csv") { _ in
      "to,from,child\n2022-08-31,2021-09-01,KID03\n,2022-09-01,KID03\n"
    },
  ]

  private static let cells = [
    Quirk(
      "days as 30/11/2024", "children.csv",
      swap([("2023-05-02", "02/05/2023"), ("2022-10-10", "10/10/2022")])),
    Quirk("days as 2/5/2023", "children.csv", swap([("2023-05-02", "2/5/2023")])),
    Quirk(
      "days with midnight", "free_meals.csv",
      swap([("2021-09-01", "2021-09-01T00:00:00Z"), ("2022-08-31", "31/08/2022 00:00")])),
    Quirk(
      "months as 09/2012", "children.csv", swap([("2012-09", "09/2012"), ("2015-01", "1/2015")])),
    Quirk("years as 2022-23", "attendance.csv", swap([("2022/23", "2022-23")])),
    Quirk("years as 2022/2023", "attendance.csv", swap([("2022/23", "2022/2023")])),
    Quirk(
      "terms with capital letters", "attendance.csv", counts: ["mended-code": 3],
      swap([("spring", "Spring"), ("autumn", "AUTUMN")])),
    Quirk(
      "counts as 120.0", "attendance.csv", counts: ["mended-number": 2],
      swap([("120", "120.0"), ("130", "130.00")])),
    Quirk(
      "small letters for sex", "children.csv", counts: ["mended-code": 3],
      swap([(",F,", ",f,"), (",M,", ",m,"), (",U,", ",u,")])),
    Quirk("no sex", "children.csv", counts: ["missing-value": 1], swap([(",U,", ",,")])),
    Quirk("text forced by =\"…\"", "attendance.csv", counts: ["mended-code": 4]) {
      $0.replacing("KID03", with: "=\"KID03\"").replacing("KID01", with: "\"=\"\"KID01\"\"\"")
    },
    Quirk(
      "text forced by an apostrophe", "attendance.csv", counts: ["mended-code": 4],
      swap([("KID", "'KID")])),
    Quirk(
      "symbols for missing counts", "attendance.csv",
      counts: ["symbol-c": 1, "symbol-x": 1, "missing-value": 0],
      swap([("summer,,", "summer,c,[x]")])),
    Quirk(
      "more symbols", "attendance.csv", counts: ["symbol-null": 1, "symbol-dots": 1],
      swap([("summer,,", "summer,NULL,..")])),
    Quirk(
      "a symbol for an open end", "free_meals.csv", counts: ["symbol-z": 1, "open-spell": 1],
      swap([("2022-09-01,", "2022-09-01,[z]")])),
    Quirk(
      "sessions missed", "attendance.csv",
      swap([
        ("attended", "absent"), ("120,100", "120,20"), ("118,110", "118,8"), ("130,0", "130,130"),
      ])),
    Quirk(
      "sessions attended and missed", "attendance.csv",
      swap([
        ("attended", "attended,absent"), ("120,100", "120,100,20"), ("118,110", "118,,8"),
        ("130,0", "130,0,"), ("summer,,", "summer,,,"),
      ])),
  ]

  private static let rows = [
    Quirk("a row twice", "attendance.csv", counts: ["duplicate-row": 1, "rows-kept": 4]) {
      $0 + "KID03,202223,Spring,120.0,100\n"
    },
    Quirk("a child twice", "children.csv", counts: ["duplicate-row": 1, "rows-kept": 3]) {
      $0 + "KID03,FAM1,E10000025,F,2012-09,02/05/2023,father,yes,yes\n"
    },
    Quirk("a child who is not known", "sen.csv", counts: ["unknown-child": 1, "rows-kept": 1]) {
      $0 + "KID99,E,2021-09-01,\n"
    },
    Quirk("a family that is not known", "offers.csv", counts: ["unknown-family": 1]) {
      $0 + "FAM9,2023-05-10,1,declined\n"
    },
    Quirk("a row after the extract", "suspensions.csv", counts: ["after-extract": 1]) {
      $0 + "KID03,2024-12-01,4,SUSP\n"
    },
    Quirk("a spell from before birth", "sen.csv", counts: ["before-birth": 1]) {
      $0 + "KID03,K,2012-08-31,2020-01-01\n"
    },
    Quirk("a term before birth", "attendance.csv", counts: ["before-birth": 1, "after-extract": 1])
    {
      $0 + "KID01,2013/14,summer,120,100\nKID01,2024/25,spring,120,100\n"
    },
    Quirk(
      "an imprisonment after the extract", "children.csv",
      counts: ["after-extract": 1, "rows-kept": 3]
    ) {
      $0 + "KID04,FAM4,E10000025,F,2012-09,2024-12-01,father,yes,yes\n"
    },
    Quirk("an imprisonment before birth", "children.csv", counts: ["before-birth": 1]) {
      $0.replacing("KID02", with: "KID04,FAM4,E10000025,F,2012-09,2012-08-31,both,yes,yes\nKID02")
    },
    Quirk("a further column", "needs.csv") {
      $0.replacing("need\n", with: "need,remark\n")
        .replacing("child\n", with: "child,\n").replacing("legal\n", with: "legal,first\n")
    },
  ]

  /// Every cell in quotation marks.
  private static func quoted(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }
        .joined(separator: ",")
    }.joined(separator: "\n") + "\n"
  }
}
