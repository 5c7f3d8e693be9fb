import Dashboards
import Documents
import Evaluations
import Foundation
import KPIs
import Reports
import Studies

/// Everything that `report` writes, made in memory and put in place together.
struct ReportSet {
  /// What the study's tallies say.
  let evaluation: Evaluation
  /// The files that it was made from.
  let provenance: Provenance
  /// How the study wants its report.
  let settings: ReportSettings

  /// Writes the set.
  /// - Parameters:
  ///   - destination: The folder.
  ///   - sources: The files that were read.
  /// - Throws: What the file system said; nothing is left half-written.
  func write(to destination: URL, reading sources: [String]) throws {
    let folder = try OutputFolder(destination, reading: sources)
    do {
      let document = report.document()
      try folder.write(Data(HTMLRenderer().render(document).utf8), to: "report.html")
      try folder.write(Data(MarkdownRenderer().render(document).utf8), to: "report.md")
      let kpis = KPITable(evaluation)
      let dashboard = Dashboard(evaluation, kpis: kpis)
      try folder.write(Data(dashboard.html().utf8), to: "dashboard.html")
      for chart in SVGRenderer().files(document) {
        try folder.write(Data(chart.text.utf8), to: "charts/\(chart.name)")
      }
      try folder.write(
        JSONText.of(FindingsFile(evaluation, tool: Version.tool)), to: "findings.json")
      try folder.write(JSONText.of(provenance), to: "provenance.json")
      for file in try files(of: kpis) { try folder.write(file.contents, to: file.name) }
      try folder.finish()
    } catch {
      folder.abandon()
      throw error
    }
  }

  /// The key performance indicators, as files to work with.
  private func files(of kpis: KPITable) throws -> [(name: String, contents: Data)] {
    var export = KPIExport(kpis)
    return try [.csv, .json, .ods, .xlsx].flatMap { try export.files($0) }
  }

  /// The report with what it was made from.
  private var report: EvaluationReport {
    EvaluationReport(
      evaluation: evaluation,
      provenance: ReportProvenance(toolVersion: Version.text, files: provenance),
      settings: settings)
  }
}
