import Documents
import Evaluations
import Indicators
import Tallies

/// Children or families of one arm by band at one moment, who answered being the same.
struct BandCounts {
  /// The number in each band, nil where it may not be shown.
  let counts: [Int?]
  /// Those on forms without cut-points, nil where it may not be shown.
  let outside: Int?

  /// The counts, nil where nobody has a score.
  init?(
    _ indicator: Indicator, _ moment: Moment, _ answerer: Answerer,
    of place: (questionnaire: Questionnaire, cell: Cell, bands: BandNames)
  ) {
    let (questionnaire, cell, bands) = place
    let reading = questionnaire.reading(indicator, moment, answerer, in: cell).reading
    guard let finding = reading.finding, reading.standing != .notApplicable else { return nil }
    let dimension = "bands:\(indicator.id):\(moment.name)"
    let all = (bands.names + ["none"]).map {
      questionnaire.count(dimension, $0, answerer, in: cell)
    }
    let known = all.reduce(0) { $0 + ($1 ?? 0) }
    let isWhole = !reading.isSuppressed && known == finding.tally.denominator
    let shown = isWhole ? all.map { $0 ?? 0 } : all
    counts = Array(shown.dropLast())
    outside = shown.last ?? nil
  }

  /// All in a band, nil where a part may not be shown.
  var total: Int? {
    counts.contains(nil) ? nil : counts.reduce(0) { $0 + ($1 ?? 0) }
  }

  /// The share of each band, nil where they may not be shown or are too few.
  var shares: [Double]? {
    guard let total, total >= Reading.fewest else { return nil }
    return counts.map { Double($0 ?? 0) / Double(total) }
  }
}
