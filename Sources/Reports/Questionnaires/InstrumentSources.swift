import Documents
import Indicators
import Studies
import Tallies

/// The publications behind questionnaires, each with how sure what was read is.
struct InstrumentSources {
  let context: ReportContext

  /// The section, nil where the study has no form.
  var section: Section? {
    let questionnaires = context.questionnaires
    guard !questionnaires.isEmpty else { return nil }
    let table = Table(
      id: "table-instruments", caption: "Questionnaires: rules, cut-points and norms",
      columns: [
        .init("What", numeric: false), .init("Grade", numeric: false),
        .init("Source", numeric: false),
      ],
      rows: questionnaires.flatMap { questionnaire in
        [Table.Row([.text(questionnaire.instrument.title)], rank: .group)]
          + rows(questionnaire)
      }, notes: [Self.grades.inlines])
    return Section(
      id: "sources-questionnaires", title: "Questionnaires", blocks: [.table(table)])
  }

  private static let grades: Sentence = """
    Grade A: read in an official text or a published table that quotes it. B: two independent \
    sources agree. C: one secondary source. What could not be verified is not used; cut-points \
    are used from grade B on.
    """

  private func rows(_ questionnaire: Questionnaire) -> [Table.Row] {
    let instrument = questionnaire.instrument
    let scores = Set(questionnaire.means.compactMap { $0.measure.score?.name })
    let informants = Set(questionnaire.present.map(\.informant))
    let hasForm = { (version: String) in
      instrument.version(version).map { informants.contains($0.informant) } ?? false
    }
    let cuts = instrument.schemes.prefix(1).flatMap(\.cuts).filter {
      scores.contains($0.score) && hasForm($0.version)
    }
    let bands = cuts.flatMap { cuts in
      cuts.evidence.filter { $0.grade >= .agreed }.map { ("Cut-points of \(cuts.version)", $0) }
    }
    let norms = instrument.norms.filter { scores.contains($0.score) && hasForm($0.version) }
      .map { ("Norm: \($0.sample)", $0.evidence) }
    let shares = instrument.bandNorms.filter {
      scores.contains($0.score) && hasForm($0.version)
    }.map { ("Shares by band: \($0.sample)", $0.evidence) }
    let entries =
      [("Scoring", instrument.evidence)] + bands + norms + shares
      + addedValue(questionnaire)
    return merged(entries).map {
      Table.Row([.text($0.what), .text($0.grades), .text($0.source)])
    } + declared(questionnaire)
  }

  private func addedValue(_ questionnaire: Questionnaire) -> [(String, Evidence)] {
    context.study.questionnaires.highRisk == nil
      || questionnaire.instrument.id != Instrument.strengthsAndDifficulties.id
      ? [] : [("Added value score", AddedValue.evidence)]
  }

  /// Entries of one thing and source as one, with all their grades.
  private func merged(
    _ entries: [(String, Evidence)]
  ) -> [(what: String, grades: String, source: String)] {
    entries.reduce(into: []) { found, entry in
      let (what, evidence) = entry
      let grade = evidence.grade.rawValue
      if let place = found.firstIndex(where: { $0.what == what && $0.source == evidence.source }) {
        if !found[place].grades.contains(grade) {
          let all = found[place].grades.split(separator: ", ").map(String.init) + [grade]
          found[place].grades = all.sorted().joined(separator: ", ")
        }
      } else {
        found.append((what, grade, evidence.source))
      }
    }
  }

  private func declared(_ questionnaire: Questionnaire) -> [Table.Row] {
    let ids = Set(questionnaire.means.map(\.id))
    return context.study.questionnaires.reliableChange.filter { ids.contains($0.indicator) }.map {
      let title = context.study.indicator($0.indicator)?.scaleName ?? $0.indicator
      let who = $0.informant.map { ", \(Answerer(informant: $0).title.lowercased())" } ?? ""
      return Table.Row([
        .text("Spread and reliability of \(title)\(who)"), .text("Declared by the study"),
        .text($0.source),
      ])
    }
  }
}
