import Reports
import Symbols
import Documents
import Evaluations
import Indicators
import KPIs
import Studies

/// Where the pathway stands: four figures.
struct StandingSection {
  let context: DashboardContext

  var section: Section {
    Section(
      id: "now", title: "Where we stand",
      blocks: [
        .lead([.text(lead)]), .keyFigures(figures),
        .paragraph(context.report.headlineGroup + [.text(" " + Self.units)]),
      ])
  }

  private static let units =
    "Children are recognised, families are offered support: the two are counted apart."

  private var lead: String {
    guard let children = context.figure("children-recognised")?.value else {
      return "How many children were recognised is not shown, to protect people."
    }
    let count = ValueText.text(.count(Int(children)))
    let place = context.group == .total ? "" : " where the pathway runs"
    return """
      \(count) \(children == 1 ? "child was" : "children were") recognised\(place) as affected by \
      the imprisonment of a parent, up to \(context.study.extracted.inWords). \(target)
      """
  }

  /// The declared targets and how the figures stand to them, in a sentence.
  private var target: String {
    let parts = context.table.kpis.compactMap { kpi -> String? in
      guard let figure = context.figure(kpi.id), let target = figure.target,
        let status = figure.status
      else { return nil }
      let verdict =
        switch status {
        case .reached: "is reached"
        case .notReached: "is not reached"
        case .inconclusive: "may or may not be reached: the numbers cannot tell"
        case .tooFewToSay:
          "cannot be judged: fewer than \(KPIFigure.fewest) answers are known"
        }
      return "The target of \(kpi.text(target)) for ‘\(kpi.title)’ \(verdict)."
    }
    return parts.joined(separator: " ")
  }

  private var figures: [KeyFigure] {
    [
      count("children-recognised", "Children recognised", beside: "families-recognised"),
      count("families-offered", "Families offered support", beside: "families-reached"),
      accepted("accepted-to-date", "Families who accepted support"),
      accepted("second-offer-accepted-to-date", "Families who accepted when asked again"),
    ]
  }

  private func count(_ id: String, _ label: String, beside other: String) -> KeyFigure {
    let figure = context.figure(id)
    let value: Value =
      figure?.value.map { .count(Int($0)) } ?? .absent(figure?.absence ?? .notAvailable)
    let words = other == "families-recognised" ? "in %@ families" : "%@ of them reached"
    let note = context.figure(other)?.value.map {
      words.replacing("%@", with: ValueText.text(.count(Int($0))))
    }
    let hidden = figure?.absence == .suppressed ? Absence.suppressed.meaning : nil
    let notes = figure == nil ? ["not collected"] : [hidden, note].compactMap(\.self)
    return KeyFigure(
      label: label, value: value,
      note: notes.isEmpty ? [] : [.text(notes.joined(separator: "; "))])
  }

  /// The number of families with the share, interval and target below it.
  private func accepted(_ id: String, _ label: String) -> KeyFigure {
    guard let kpi = context.table.kpi(id), let figure = context.figure(id) else {
      return KeyFigure(label: label, value: .absent(.notAvailable), note: ["not collected"])
    }
    guard figure.absence != .suppressed, let numerator = figure.numerator,
      let denominator = figure.denominator, denominator > 0
    else {
      let absence = figure.absence ?? .notApplicable
      let bounds = FigureWords(kpi: kpi, figure: figure).bounds
      let note = [absence.meaning, bounds].compactMap(\.self).joined(separator: "; ")
      return KeyFigure(label: label, value: .absent(absence), note: [.text(note)])
    }
    return KeyFigure(
      label: label, value: .count(numerator), note: [.text(note(kpi, figure, denominator))])
  }

  private func note(_ kpi: KPI, _ figure: KPIFigure, _ denominator: Int) -> String {
    let whole = "of \(ValueText.text(.count(denominator)))"
    let words = FigureWords(kpi: kpi, figure: figure)
    guard figure.isReliable, let value = figure.value else {
      return "\(whole): too few for a percentage"
    }
    let target = figure.target.map { "; target \(kpi.text($0))" } ?? ""
    let status = figure.status.map { ", \($0.inWords)" } ?? ""
    return "\(whole): \(kpi.text(value)), 95% interval \(words.limits)\(target)\(status)"
  }
}
