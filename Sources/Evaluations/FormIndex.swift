import Indicators
import Releases
import Studies
import Tallies

/// Who answered the forms of each questionnaire: of others there is nothing to be found.
struct FormIndex {
  private let answered: Set<Source>

  /// Who fills in the forms of a table.
  private struct Source: Hashable {
    let table: String
    let informant: InstrumentVersion.Informant
  }

  /// Who has a form counted, or a score known, anywhere in the tallies, or suppressed.
  init(_ released: ReleasedTallies) {
    let set = released.shown
    var answered: Set<Source> = []
    for (key, count) in set.counts where count > 0 && key.category == "yes" {
      guard let informant = key.cell.informant, key.dimension.hasPrefix("forms:") else { continue }
      let table = String(key.dimension.dropFirst("forms:".count))
      answered.insert(Source(table: table, informant: informant))
    }
    let tables = set.study.indicators.reduce(into: [String: String]()) {
      $0[$1.id] = $1.measure.score?.table
    }
    for (key, tally) in set.tallies where tally.denominator > 0 {
      guard let informant = key.cell.informant, let table = tables[key.indicator] else { continue }
      answered.insert(Source(table: table, informant: informant))
    }
    for key in released.suppressed.keys {
      guard let informant = key.cell.informant, let table = tables[key.indicator] else { continue }
      answered.insert(Source(table: table, informant: informant))
    }
    self.answered = answered
  }

  /// The informants of an indicator's cells: nil alone where no one is told apart.
  /// - Parameter indicator: The indicator.
  func informants(of indicator: Indicator) -> [InstrumentVersion.Informant?] {
    guard let score = indicator.measure.score, let instrument = score.instrument,
      !instrument.informants.isEmpty
    else { return [nil] }
    return instrument.informants.filter {
      answered.contains(Source(table: score.table, informant: $0))
    }
  }
}
