import Indicators
import Studies

/// Where the columns of a file of forms lie.
struct ScoreColumns {
  /// The field of the id.
  let id: Int
  /// The field of the form's code; nothing where all rows have one form.
  let version: Int?
  /// The fields of the items in order.
  let items: [Int]
  /// The supplement's columns that are there.
  let supplement: [(name: String, field: Int)]

  /// Finds the columns, or logs those that are missing.
  init?(_ heading: HeadingRow, _ setting: ScoreSetting, _ log: ReadingProblemLog) {
    let instrument = setting.instrument
    heading.refuseDuplicates(log)
    heading.refuseFurtherItems(of: instrument, log)
    if instrument.versions.count > 1, setting.version != nil, heading.field(of: "version") != nil {
      log.add(.versionGivenTwice, row: 1, column: "version")
    }
    var names = ["id"] + (setting.version == nil ? ["version"] : [])
    let fixed = names.count
    names += (1...instrument.items).map { "item\($0)" }
    let fields = names.map { heading.field(of: $0, log) }
    let required = fields.compactMap { $0 }
    guard required.count == names.count, log.total == 0 else { return nil }
    id = required[0]
    version = setting.version == nil ? required[1] : nil
    items = Array(required[fixed...])
    supplement = Self.questions(of: instrument).compactMap { name in
      heading.field(of: name).map { (name, $0) }
    }
  }

  /// The questions of all supplements of an instrument, each once.
  private static func questions(of instrument: Instrument) -> [String] {
    var names: [String] = []
    for supplement in instrument.versions.compactMap(\.supplement) {
      for name in [supplement.question] + supplement.items where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }
}
