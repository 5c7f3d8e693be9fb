/// What can be found in an extract and does not stop a run: counted for the data-quality table.
public enum QualityRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Rows below the heading, blank ones included.
  case rowsRead = "rows-read"
  /// Rows that are counted.
  case rowsKept = "rows-kept"
  /// Rows of separators only.
  case blankRow = "blank-row"
  /// Rows equal to an earlier one in every column that is used.
  case duplicateRow = "duplicate-row"
  /// Rows of a child who is not in `children`.
  case unknownChild = "unknown-child"
  /// Rows of a family that is not in `children`.
  case unknownFamily = "unknown-family"
  /// Rows of a child whose own row was left out.
  case childLeftOut = "child-left-out"
  /// Rows of a family whose children were all left out.
  case familyLeftOut = "family-left-out"
  /// Rows dated before the month of birth.
  case beforeBirth = "before-birth"
  /// Rows dated after the day of the extract.
  case afterExtract = "after-extract"
  /// Spells that end on the day on which they begin.
  case emptySpell = "empty-spell"
  /// Spells without an end.
  case openSpell = "open-spell"
  /// Spells that overlap an earlier one of the same child and value.
  case overlappingSpell = "overlapping-spell"
  /// Cells left blank.
  case missingValue = "missing-value"
  /// Cells marked c: confidential.
  case symbolC = "symbol-c"
  /// Cells marked x: not available.
  case symbolX = "symbol-x"
  /// Cells marked z: not applicable.
  case symbolZ = "symbol-z"
  /// Cells marked k: rounds to zero.
  case symbolK = "symbol-k"
  /// Cells marked u: low reliability.
  case symbolU = "symbol-u"
  /// Cells marked low: rounds to zero.
  case symbolLow = "symbol-low"
  /// Cells marked with a colon: not available.
  case symbolColon = "symbol-colon"
  /// Cells marked with a tilde: not available.
  case symbolTilde = "symbol-tilde"
  /// Cells marked with two dots: not available.
  case symbolDots = "symbol-dots"
  /// Cells marked with a dash.
  case symbolDash = "symbol-dash"
  /// Cells marked NULL, as databases write them.
  case symbolNull = "symbol-null"
  /// Cells marked NA or n/a.
  case symbolNA = "symbol-na"
  /// Cells with a number that the study declares as no answer.
  case missingCode = "missing-code"
  /// Numbers written in another way, such as 30.0.
  case mendedNumber = "mended-number"
  /// Codes written in another way, such as with small letters or ="00123".
  case mendedCode = "mended-code"
  /// Files that were not UTF-8 and were read as Windows-1252.
  case decodedWindows1252 = "decoded-windows-1252"
  /// Children with rows though they are marked as not linked.
  case linkedButNotMarked = "linked-but-not-marked"
  /// Forms with a scale of which answers are missing, worked out from the others.
  case proratedForm = "prorated-form"
  /// Forms with too many missing answers for a total.
  case formWithoutTotal = "form-without-total"
  /// Forms with one answer to every item.
  case straightLinedForm = "straight-lined-form"
  /// Forms that report no difficulties and tick effects of them.
  case impactWithoutDifficulties = "impact-without-difficulties"
  /// Days on which one person's forms of one version have different scores.
  case formsDisagree = "forms-disagree"

  /// What was counted, in plain English.
  public var inWords: String {
    switch self {
    case .rowsRead: "rows read"
    case .rowsKept: "rows kept"
    case .blankRow: "blank rows ignored"
    case .duplicateRow: "rows equal to an earlier row, counted once"
    case .unknownChild: "rows of a child who is not in the table of children, left out"
    case .unknownFamily: "rows of a family that is not in the table of children, left out"
    case .childLeftOut: "rows of a child whose own row was left out"
    case .familyLeftOut: "rows of a family whose children were all left out"
    case .beforeBirth: "rows dated before the month of birth, left out"
    case .afterExtract: "rows dated after the day of the extract, left out"
    case .emptySpell: "spells that end on the day on which they begin"
    case .openSpell: "spells still open"
    case .overlappingSpell: "spells that overlap an earlier one of the same value"
    case .mendedNumber: "numbers read although written in another way"
    case .mendedCode: "codes read although written in another way"
    case .decodedWindows1252: "files read as Windows-1252, not being UTF-8"
    case .linkedButNotMarked: "children with rows although marked as not linked"
    default: formWords ?? symbolWords
    }
  }

  /// What was counted of forms of a questionnaire, in plain English.
  private var formWords: String? {
    switch self {
    case .proratedForm: "forms with a scale worked out from the answers given"
    case .formWithoutTotal: "forms with too few answers for a total"
    case .straightLinedForm: "forms with one answer to every item"
    case .impactWithoutDifficulties:
      "forms that report no difficulties but effects of them, read as no impact"
    case .formsDisagree: "days with forms of one version whose scores differ, read as not known"
    default: nil
    }
  }

  /// What was counted of cells without a value, in plain English.
  private var symbolWords: String {
    switch self {
    case .symbolC: "cells marked c, confidential"
    case .symbolX: "cells marked x, not available"
    case .symbolZ: "cells marked z, not applicable"
    case .symbolK: "cells marked k, rounds to zero"
    case .symbolU: "cells marked u, low reliability"
    case .symbolLow: "cells marked low, rounds to zero"
    case .symbolColon: "cells marked with a colon, not available"
    case .symbolTilde: "cells marked with a tilde, not available"
    case .symbolDots: "cells marked with two dots, not available"
    case .symbolDash: "cells marked with a dash"
    case .symbolNull: "cells marked NULL"
    case .symbolNA: "cells marked NA"
    case .missingCode: "cells with a number that stands for no answer"
    default: "cells left blank"
    }
  }
}
