import Foundation
import Testing

/// A good study with one thing wrong in it, and the values of children that no message may show.
struct Damage: CustomTestStringConvertible, Sendable {
  let name: String
  let file: String
  let bytes: [UInt8]
  let secrets: [String]

  init(_ name: String, _ file: String, _ text: String, secrets: [String] = []) {
    self.init(name, file, Array(text.utf8), secrets: secrets)
  }

  init(_ name: String, _ file: String, _ bytes: [UInt8], secrets: [String] = []) {
    (self.name, self.file, self.bytes, self.secrets) = (name, file, bytes, secrets)
  }

  var testDescription: String { name }

  static let all = shapes + headings + cells + rows + people

  private static let shapes = [
    Damage(
      "ragged", "needs.csv", "family,need\nFAM1,child\nFAM2,legal,other\nFAM9SECRET\n",
      secrets: ["FAM9SECRET"]),
    Damage("unclosed-quote", "needs.csv", "family,need\n\"FAM1,child\nFAM2,legal\n"),
    Damage("stray-quote", "needs.csv", "family,need\n\"FAM1\"SECRET,child\n", secrets: ["SECRET"]),
    Damage("empty-file", "needs.csv", ""),
    Damage("blank-file", "needs.csv", " \n,\n"),
    Damage("utf-16", "needs.csv", [0xFF, 0xFE, 0x66, 0, 0x61, 0]),
    Damage("workbook", "needs.csv", [0x50, 0x4B, 3, 4, 20, 0]),
    Damage("zero-bytes", "needs.csv", Array("family,need\nFAM1,\0child\n".utf8)),
    Damage(
      "mark-not-utf-8", "needs.csv", [0xEF, 0xBB, 0xBF] + Array("family,need\nF".utf8) + [0xE9]),
  ]

  private static let headings = [
    Damage("duplicate-heading", "needs.csv", "family,need,Need \nFAM1,child,legal\n"),
    Damage("missing-heading", "needs.csv", "family,neeed\nFAM1,child\n"),
    Damage(
      "heading-far-off", "suspensions.csv",
      "child,date,sessions,reason\nKID03,2023-06-01,4,SUSP\n"),
    Damage(
      "no-heading", "needs.csv", "FAMSECRET,child,child\nFAM2,legal,legal\n",
      secrets: ["FAMSECRET", "child"]),
    Damage(
      "no-sessions-missed", "attendance.csv", "child,year,term,possible\nKID03,2022/23,spring,120\n"
    ),
    Damage("no-children", "children.csv", "child,family,area,sex,born,imprisoned,parent\n"),
  ]

