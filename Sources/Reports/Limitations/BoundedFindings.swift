import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// Between what suppressed findings over all areas lie, where other areas of theirs are shown.
struct BoundedFindings {
  let context: ReportContext

  /// The bounds in words, nil where no suppressed finding has any.
  var limitation: Limitation? {
    let sentences = context.evaluation.findings.compactMap(sentence)
    guard !sentences.isEmpty else { return nil }
    return Limitation(
      title: "Between what suppressed figures lie", text: sentences.joined(by: " "))
  }

  private func sentence(_ finding: Finding) -> Sentence? {
    guard let bounds = finding.bounds, let lower = bounds.lower, finding.cell.sex == nil,
      finding.cell.area == nil,
      let indicator = context.study.indicator(finding.indicator)
    else { return nil }
    let whom = finding.cell.arm.map { ", \($0.rawValue) arm" } ?? ""
    let form = finding.cell.informant.map { ", \(Answerer(informant: $0).form)" } ?? ""
    let name = "‘\(indicator.title)’, \(finding.moment.label)\(form)\(whom)"
    let areas = suppressedAreas(finding)
    let reason: Sentence =
      "\(.count(areas)) of \(.count(context.study.areas.count)) areas are suppressed"
    guard let upper = bounds.upper, case .proportion = indicator.measure else {
      return "\(name): \(.number(lower, decimals: 2)) or more, because \(reason)."
    }
    return "\(name): between \(.share(lower)) and \(.share(upper)), because \(reason)."
  }

  /// How many areas have a suppressed number in the finding.
  private func suppressedAreas(_ finding: Finding) -> Int {
    context.study.areas.count { area in
      let cell = Cell(
        area: area.code, arm: finding.cell.arm, informant: finding.cell.informant)
      return context.evaluation.finding(finding.indicator, finding.moment, in: cell)?.state
        == .suppressed
    }
  }
}
