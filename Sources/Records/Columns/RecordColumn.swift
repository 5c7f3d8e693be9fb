/// A column of records as integers: days, term ordinals, counts or codes into `levels`.
struct RecordColumn: Sendable {
  /// Stands for a value that is not known.
  static let missing = Int32.min

  /// The standard name.
  let name: String
  /// One value a row, `missing` where not known.
  var values: [Int32]
  /// What the codes stand for, empty where the values are no codes.
  var levels: [String]

  /// The code of a level, nil where no row has it.
  func code(of level: String) -> Int32? {
    levels.firstIndex(of: level).map(Int32.init)
  }
}
