/// A study folder that has been read: its declaration, and where its tables lie.
public struct StudyFolder: Sendable {
  /// The declaration.
  public let study: Study
  /// The folder's path.
  public let path: String
  /// The tables that were supplied, in the order of the contract, the study's own last.
  public let sources: [TableSource]
  /// The study file's bytes, nil where the study was not read from one.
  public let declaration: FileFingerprint?
  /// How the study wants its report.
  public let report: ReportSettings
  /// What its owners should know, though nothing is wrong.
  public let notes: [StudyNote]

  /// A study folder with its parts.
  public init(
    study: Study, path: String, sources: [TableSource], declaration: FileFingerprint? = nil,
    notes: [StudyNote] = [], report: ReportSettings = ReportSettings()
  ) {
    self.report = report
    self.study = study
    self.path = path
    self.sources = sources
    self.declaration = declaration
    self.notes = notes
  }
}
