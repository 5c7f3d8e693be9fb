import Indicators
import Studies
import Tallies
import Testing

@testable import Records

/// A few children of Oxfordshire and Reading whose every field is written down.
struct HandMadeCohort {
  /// One child.
  struct Child {
    var family: Int32 = 0
    var area: Int32 = 0
    var sex: UInt8 = 0
    var born = "2010-01"
    let imprisoned: String
  }

  let children: [Child]
  var columns: [RecordColumn] = []
  var design: StudyDesign?

  /// The extract, with the pathway in Oxfordshire from 10 May 2022.
  func extract() throws -> Extract {
    let days = try children.map { try #require(CalendarDate(iso: $0.imprisoned)) }
    let born = try children.map { child in
      let parts = child.born.split(separator: "-").compactMap { Int($0) }
      return try #require(BirthMonth(year: parts[0], month: parts[1])).ordinal
    }
    let study = Study(
      title: "Hand-made", extracted: try #require(CalendarDate(iso: "2024-06-30")),
      areas: [
        Area(code: "E10000025", name: "Oxfordshire", rollout: CalendarDate(iso: "2022-05-10")),
        Area(code: "E06000038", name: "Reading", rollout: nil),
      ], indicators: [], notCollected: [], tables: [], baselineAreas: [],
      outcomes: Outcomes(primary: nil, secondary: []), disclosure: DisclosureRule(), targets: [:],
      synthetic: true, design: design)
    let cohort = Cohort(
      family: children.map(\.family), area: children.map(\.area), sex: children.map(\.sex),
      born: born, imprisoned: days.map(\.dayNumber),
      codeOrder: children.indices.map(Int32.init), columns: columns,
      families: Set(children.map(\.family)).count)
    return Extract(study: study, cohort: cohort, tables: [:], quality: [:])
  }

  /// The counts of a comparison from answers, which both engines must agree on.
  func counted(_ indicator: Indicator, _ answers: [Answer]) throws -> TallySet {
    let extract = try extract()
    var (plain, native) = (TallySet(study: extract.study), TallySet(study: extract.study))
    PlainDesign(
      indicator: indicator, moment: .toDate,
      subjects: PlainSubjects(extract: extract, unit: indicator.unit)
    ).count(answers, into: &plain)
    NativeDesign(frame: CohortFrame(extract), indicator: indicator, moment: .toDate)
      .count(answers, into: &native)
    #expect(native == plain)
    return plain
  }
}
