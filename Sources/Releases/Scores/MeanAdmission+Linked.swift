extension MeanAdmission {
  /// Tables that are decided on, with what a mean tells of them.
  struct Linked {
    /// Which tables they are.
    enum Source {
      /// The answers to a group of linked questions, by its place.
      case answers(group: Int)
      /// Plain counts of a dimension.
      case counts(CountTable.Title)
      /// A question that may not leave.
      case left
    }

    /// Which they are.
    let source: Source
    /// The tables.
    var tables: DecidedTables
    /// What the mean tells of.
    let forms: [ScoreForm]
    /// In which rows all of them is shown.
    let isWhole: [Bool]
  }
}
