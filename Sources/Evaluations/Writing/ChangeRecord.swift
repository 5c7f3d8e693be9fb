import Indicators
import Tallies

/// A paired change as `findings.json` writes it.
struct ChangeRecord: Encodable {
  private let change: PairedChange

  init(_ change: PairedChange) {
    self.change = change
  }

  private enum CodingKeys: String, CodingKey {
    case indicator, before, after, table, estimate, lower, upper, level, method, p
    case exactP = "exact_p"
    case pMethod = "p_method"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(change.indicator, forKey: .indicator)
    try container.encode(change.moments.before, forKey: .before)
    try container.encode(change.moments.after, forKey: .after)
    try CellRecord(cell: change.cell).encode(to: encoder)
    let table = change.table
    try container.encode(
      [
        "yes_yes": table.yesYes, "yes_no": table.yesNo, "no_yes": table.noYes, "no_no": table.noNo,
      ], forKey: .table)
    try container.encode(change.change.value, forKey: .estimate)
    try container.encode(change.change.lower, forKey: .lower)
    try container.encode(change.change.upper, forKey: .upper)
    try container.encode(change.change.level, forKey: .level)
    try container.encode(change.change.method, forKey: .method)
    try container.encode(change.p, forKey: .p)
    try container.encode("mcnemar", forKey: .pMethod)
    try container.encode(change.exactP, forKey: .exactP)
  }
}
