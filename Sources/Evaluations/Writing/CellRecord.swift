import Indicators
import Studies
import Tallies

/// Whom a record of `findings.json` is about: area and arm, `all` for every one; stratum or null.
struct CellRecord {
  let cell: Cell

  enum CodingKeys: String, CodingKey {
    case area, arm, stratum
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(cell.area ?? "all", forKey: .area)
    try container.encode(cell.arm?.rawValue ?? "all", forKey: .arm)
    try container.encode(stratum, forKey: .stratum)
  }

  /// Who answered, and the sex, by name; nil for everyone.
  var stratum: [String: String]? {
    var parts: [String: String] = [:]
    parts["informant"] = cell.informant?.rawValue
    parts["sex"] = cell.sex
    return parts.isEmpty ? nil : parts
  }
}
