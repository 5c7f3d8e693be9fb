/// What kind of page a document becomes.
public enum PageKind: String, Hashable, Sendable, CaseIterable {
  /// A report: a column of text with its contents beside it, and no script.
  case report
  /// A dashboard: wide, with lists to choose from where a script may run, and downloads.
  case dashboard
}
