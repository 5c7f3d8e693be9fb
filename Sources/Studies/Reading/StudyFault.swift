/// What can be wrong in a study file.
public enum StudyFault: Hashable, Sendable {
  /// There is no study file in the folder.
  case noStudyFile(folder: String)
  /// The file is not text in UTF-8.
  case notText
  /// The file is empty.
  case empty
  /// The file is not YAML.
  case syntax(String)
  /// One key stands twice in a mapping.
  case duplicateKey(String)
  /// A key that has no meaning.
  case unknownKey(allowed: [String], nearest: String?)
  /// A key that must be given.
  case missingKey(String)
  /// Several keys of which one and only one must be given.
  case oneOfKeys([String])
  /// Something of another shape was expected, such as a list.
  case wrongShape(expected: String)
  /// A value that is not among those allowed.
  case notAllowed(found: String, allowed: [String], nearest: String?)
  /// A text that is no day.
  case notADay(found: String, nearest: String?)
  /// A text that is no whole number of 1 or more.
  case notACount(found: String)
  /// A text that is no code of an area.
  case notAnAreaCode(found: String)
  /// A value that stands twice.
  case repeated(String)
  /// A share that is not from 0% to 100%.
  case notAShare(found: String, nearest: String?)
  /// A name of an indicator that does not fit.
  case notAName(found: String)
  /// An indicator whose tables were not declared.
  case tablesMissing(indicator: String, tables: [String])
  /// A moment that a condition has no answer for.
  case momentUnfit(found: String, condition: String, allowed: [String])
  /// A table of another kind was expected.
  case wrongKind(table: String, expected: String)
  /// A column that does not hold what the condition asks.
  case wrongColumn(column: String, expected: String)
  /// A path that leads out of the study folder.
  case outsideFolder(String)
  /// A file that is not there.
  case noFile(String, nearest: String?)
  /// A path that leads to something other than a file.
  case notAFile(String)
  /// A unit of assignment other than the area.
  case notAssigned(unit: String)
  /// An area with a rollout date among those that are to have none.
  case rolledOut(area: String)
  /// An indicator that the study does not count.
  case notCounted(indicator: String)
  /// An indicator whose zeros cannot be suppressed.
  case zerosShown(indicator: String)
  /// A comparison without a primary outcome.
  case noPrimaryOutcome
  /// A part of the report that is needed, and why.
  case needed(part: String, because: String)
  /// Something in the authors' own text that cannot be set; the file is nil where the text stands
  /// in the study file.
  case ownText(file: String?, line: Int, fault: OwnTextFault)
  /// A text of the authors' own that is longer than a report takes.
  case tooLong(bytes: Int, most: Int)
}
