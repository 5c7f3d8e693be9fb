import Indicators

/// The tables that a study file declares.
struct DeclaredTables {
  /// Those that are read, in the order of the contract, the study's own last.
  var sources: [TableSource] = []
  /// Those that are not.
  var notes: [StudyNote] = []
  /// Indicators that a table asks for beside those of the catalogue, as checks of them.
  var checks: [Indicator] = []
}
