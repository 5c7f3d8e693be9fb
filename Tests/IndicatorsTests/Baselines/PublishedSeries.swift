import Indicators
import Testing

/// A printed series of yearly figures, typed from the releases' own summary tables.
///
/// A dash is a year without a figure. The registry's figures come from data files with more
/// decimals, so they must agree within half a unit of the last printed digit.
struct PublishedSeries: Sendable, CustomTestStringConvertible {
  let measure: String
  let keys: BaselinePeriodKey.Kind
  let first: Int
  let printed: String
  var areaCode = "E92000001"

  var testDescription: String { measure + " " + areaCode }

  /// Year, printed text.
  var points: [(key: BaselinePeriodKey, text: String)] {
    printed.split(separator: " ").enumerated().map { offset, text in
      let year = first + offset
      let key: BaselinePeriodKey =
        keys == .marchYear ? .marchYear(year) : .academicYear(start: year)
      return (key, String(text))
    }
  }

  /// Half a unit of the last printed digit.
  static func halfDigit(_ text: String) -> Double {
    guard let dot = text.firstIndex(of: ".") else { return 0.5 }
    var half = 0.5
    for _ in text[dot...].dropFirst() { half /= 10 }
    return half
  }
}

extension PublishedSeries {
  private static func january(_ measure: String, _ printed: String) -> PublishedSeries {
    PublishedSeries(measure: measure, keys: .academicYear, first: 2015, printed: printed)
  }

  private static func march(_ measure: String, _ printed: String) -> PublishedSeries {
    PublishedSeries(measure: measure, keys: .marchYear, first: 2016, printed: printed)
  }

  /// England, January 2016 to 2025 and academic years 2015/16 to 2024/25.
  static let school = [
    january("fsm.eligible.pct", "14.3 14.0 13.6 15.4 17.3 20.8 22.5 23.8 24.6 25.7"),
    january("fsm.eligible.pct.primary", "14.6 14.1 13.8 15.8 17.7 21.6 23.1 24.0 24.3 24.7"),
    january("fsm.eligible.pct.secondary", "13.2 12.9 12.4 14.1 15.9 18.9 20.9 22.7 24.1 25.8"),
    january("sen.support.pct", "11.6 11.6 11.7 11.9 12.1 12.2 12.6 13.0 13.6 14.2"),
    january("sen.ehcp.pct", "2.8 2.8 2.9 3.1 3.3 3.7 4.0 4.3 4.8 5.3"),
    january("absence.overall.pct", "4.57 4.65 4.81 4.73 - 4.62 7.55 7.37 7.15 6.78"),
    january("absence.persistent.pct", "10.50 10.79 11.17 10.86 - 12.08 22.51 21.22 19.95 18.14"),
    january("absence.severe.pct", "0.60 0.70 0.77 0.85 - 1.13 1.65 2.03 2.30 2.39"),
    january("suspension.rate", "4.29 4.76 5.08 5.36 3.76 4.25 6.91 9.33 11.31 -"),
    january("suspension.oneplus.pct", "2.11 2.29 2.33 2.44 1.87 2.20 3.02 3.61 4.04 -"),
    january(
      "exclusion.permanent.rate", "0.084 0.096 0.098 0.097 0.061 0.047 0.078 0.111 0.129 -"),
  ]

  /// England, 31 March 2016 to 2025.
  static let socialCare = [
    march("csc.cin.rate", "339.8 333.3 345.4 339.8 330.1 329.6 343.7 338.7 331.2 330.3"),
    march("csc.cpp.rate", "43.4 43.8 45.9 44.5 43.7 42.4 43.3 42.7 41.4 40.6"),
    march("csc.cla.rate", "60 62 64 66 68 69 70 70 69 67"),
    march("csc.referral.rate", "536.0 553.6 559.6 553.7 545.3 507.1 552.8 538.1 515.7 519.4"),
    march("csc.referral.children.rate", "- - - 489.4 482.3 449.2 490.0 476.4 457.0 457.9"),
    march("sdq.cla.mean", "14.0 14.1 14.2 14.2 14.1 13.7 13.8 14.4 14.7 14.9"),
  ]

  /// The newest figures of Thames Valley, one measure and area each.
  static let thamesValley =
    newest(
      "E10000025", "15.6 17.3 4.7 7.16 17.8 2.92 11.01 3.93 234 33.6 51 295")
    + newest("E06000060", "16.2 12.7 4.9 6.66 17.8 2.10 6.77 2.85 244 35.1 40 379")
    + newest("E06000042", "24.1 12.9 4.3 6.75 17.7 2.51 13.38 4.05 364 43.9 68 399")
    + newest("E06000038", "22.0 14.9 4.3 6.72 19.0 2.45 9.99 3.58 444 70.6 70 542")
    + newest("E06000039", "20.9 11.0 4.2 6.55 18.6 1.66 4.74 2.62 295 34.5 37 610")
    + newest("E06000036", "11.5 12.5 6.0 5.99 14.1 1.79 12.81 3.61 343 57.5 42 476")
    + newest("E06000040", "14.1 13.5 5.2 6.68 17.9 2.20 7.85 3.10 238 24.2 40 449")
    + newest("E06000037", "15.2 16.4 5.9 6.67 16.4 2.48 12.59 4.10 338 57.8 53 412")
    + newest("E06000041", "9.7 11.7 4.5 5.75 14.3 1.46 4.66 1.89 289 43.2 34 367")
    + newest("E12000008", "20.4 14.5 5.5 6.80 17.8 2.46 9.93 3.72 314 37.7 55 544")

  private static func newest(_ areaCode: String, _ printed: String) -> [PublishedSeries] {
    let measures: [(String, BaselinePeriodKey.Kind, Int)] = [
      ("fsm.eligible.pct.primary", .academicYear, 2024), ("sen.support.pct", .academicYear, 2024),
      ("sen.ehcp.pct", .academicYear, 2024), ("absence.overall.pct", .academicYear, 2024),
      ("absence.persistent.pct", .academicYear, 2024), ("absence.severe.pct", .academicYear, 2024),
      ("suspension.rate", .academicYear, 2023), ("suspension.oneplus.pct", .academicYear, 2023),
      ("csc.cin.rate", .marchYear, 2025), ("csc.cpp.rate", .marchYear, 2025),
      ("csc.cla.rate", .marchYear, 2025), ("csc.referral.children.rate", .marchYear, 2025),
    ]
    return zip(measures, printed.split(separator: " ")).map { row, text in
      PublishedSeries(
        measure: row.0, keys: row.1, first: row.2, printed: String(text), areaCode: areaCode)
    }
  }
}
