import Documents
import Indicators
import Studies

/// When each area was rolled out, along the days up to the extract.
struct RolloutPart {
  let context: ReportContext
  let design: StudyDesign

  var section: Section {
    Section(id: "arms-rollout", title: "Rollout over time", blocks: [.figure(figure)])
  }

  private var areas: [Area] {
    let dated = context.study.areas.filter { $0.rollout != nil }
    return dated.sorted { day($0) < day($1) } + context.study.areas.filter { $0.rollout == nil }
  }

  /// Whether an area's rollout came by the day of the extract: of a later one nothing is known yet.
  private func isRolledOut(_ area: Area) -> Bool {
    context.study.rolloutAreas.contains(area)
  }

  private func day(_ area: Area) -> Int { area.rollout.map { Int($0.dayNumber) } ?? .max }

  private var figure: Figure {
    Figure(
      id: "figure-rollout", title: title.plain,
      caption: caption,
      alternative: alternative.plain, chart: .timeline(chart), table: table)
  }

  private var caption: String {
    treated.isEmpty
      ? "Up to the day of the extract no area was rolled out, so that no bar is drawn."
      : """
      Each area from the day of rollout (bar) to the day of the extract. Children of a rollout \
      area count as the pathway’s cohort along its bar, and as comparison before it.
      """
  }

  private var treated: [Area] { areas.filter(isRolledOut) }

  private var title: Sentence {
    let days = Set(treated.compactMap(\.rollout)).sorted()
    guard let first = days.first, let last = days.last else {
      return "No area has been rolled out"
    }
    let when: Sentence =
      first == last ? "on \(first.inWords)" : "between \(first.inWords) and \(last.inWords)"
    return """
      \(.count(treated.count)) of \(Noun.area.counted(areas.count)) \
      \(treated.count == 1 ? "was" : "were") rolled out, \(when)
      """
  }

  private var alternative: Sentence {
    let told = areas.map { "\($0.name) \(detail($0))" as Sentence }
    let start: Sentence =
      treated.isEmpty ? "Areas without a bar." : "A bar for each area from its rollout on."
    return "\(start) \(told.joined(by: "; "))."
  }

  private func detail(_ area: Area) -> String {
    if let day = area.rollout {
      return isRolledOut(area) ? "from \(day.inWords)" : "planned for \(day.inWords)"
    }
    return isCompared(area) ? "no rollout" : "no rollout, not compared"
  }

  private func isCompared(_ area: Area) -> Bool {
    context.study.comparisonAreas.contains { $0.code == area.code }
  }

  private var firstYear: Int {
    (treated.first?.rollout ?? context.study.extracted).components.year - 1
  }

  private var lastDay: Int { Int(context.study.extracted.dayNumber) }

  private func firstDay(of year: Int) -> Int {
    CalendarDate(year: year, month: 1, day: 1).map { Int($0.dayNumber) } ?? lastDay
  }

  private func place(_ day: Int) -> Double {
    let start = firstDay(of: firstYear)
    return Double(day - start) / Double(max(1, lastDay - start))
  }

  private var chart: TimelineChart {
    let years = firstYear...context.study.extracted.components.year
    return TimelineChart(
      axisTitle: "Beginning of each year, up to the extract on \(context.study.extracted.inWords)",
      barName: "From rollout on", lineName: "Comparison",
      ticks: years.map { .init(text: "\($0)", place: place(firstDay(of: $0))) },
      rows: areas.map { area in
        .init(
          label: area.name, detail: detail(area),
          start: isRolledOut(area) ? area.rollout.map { place(Int($0.dayNumber)) } : nil)
      })
  }

  private var table: Table {
    Table(
      id: "table-rollout", caption: "Areas by the day of their rollout",
      columns: [
        .init("Area", numeric: false), .init("Rolled out on", numeric: false),
        .init("Period of rollout", numeric: false), .init("Stands as", numeric: false),
      ],
      rows: areas.map { area in
        Table.Row([
          .text(area.name), area.rollout.map { .text($0.inWords) } ?? .text("no rollout"),
          area.rollout.map { .text(StudyPeriod(design.period, containing: $0).name) }
            ?? .absent(.notApplicable),
          .text(standing(area)),
        ])
      })
  }

  private func standing(_ area: Area) -> String {
    if isRolledOut(area) { return "rollout area" }
    let standing = isCompared(area) ? "comparison area" : "not compared"
    return area.rollout == nil ? standing : "\(standing), not rolled out yet"
  }
}
