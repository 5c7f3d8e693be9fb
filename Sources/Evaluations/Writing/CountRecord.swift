import Indicators
import Studies
import Tallies

/// A plain count as `findings.json` writes it.
struct CountRecord: Encodable {
  private let key: CountKey
  private let count: Int

  private enum CodingKeys: String, CodingKey {
    case unit, dimension, category, area, arm, stratum, count
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(key.unit, forKey: .unit)
    try container.encode(key.dimension, forKey: .dimension)
    try container.encode(key.category, forKey: .category)
    try container.encode(key.cell.area ?? "all", forKey: .area)
    try container.encode(key.cell.arm?.rawValue ?? "all", forKey: .arm)
    try container.encodeIfPresent(CellRecord(cell: key.cell).stratum, forKey: .stratum)
    try container.encode(count, forKey: .count)
  }

  /// The counts of an evaluation, in a fixed order.
  static func all(of evaluation: Evaluation) -> [CountRecord] {
    let cells = evaluation.study.cells(
      answeredBy: [nil] + InstrumentVersion.Informant.allCases)
    let records = evaluation.counts.map { CountRecord(key: $0.key, count: $0.value) }
    let place = Dictionary(uniqueKeysWithValues: zip(cells, cells.indices))
    return records.sorted { first, second in
      let left = [first.key.unit, first.key.dimension, first.key.category]
      let right = [second.key.unit, second.key.dimension, second.key.category]
      if left != right { return left.lexicographicallyPrecedes(right) }
      return (place[first.key.cell] ?? 0) < (place[second.key.cell] ?? 0)
    }
  }
}
