import Studies

extension ReadingProblem: CustomStringConvertible {
  /// The problem in plain English: what, where, what is allowed, the nearest match.
  public var description: String {
    let place = [file, row.map { "row \($0)" }, column.map { "column \($0)" }]
    return place.compactMap(\.self).joined(separator: ", ") + ": " + fault.words
  }
}

extension ReadingFault {
  /// The fault in plain English, to follow the place.
  var words: String {
    switch self {
    case .unreadable: "the file cannot be read."
    case .changed: "the file was changed while it was read."
    case .emptyFile: "the file is empty: a heading row is needed."
    case .utf16: "the file is UTF-16. Save it as “CSV UTF-8”."
    case .workbook: "the file is a workbook, not text. Save it as “CSV UTF-8”."
    case .notText: "the file holds bytes that no text has. Save it as “CSV UTF-8”."
    case .notUTF8AfterMark:
      "the file begins with a byte-order mark but is not UTF-8. Save it as “CSV UTF-8”."
    case .unclosedQuote: "a quotation mark is opened and never closed."
    case .tooLong:
      "the row is longer than 16 MiB. Is a quotation mark opened and never closed, or is this "
        + "no table?"
    case .strayQuote: "text follows a closing quotation mark. Double the marks inside a cell."
    case .ragged(let cells, let expected):
      "\(cells) \(cells == 1 ? "cell" : "cells") where the heading has \(expected)."
    case .noHeading(let expected):
      "none of the columns \(expected.joined(separator: ", ")) is here. "
        + "The first row must be the heading."
    case .duplicateHeading: "the heading stands twice."
    case .missingHeading(let name, let nearest):
      "there is no column \(name)." + Self.meant(nearest.map { "column \($0)" })
    case .noSuchItem(let questionnaire, let items):
      "the \(questionnaire) has \(items) items. Is this another questionnaire?"
    case .versionGivenTwice: "the column says the form of each row. Leave --form out."
    case .noSessionsMissed: "there is neither a column attended nor a column absent."
    case .identifyingHeading(let matter):
      "the heading says that the column holds \(matter.rawValue). " + Self.takeOut
    case .identifyingValues(let matter):
      "the values look like \(matter.rawValue). " + Self.takeOut
    case .noChildren:
      "there are no children. Rows of imprisonment before birth or after the extract are left out."
    default: cellWords
    }
  }

  /// The words of faults of one cell.
  private var cellWords: String {
    switch self {
    case .blank: "no value. This column may not be blank."
    case .shortenedNumber:
      "a spreadsheet has shortened a long number. Export the column again as text."
    case .notListed(let allowed, let nearest):
      "not one of \(allowed.joined(separator: ", "))." + Self.meant(nearest)
        + " Other codes can be mapped under values in study.yaml."
    case .unknownArea(let nearest):
      "not one of the areas of the study." + Self.meant(nearest)
    case .notADay: "not a day. Allowed: 2024-11-30 and 30/11/2024."
    case .twoDigitYear: "a year of two digits. Allowed: 2024-11-30 and 30/11/2024."
    case .impossibleDay: "no such day in the calendar. Allowed: 2024-11-30 and 30/11/2024."
    case .dayOfBirth:
      "a full date of birth. Only the month may be in an extract: 2012-09 or 09/2012."
    case .notAMonth: "not a month. Allowed: 2012-09 and 09/2012."
    case .notAYear: "not an academic year. Allowed: 2023/24, 2023-24 and 202324."
    case .notACount: "not a whole number."
    case .negative: "a number below 0."
    case .notAnAnswer(let lowest, let highest):
      "not an answer of this column. Allowed: whole numbers from \(lowest) to \(highest), and "
        + "blanks. Another coding, and numbers for no answer, can be declared in study.yaml."
    case .notOnForm(let versions):
      "an answer to a question that only the forms \(versions.joined(separator: ", ")) have."
    default: rowWords
    }
  }

  /// The words of faults of one row.
  private var rowWords: String {
    switch self {
    case .endsBeforeStart: "the spell ends before it begins."
    case .attendedAbovePossible: "more sessions attended than possible."
    case .absentAbovePossible: "more sessions missed than possible."
    case .sessionsDisagree: "sessions attended and missed do not add up to those possible."
    case .childDiffers(let row): "the child also stands in row \(row), with different values."
    default: ""
    }
  }

  private static let takeOut =
    "Nothing that identifies people may be in an extract: take the column out."

  /// A question that names the nearest match, empty where there is none.
  private static func meant(_ nearest: String?) -> String {
    nearest.map { " Did you mean \($0)?" } ?? ""
  }
}
