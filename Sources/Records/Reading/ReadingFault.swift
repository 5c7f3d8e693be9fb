/// What can be wrong with an extract: it carries what is allowed, never what was found.
public enum ReadingFault: Error, Hashable, Sendable {
  /// The file cannot be opened or read to its end.
  case unreadable
  /// The file was changed while it was read.
  case changed
  /// The file has no bytes, or nothing but blank rows.
  case emptyFile
  /// The file is UTF-16.
  case utf16
  /// The file is a workbook, not text.
  case workbook
  /// The file holds bytes that no text has.
  case notText
  /// The file begins with a byte-order mark and is not UTF-8.
  case notUTF8AfterMark
  /// A quotation mark is never closed.
  case unclosedQuote
  /// A row is longer than 16 MiB.
  case tooLong
  /// Text follows a closing quotation mark.
  case strayQuote
  /// A row has more or fewer cells than the heading.
  case ragged(cells: Int, expected: Int)
  /// No column of the table is in the first row: perhaps the heading is missing.
  case noHeading(expected: [String])
  /// Two columns have one heading.
  case duplicateHeading
  /// A column is not there.
  case missingHeading(String, nearest: String?)
  /// An item beyond those of the questionnaire.
  case noSuchItem(questionnaire: String, items: Int)
  /// The form is said for all rows, and a column says it too.
  case versionGivenTwice
  /// The table has neither `attended` nor `absent`.
  case noSessionsMissed
  /// A heading says that the column identifies people.
  case identifyingHeading(IdentifyingMatter)
  /// The values of a column identify people.
  case identifyingValues(IdentifyingMatter)
  /// The table of children has no row that counts.
  case noChildren
  /// A cell is blank, or holds a symbol, that must hold a value.
  case blank
  /// A number was shortened by a spreadsheet.
  case shortenedNumber
  /// A code that is not on the list.
  case notListed(allowed: [String], nearest: String?)
  /// A code of an area that the study does not declare.
  case unknownArea(nearest: String?)
  /// No day in a form that is read.
  case notADay
  /// A day whose year has two digits.
  case twoDigitYear
  /// A day that no calendar has.
  case impossibleDay
  /// A full date of birth, where only the month may be given.
  case dayOfBirth
  /// No month in a form that is read.
  case notAMonth
  /// No academic year.
  case notAYear
  /// No whole number.
  case notACount
  /// A number below 0.
  case negative
  /// No answer that the column offers, by the numbers that the file may hold.
  case notAnAnswer(lowest: Int, highest: Int)
  /// An answer to a question that only other forms of the questionnaire have.
  case notOnForm(versions: [String])
  /// A spell that ends before it begins.
  case endsBeforeStart
  /// More sessions attended than possible.
  case attendedAbovePossible
  /// More sessions missed than possible.
  case absentAbovePossible
  /// Sessions attended and missed that do not add up to those possible.
  case sessionsDisagree
  /// A child who stands twice with different values.
  case childDiffers(row: Int)

  /// The name of the rule, by which problems are gathered.
  public var rule: String {
    switch self {
    case .ragged: "ragged"
    case .noHeading: "noHeading"
    case .missingHeading: "missingHeading"
    case .identifyingHeading: "identifyingHeading"
    case .identifyingValues: "identifyingValues"
    case .notListed: "notListed"
    case .unknownArea: "unknownArea"
    case .notAnAnswer: "notAnAnswer"
    case .notOnForm: "notOnForm"
    case .childDiffers: "childDiffers"
    default: "\(self)"
    }
  }
}
