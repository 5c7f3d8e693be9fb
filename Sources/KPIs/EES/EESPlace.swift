import Studies
import Symbols

/// A place of a data file: a council, or the police force area that all councils of a study are.
struct EESPlace {
  /// The area’s code in the table, or `all`.
  let area: String
  /// The geographic level.
  let level: String
  /// The fields of `columns`.
  let fields: [String]

  /// The columns of places.
  static let columns = [
    "region_code", "region_name", "new_la_code", "old_la_code", "la_name", "pfa_code", "pfa_name",
  ]

  /// A council; one that the list of the Department does not have keeps its name, with its old code
  /// and region not available.
  init(_ area: Area) {
    self.area = area.code
    level = "Local authority"
    let known = LocalAuthority.all[area.code]
    let none = Absence.notAvailable.dfe
    fields = [
      known?.region.code ?? none, known?.region.name ?? "Not available", area.code,
      known?.oldCode ?? none, known?.name ?? area.name, "", "",
    ]
  }

  /// All areas of a study, nil where they are not a police force area.
  init?(all areas: [Area]) {
    guard Set(areas.map(\.code)) == Self.thamesValley else { return nil }
    area = KPIFigure.allAreas
    level = "Police force area"
    fields = ["E12000008", "South East", "", "", "", "E23000029", "Thames Valley"]
  }

  /// The councils of Thames Valley Police.
  private static let thamesValley: Set<String> = [
    "E10000025", "E06000036", "E06000037", "E06000038", "E06000039", "E06000040", "E06000041",
    "E06000042", "E06000060",
  ]
}
