import Indicators

extension TallySet {
  /// The sum of the tallies of several areas, whatever their order.
  ///
  /// A category that one area gave and another did not is counted as zero there, as it is where
  /// both are counted together. A family with children in two areas is one family in each.
  /// - Parameters:
  ///   - sets: The tallies.
  ///   - title: The title of the sum, nil where all have the same.
  /// - Returns: The sum.
  /// - Throws: `MergeConflicts` with every reason why they cannot be added.
  public static func merged(
    _ sets: [TallySet], title: String? = nil
  ) throws(MergeConflicts) -> TallySet {
    var sum = TallySet(study: try StudyMerge.study(of: sets.map(\.study), title: title))
    for set in sets { sum.add(set) }
    sum.countNobody()
    return sum
  }

  /// Adds the numbers of others; the declaration stays.
  private mutating func add(_ other: TallySet) {
    tallies.merge(other.tallies) { $0.merged(with: $1) }
    pairs.merge(other.pairs) { $0.merged(with: $1) }
    scoreChanges.merge(other.scoreChanges) { $0.merged(with: $1) }
    strata.merge(other.strata) { $0.merged(with: $1) }
    adjusted.merge(other.adjusted) { $0.merged(with: $1) }
    counts.merge(other.counts, uniquingKeysWith: +)
    quality.merge(other.quality, uniquingKeysWith: +)
  }

  /// A question to somebody.
  private struct Question: Hashable {
    let unit: String
    let dimension: String
    let informant: InstrumentVersion.Informant?

    init(_ key: CountKey) {
      unit = key.unit
      dimension = key.dimension
      informant = key.cell.informant
    }
  }

  /// Counts as zero what nobody of a cell answered though the question was asked there.
  private mutating func countNobody() {
    var categories: [Question: Set<String>] = [:]
    var cells: [Question: Set<Cell>] = [:]
    for key in counts.keys {
      let question = Question(key)
      cells[question, default: []].insert(key.cell)
      if key.category != "unknown" { categories[question, default: []].insert(key.category) }
    }
    for (question, cells) in cells {
      for cell in cells {
        for category in categories[question] ?? [] {
          let key = CountKey(
            unit: question.unit, dimension: question.dimension, category: category, cell: cell)
          counts[key] = counts[key] ?? 0
        }
      }
    }
  }
}
