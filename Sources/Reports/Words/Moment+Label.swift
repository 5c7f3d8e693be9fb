import Indicators

extension Moment {
  /// The moment in a few words, to follow a figure.
  var phrase: String {
    if case .term = self { "in the \(label)" } else { label }
  }

  /// The moment in a few words with a capital letter.
  var title: String { label.capitalisedFirst }
}
