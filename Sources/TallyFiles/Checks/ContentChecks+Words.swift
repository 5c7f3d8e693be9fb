import Indicators
import Studies
import Tallies

extension ContentChecks {
  /// An entry of the tallies in words.
  func words(_ key: TallyKey) -> String {
    "tallies, \(key.indicator) \(key.moment.name)\(words(key.cell))"
  }

  /// An entry of the paired tables or changes of scores in words.
  func words(_ key: PairKey) -> String {
    let list = set.scoreChanges[key] == nil ? "pairs" : "score_changes"
    let moments = "\(key.moments.before.name) to \(key.moments.after.name)"
    return "\(list), \(key.indicator) \(moments)\(words(key.cell))"
  }

  /// A plain count in words.
  func words(_ key: CountKey) -> String {
    "counts, \(key.unit) \(key.dimension) \(key.category)\(words(key.cell))"
  }

  /// A cell in words, after a comma.
  func words(_ cell: Cell) -> String {
    let parts = [
      cell.informant.map { "informant \($0.rawValue)" }, cell.sex.map { "sex \($0)" },
      "area \(cell.area ?? "all")", "arm \(cell.arm?.rawValue ?? "both")",
      cell.period.map { "period \($0.name)" },
    ]
    return parts.compactMap(\.self).map { ", \($0)" }.joined()
  }
}

extension Measure {
  /// Whether scores are counted.
  var isMean: Bool {
    if case .mean = self { true } else { false }
  }
}
