import Indicators
import Studies

/// The study as `findings.json` names it.
struct StudySummary: Encodable {
  private let study: Study

  init(_ study: Study) {
    self.study = study
  }

  private enum CodingKeys: String, CodingKey {
    case title, extracted, areas, indicators, synthetic, disclosure, outcomes
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(study.title, forKey: .title)
    try container.encode(study.extracted, forKey: .extracted)
    try container.encode(study.areas, forKey: .areas)
    try container.encode(study.indicators.map(Entry.init), forKey: .indicators)
    try container.encode(study.synthetic, forKey: .synthetic)
    try container.encode(study.disclosure, forKey: .disclosure)
    try container.encode(study.outcomes, forKey: .outcomes)
  }

  /// An indicator by name, title and unit.
  private struct Entry: Encodable {
    let id: String
    let title: String
    let definition: String
    let unit: Unit

    init(_ indicator: Indicator) {
      id = indicator.id
      title = indicator.title
      definition = indicator.definition
      unit = indicator.unit
    }
  }
}
