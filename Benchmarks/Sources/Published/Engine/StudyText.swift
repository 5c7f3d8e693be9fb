/// The study.yaml of an experiment.
struct StudyText {
  /// An area with its day of rollout.
  struct Area {
    let code: String
    let name: String
    var rollout: String?
  }

  let title: String
  let question: String
  let areas: [Area]
  let extracted: String
  let period: String
  var adjust: [String] = []
  /// The built-in indicator that stands for the outcome, nil for an event of the study's own.
  var indicator: String?
  /// The event in one sentence.
  var event = "The outcome of the published study."

  /// The text.
  var yaml: String {
    let list = areas.map { area in
      let day = area.rollout.map { ", rollout: \($0)" } ?? ""
      return "  - {code: \(area.code), name: \"\(area.name)\"\(day)}"
    }
    let adjustment = adjust.isEmpty ? [] : ["  adjust: [\(adjust.joined(separator: ", "))]"]
    let lines =
      ["title: \(title)", "extracted: \(extracted)", "areas:"] + list
      + (indicator.map(standing) ?? own)
      + ["disclosure: {suppress: none, secondary: false, round: none}", "design:"]
      + ["  question: \(question)", "  unit: area"] + adjustment + ["  period: \(period)"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func standing(_ id: String) -> [String] {
    [
      "tables: {children: children.csv, suspensions: events.csv}",
      "indicators: [\(id)]", "outcomes: {primary: \(id)}",
    ]
  }

  private var own: [String] {
    [
      "tables:", "  children: children.csv",
      "  events: {file: events.csv, kind: events, columns: {child: child, date: date}}",
      "indicators: []", "own_indicators:", "  - id: outcome", "    title: The outcome",
      "    definition: \(event)", "    population: all", "    record: none",
      "    event: {table: events}", "    moments: [within-6m]", "outcomes: {primary: outcome}",
    ]
  }
}
