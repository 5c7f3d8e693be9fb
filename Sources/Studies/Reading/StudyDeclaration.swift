import Indicators

/// A study file's tree on its way to a study; problems are logged where they stand.
struct StudyDeclaration {
  /// The whole file.
  let root: StudyNode
  /// The files beside it.
  let files: FolderFiles

  /// Every key of a study file.
  static let keys = [
    "title", "extracted", "areas", "tables", "indicators", "own_indicators", "baselines",
    "outcomes", "disclosure", "targets", "reliable_change", "added_value", "design", "report",
    "synthetic",
  ]

  /// The study folder, nil where something without which there is none is missing.
  /// - Parameter fingerprint: The study file's bytes.
  /// - Returns: The folder, with whatever could be read.
  func folder(_ fingerprint: FileFingerprint) -> StudyFolder? {
    let required = ["title", "extracted", "areas", "tables"]
    guard let fields = root.fields(Self.keys, required: required) else { return nil }
    let title = fields["title"]?.text()
    let extracted = fields["extracted"]?.day()
    let areas = fields["areas"].map(self.areas) ?? []
    let tables = fields["tables"].map(self.tables) ?? DeclaredTables()
    let (sources, own) = ownIndicators(fields["own_indicators"], tables.sources)
    let further = tables.checks + own
    let chosen = indicators(
      fields["indicators"], further: further, sources: sources, fields["tables"])
    let known = (Catalogue.indicators + further).map(\.id)
    let outcomes = self.outcomes(fields["outcomes"], known: known)
    let targets = self.targets(fields["targets"], known: known)
    let baselines = fields["baselines"].map(self.baselineAreas) ?? ["E92000001"]
    let disclosure =
      fields["disclosure"].map { self.disclosure($0, known: known) } ?? DisclosureRule()
    let questionnaires = self.questionnaires(
      fields["reliable_change"], fields["added_value"], chosen.counted)
    let seen = extracted.map { day in areas.map { $0.asSeen(on: day) } } ?? areas
    let design = fields["design"].flatMap { self.design($0, outcomes, seen, chosen.counted) }
    checkDesign()
    let report = fields["report"].map(self.report) ?? ReportSettings()
    let synthetic = fields["synthetic"]?.decision() ?? false
    guard let title, let extracted else { return nil }
    let study = Study(
      title: title, extracted: extracted, areas: areas.sorted(), indicators: chosen.counted,
      notCollected: chosen.notCollected, tables: sources.map(\.schema.name),
      baselineAreas: baselines, outcomes: outcomes, disclosure: disclosure, targets: targets,
      synthetic: synthetic, questionnaires: questionnaires, design: design)
    return StudyFolder(
      study: study, path: files.folder, sources: sources, declaration: fingerprint,
      notes: tables.notes, report: report)
  }
}
