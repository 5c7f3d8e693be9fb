import Indicators

/// Some of the bands of a score, each person's score being in one of them.
struct ScoreBands: Hashable, Sendable {
  /// The score.
  let score: QuestionnaireScore
  /// The values of a mean's score that somebody in each band can have, by band.
  let values: [String: Set<Int>]
  /// The bands that are meant.
  let own: Set<String>

  /// All other bands.
  var others: ScoreBands {
    ScoreBands(score: score, values: values, own: Set(values.keys).subtracting(own))
  }

  /// The values in some of the bands.
  func values(of bands: Set<String>) -> Set<Int> {
    bands.reduce(into: []) { $0.formUnion(values[$1] ?? []) }
  }
}
