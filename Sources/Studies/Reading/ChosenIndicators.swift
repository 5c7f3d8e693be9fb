import Indicators

/// The indicators that a study counts, and those that it cannot.
struct ChosenIndicators {
  /// Counted, the study's own after the built-in ones.
  var counted: [Indicator] = []
  /// Left out for want of a table.
  var notCollected: [NotCollected] = []
}
