import Indicators
import Studies
import Tallies

/// Plain counts of reach, engagement, needs and carers, by area and arm.
struct ReachCounts {
  /// The records.
  let extract: Extract
  private let frame: CohortFrame

  /// The counts of an extract.
  init(extract: Extract) {
    self.init(frame: CohortFrame(extract))
  }

  /// The counts of a frame.
  init(frame: CohortFrame) {
    extract = frame.extract
    self.frame = frame
  }

  /// Every count, by what it counts and where.
  func counts() -> [CountKey: Int] {
    var table = CountTable(frame: frame)
    countChildren(into: &table)
    countOffers(into: &table)
    countNeeds(into: &table)
    return table.counts()
  }

  /// Children by who they are and what was linked.
  private func countChildren(into table: inout CountTable) {
    let cohort = extract.cohort
    let everyone = [Int32](repeating: 0, count: cohort.count)
    table.add(.child, "recognised", everyone, ["all"])
    table.add(.child, "sex", cohort.sex.map(Int32.init), Cohort.sexes)
    table.add(.child, "age_group", ageGroups(), ["under-5", "school-age", "16-and-over"])
    for name in ["parent", "known_before", "ethnicity"] {
      guard let column = cohort.column(name) else { continue }
      table.add(.child, name, column.values, column.levels)
    }
    countCarers(into: &table)
    let needed = frame.schoolAge
    let education = frame.linked(.education).enumerated().map { child, linked in
      needed[child] ? Int32(linked ? 0 : 1) : CountTable.outside
    }
    table.add(.child, "education_linked", education, ["yes", "no"])
    table.add(
      .child, "social_care_linked", frame.linked(.socialCare).map { $0 ? 0 : 1 }, ["yes", "no"])
  }

  /// Who cares for the child afterwards, by the parent who was imprisoned.
  private func countCarers(into table: inout CountTable) {
    guard let carer = extract.cohort.column("carer_after"),
      let parent = extract.cohort.column("parent")
    else { return }
    let levels = parent.levels + ["unknown"]
    for (code, level) in levels.enumerated() {
      let values = carer.values.indices.map { child in
        let known = parent.values[child]
        let group = known == RecordColumn.missing ? Int32(parent.levels.count) : known
        return group == code ? carer.values[child] : CountTable.outside
      }
      table.add(.child, "carer_after:\(level)", values, carer.levels)
    }
  }

  /// Under school age, of school age or above it, in the academic year of the day.
  private func ageGroups() -> [Int32] {
    let cohort = extract.cohort
    let years = DayTable(cohort.imprisoned) { AcademicYear(containing: $0) }
    return (0..<cohort.count).map { child in
      let age = BirthMonth(ordinal: cohort.born[child]).age(at: years[cohort.imprisoned[child]])
      return age < 5 ? 0 : age <= 15 ? 1 : 2
    }
  }

  /// Families by whether they were offered support, reached, and what they last said.
  private func countOffers(into table: inout CountTable) {
    let families = extract.cohort.families
    table.add(.family, "recognised", [Int32](repeating: 0, count: families), ["all"])
    guard let offers = extract.tables["offers"], let outcome = offers.column("outcome") else {
      return
    }
    let offered = (0..<families).map { Int32(offers.rows(of: $0).isEmpty ? 1 : 0) }
    table.add(.family, "offered", offered, ["yes", "no"])
    let refused = outcome.code(of: "no-contact")
    let reached = (0..<families).map { family in
      let rows = offers.rows(of: family)
      guard !rows.isEmpty else { return CountTable.outside }
      return rows.contains { outcome.values[$0] != refused } ? Int32(0) : 1
    }
    table.add(.family, "reached", reached, ["yes", "no"])
    for level in ["accepted", "declined", "no-contact"] {
      let last = answers(
        .last(
          table: "offers", order: "sequence", filter: .oneOf(column: "outcome", values: [level])))
      let values = last.enumerated().map { family, truth in
        offers.rows(of: family).isEmpty ? CountTable.outside : truth == .yes ? Int32(0) : 1
      }
      table.add(.family, level, values, ["yes", "no"])
    }
    countSecondOffers(into: &table)
  }

  /// Families who were asked again, and what they then said.
  private func countSecondOffers(into table: inout CountTable) {
    let again = Filter.atLeast(column: "sequence", number: 2)
    let accepted = Filter.oneOf(column: "outcome", values: ["accepted"])
    let asked = answers(
      .event(table: "offers", filters: [again], atLeast: 1, during: .moment))
    let agreed = answers(
      .event(table: "offers", filters: [again, accepted], atLeast: 1, during: .moment))
    table.add(.family, "second-offer", asked.map { $0 == .yes ? 0 : 1 }, ["yes", "no"])
    let values = zip(asked, agreed).map { asked, agreed in
      asked == .yes ? (agreed == .yes ? Int32(0) : 1) : CountTable.outside
    }
    table.add(.family, "second-offer-accepted", values, ["yes", "no"])
  }

  /// Families by what they asked for.
  private func countNeeds(into table: inout CountTable) {
    guard let needs = extract.tables["needs"], let need = needs.column("need") else { return }
    let families = extract.cohort.families
    let recorded = (0..<families).map { Int32(needs.rows(of: $0).isEmpty ? 1 : 0) }
    table.add(.family, "needs-recorded", recorded, ["yes", "no"])
    for (code, level) in need.levels.enumerated() {
      let values = (0..<families).map { family in
        let asks = needs.rows(of: family).contains { need.values[$0] == code }
        return asks ? Int32(0) : CountTable.outside
      }
      table.add(.family, "need", values, [level])
    }
  }

  /// A condition for every family, to date.
  private func answers(_ condition: Condition) -> [Truth] {
    NativeQuestion(frame: frame, indicator: .accepted, moment: .toDate).truths(of: condition)
  }
}
