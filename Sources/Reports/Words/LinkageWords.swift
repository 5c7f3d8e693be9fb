import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// Of whom the figures from one kind of record are: how many were linked, and where.
struct LinkageWords {
  /// The kind of record.
  let kind: RecordKind
  /// Those in the population who were linked.
  let linked: Int
  /// Everyone in the population.
  let eligible: Int
  /// Whether the population is children of school age.
  let isSchoolAge: Bool
  /// The only area with linked records, nil where there are several or only one to begin with.
  let onlyArea: String?

  /// The linkage of the cohort, nil where it may not be shown or nobody is in the population.
  init?(context: ReportContext, kind: RecordKind) {
    let readings = context.readings.filter { $0.indicator.record == kind }
    guard let reading = readings.first(where: { ($0.finding?.tally.eligible ?? 0) > 0 }),
      let finding = reading.finding, finding.hidesNothing
    else { return nil }
    self.kind = kind
    eligible = finding.tally.eligible
    linked = finding.tally.eligible - finding.tally.notLinked
    isSchoolAge = reading.indicator.population == .schoolAge
    onlyArea = Self.onlyArea(context, reading)
  }

  private static func onlyArea(_ context: ReportContext, _ reading: Reading) -> String? {
    let arm = context.cohort.cell.arm
    let areas = arm == .rollout ? context.study.rolloutAreas : context.study.areas
    let found = areas.filter { area in
      let cell = Cell(area: area.code, arm: arm)
      let finding = context.reading(reading.indicator, reading.moment, in: cell).finding
      return finding.map { finding in
        finding.state == .suppressed || finding.tally.eligible > finding.tally.notLinked
      } ?? false
    }
    return areas.count > 1 && found.count == 1 ? found[0].name : nil
  }

  /// Of whom the figures are, as a sentence.
  var sentence: Sentence {
    let children = isSchoolAge ? "children of school age" : "children"
    let place: Sentence = onlyArea.map { ", all of them in \($0)" } ?? ""
    return """
      Figures from \(kind.inWords) are of the \(.ratio(linked, of: eligible)) \(children) \
      (\(.share(linked, of: eligible))) whose records were linked\(place).
      """
  }
}
