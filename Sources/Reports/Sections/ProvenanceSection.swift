import Documents
import Evaluations
import Indicators
import Studies

/// What the report was made from, so that it can be made again.
struct ProvenanceSection {
  let context: ReportContext
  let provenance: ReportProvenance

  var section: Section {
    Section(
      id: "provenance", title: "Provenance",
      blocks: [.definitions(facts)] + (provenance.files.extracts.isEmpty ? [] : [.table(files)])
        + (provenance.files.tallies.map { [.table(tallies($0))] } ?? [])
        + (provenance.files.texts.map { [.table(texts($0))] } ?? []))
  }

  /// The digest of what was declared of the comparison, nil where no design was.
  private var comparison: Fact? {
    context.evaluation.design.map {
      Fact("SHA-256 of the declared comparison", [.code($0.digest)])
    }
  }

  /// The digest of the study file, nil where tally files were read.
  private var declaration: Fact? {
    guard provenance.files.tallies == nil else { return nil }
    return Fact(
      "SHA-256 of the study’s declaration", [.code(provenance.files.study?.sha256 ?? "")])
  }

  private var facts: [Fact] {
    let study = context.study
    return [
      Fact("Made by", [.text("Paramount Toolkit \(provenance.toolVersion)")]),
      Fact("Study", [.text(study.title)]),
      declaration,
      Fact("Records extracted", [.text(study.extracted.inWords)]),
      Fact("Indicators", [.text("\(study.indicators.count)")]),
      Fact(
        "Geographies of national figures",
        study.baselineAreas.isEmpty
          ? ["None"] : [.text(study.baselineAreas.joined(separator: ", "))]),
      Fact(
        "Primary outcome",
        [.text(study.outcomes.primary.map { study.indicator($0)?.title ?? $0 } ?? "None declared")]
      ),
      comparison, noTexts,
      Fact("Disclosure control", DisclosureWords(context.evaluation).sentence.inlines),
    ].compactMap { $0 }
  }

  /// Whether disclosure control withholds the sizes of the extracts.
  private var hidesSizes: Bool { provenance.files.extracts.contains { $0.bytes == nil } }

  private var files: Table {
    let sizes: [Table.Column] = hidesSizes ? [] : [.init("Rows"), .init("Bytes")]
    return Table(
      id: "table-extracts",
      caption: hidesSizes
        ? "Extracts that were read; their rows and bytes are withheld, since they tell totals"
        : "Extracts that were read",
      columns: [.init("Table", numeric: false), .init("File", numeric: false)] + sizes
        + [.init("SHA-256", numeric: false)],
      rows: provenance.files.extracts.map { file in
        let sizes: [Value] = hidesSizes ? [] : [.count(file.rows ?? 0), .count(file.bytes ?? 0)]
        return Table.Row(
          [.text(file.table ?? ""), .text(file.file)] + sizes + [.text(file.sha256 ?? "")])
      })
  }

  private func texts(_ files: [FileFingerprint]) -> Table {
    Table(
      id: "table-texts", caption: "Files of the authors’ own text",
      columns: [
        .init("File", numeric: false), .init("Bytes"), .init("SHA-256", numeric: false),
      ],
      rows: files.map {
        Table.Row([.text($0.file), .count($0.bytes ?? 0), .text($0.sha256 ?? "")])
      })
  }

  /// That text of the authors stays behind, nil where it was at hand.
  private var noTexts: Fact? {
    guard provenance.files.tallies != nil else { return nil }
    return Fact(
      "Text of the authors",
      [
        """
        Does not travel with tally files: this report has none, and all of its sections.
        """
      ])
  }

  private func tallies(_ files: [FileFingerprint]) -> Table {
    Table(
      id: "table-tallies", caption: "Tally files that were read",
      columns: [
        .init("File", numeric: false), .init("Bytes"), .init("SHA-256", numeric: false),
      ],
      rows: files.map {
        Table.Row([.text($0.file), .count($0.bytes ?? 0), .text($0.sha256 ?? "")])
      })
  }
}
