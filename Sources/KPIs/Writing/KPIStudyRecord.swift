import Indicators
import Studies

/// The study as `kpis.json` names it.
struct KPIStudyRecord: Encodable {
  private let title: String
  private let extracted: CalendarDate
  private let synthetic: Bool
  private let disclosure: DisclosureRule
  private let areas: [Area]

  init(_ study: Study) {
    (title, extracted, synthetic) = (study.title, study.extracted, study.synthetic)
    (disclosure, areas) = (study.disclosure, study.areas)
  }
}