  private static let cells = [
    Damage("blank-date", "suspensions.csv", "child,date,sessions,category\nKID03,,4,SUSP\n"),
    Damage(
      "symbol-for-date", "suspensions.csv", "child,date,sessions,category\nKID03,[x],4,SUSP\n"),
    Damage("blank-child", "suspensions.csv", "child,date,sessions,category\n,2023-06-01,4,SUSP\n"),
    Damage(
      "shortened-number", "suspensions.csv",
      "child,date,sessions,category\n1.23457E+12,2023-06-01,4,SUSP\n", secrets: ["1.23457"]),
    Damage(
      "unknown-term", "attendance.csv",
      "child,year,term,possible,attended\nKID03,2022/23,sprong,120,100\n",
      secrets: ["sprong", "KID03"]),
    Damage(
      "unknown-code", "sen.csv", "child,provision,from,to\nKID01,SECRET,2021-09-01,\n",
      secrets: ["SECRET", "KID01"]),
    Damage(
      "unknown-area", "children.csv", children("KID07,FAM7,E10000026,F,2012-09,2023-05-02,father"),
      secrets: ["KID07", "E10000026"]),
    Damage(
      "month-names", "suspensions.csv",
      "child,date,sessions,category\nKID03,1-Jun-1977,4,SUSP\n", secrets: ["Jun", "1977"]),
    Damage(
      "two-digit-year", "suspensions.csv",
      "child,date,sessions,category\nKID03,01/06/77,4,SUSP\n", secrets: ["77"]),
    Damage(
      "impossible-day", "suspensions.csv",
      "child,date,sessions,category\nKID03,2023-02-29,4,SUSP\nKID03,31/04/2023,4,SUSP\n",
      secrets: ["02-29", "31/04"]),
    Damage(
      "day-of-birth", "children.csv",
      children("KID07,FAM7,E10000025,F,2011-03-14,2023-05-02,father"),
      secrets: ["KID07", "2011", "14"]),
    Damage(
      "not-a-month", "children.csv", children("KID07,FAM7,E10000025,F,Mar-11,2023-05-02,father"),
      secrets: ["KID07", "Mar-11"]),
    Damage(
      "not-a-year", "attendance.csv",
      "child,year,term,possible,attended\nKID03,2022/24,spring,120,100\n", secrets: ["2022/24"]),
    Damage(
      "not-a-count", "attendance.csv",
      "child,year,term,possible,attended\nKID03,2022/23,spring,SECRET,100\n", secrets: ["SECRET"]),
    Damage(
      "negative", "attendance.csv",
      "child,year,term,possible,attended\nKID03,2022/23,spring,120,-77\n", secrets: ["77"]),
    Damage(
      "many", "suspensions.csv",
      "child,date,sessions,category\n"
        + String(repeating: "KID03,2023-06-01,many,SUSP\n", count: 332),
      secrets: ["KID03", "many"]),
  ]

  private static let rows = [
    Damage(
      "ends-before-start", "sen.csv", "child,provision,from,to\nKID01,K,2021-09-01,2021-08-31\n",
      secrets: ["2021", "KID01"]),
    Damage(
      "attended-above-possible", "attendance.csv",
      "child,year,term,possible,attended\nKID03,2022/23,spring,77,78\n", secrets: ["77", "78"]),
    Damage(
      "absent-above-possible", "attendance.csv",
      "child,year,term,possible,absent\nKID03,2022/23,spring,77,78\n", secrets: ["77", "78"]),
    Damage(
      "sessions-disagree", "attendance.csv",
      "child,year,term,possible,attended,absent\nKID03,2022/23,spring,77,70,8\n",
      secrets: ["77", "70"]),
    Damage(
      "child-differs", "children.csv", children("KID03,FAM1,E10000025,F,2012-10,2023-05-02,father"),
      secrets: ["KID03", "2012-10"]),
  ]

  private static let people = [
    Damage(
      "names", "needs.csv", "family,need,MotherSurname\nFAM1,child,Secretson\n",
      secrets: ["Secretson"]),
    Damage(
      "full-dates-of-birth", "children.csv",
      "child,family,area,sex,born,imprisoned,parent,DOB\n"
        + "KID01,FAM1,E10000025,F,2012-09,2023-05-02,father,1977-01-01\n", secrets: ["1977"]),
    Damage(
      "postcodes", "needs.csv",
      "family,need,place\n" + (0..<12).map { "FAM1,child,OX\($0 + 1) 4ZZ\n" }.joined(),
      secrets: ["4ZZ"]),
    Damage(
      "nhs-numbers", "needs.csv",
      "family,need,code\n" + String(repeating: "FAM1,child,943 476 5919\n", count: 12),
      secrets: ["5919"]),
    Damage(
      "e-mail-addresses", "needs.csv", "family,need,by\nFAM1,child,secret@council.example\n",
      secrets: ["secret", "council.example"]),
  ]

  /// The good table of children, without what it need not have, with a row added.
  private static func children(_ row: String) -> String {
    (StudyOnDisk.good["children.csv"] ?? "")
      .replacing(",education_record,social_care_record", with: "")
      .replacing(",yes,yes", with: "").replacing(",yes,no", with: "").replacing(",no,no", with: "")
      + row + "\n"
  }
}
