import Documents
import Indicators
import Tallies

/// Where children stand by the bands of a score, beside published shares.
struct BandFigure {
  let questionnaire: Questionnaire
  let indicator: Indicator
  let scheme: BandScheme
  let bands: BandNames
  private let score: QuestionnaireScore

  /// The bands of an indicator, nil where its score has none.
  init?(_ questionnaire: Questionnaire, _ indicator: Indicator) {
    guard let score = indicator.measure.score, let scheme = questionnaire.instrument.schemes.first,
      let bands = BandNames(score, scheme: scheme),
      questionnaire.context.counts.isAsked(
        questionnaire.instrument.unit, "bands:\(indicator.id):\(Moment.baseline.name)")
    else { return nil }
    self.questionnaire = questionnaire
    self.indicator = indicator
    self.scheme = scheme
    self.bands = bands
    self.score = score
  }

  private var context: ReportContext { questionnaire.context }
  private var anchor: String { "\(indicator.id)-bands" }

  /// The figure, or its table alone where no shares can be shown.
  var block: Block {
    guard rows.contains(where: { $0.shares != nil && !$0.reference }) else { return .table(table) }
    return .figure(
      Figure(
        id: "figure-\(anchor)", title: title,
        caption: """
          \(indicator.scaleName.capitalisedFirst) of \(context.cohort.name) by band. \
          \(scheme.title): what they were meant to hold when they were made. A thin bar is a \
          published sample of 1999: old, and a reference, not a target.
          """,
        alternative: alternative,
        chart: .stackedBars(
          StackedBarChart(
            axisTitle: "Share of \(questionnaire.noun.plural) whose form has bands",
            bands: used.map { .init(BandNames.words($0), merged: BandNames.isMerged($0)) },
            rows: rows)),
        table: table))
  }

  private func counts(_ moment: Moment, _ answerer: Answerer, in cell: Cell) -> BandCounts? {
    BandCounts(
      indicator, moment, answerer,
      of: (questionnaire: questionnaire, cell: cell, bands: bands))
  }

  private func norm(_ answerer: Answerer) -> BandNorm? {
    guard questionnaire.hasNorm(indicator, .baseline, answerer, in: context.cohort.cell) else {
      return nil
    }
    return answerer.informant.flatMap {
      questionnaire.instrument.bandNorm(of: score.name, by: $0, scheme: scheme.name)
    }
  }

  /// The share of each band in a norm, nil for those that it does not tell apart.
  private func shares(_ norm: BandNorm) -> [Double?] {
    bands.names.map { name in
      norm.bands.firstIndex(of: name).map { norm.shares[$0] }
    }
  }

  /// The bands that anything stands in, so that the key has no others.
  private var used: [String] {
    zip(bands.names.indices, bands.names).filter { place, name in
      !BandNames.isMerged(name)
        || everything.contains { $0.indices.contains(place) && $0[place] > 0 }
    }.map(\.1)
  }

  private var everything: [[Double]] {
    questionnaire.present.flatMap { answerer -> [[Double]] in
      let moments: [Moment] = [.baseline, .followUp]
      return moments.compactMap { counts($0, answerer, in: context.cohort.cell)?.shares }
        + [norm(answerer).map { shares($0).map { $0 ?? 0 } }].compactMap { $0 }
    }
  }

  private var rows: [StackedBarChart.Row] {
    questionnaire.present.flatMap { answerer -> [StackedBarChart.Row] in
      let moments: [Moment] = [.baseline, .followUp]
      let own = moments.compactMap { row($0, answerer) }
      let reference = norm(answerer).map { norm in
        StackedBarChart.Row(
          label: answerer.title, detail: "British sample, 1999",
          shares: inUse(shares(norm).map { $0 ?? 0 }), reference: true)
      }
      return own.isEmpty ? [] : own + [reference].compactMap { $0 }
    }
  }

  private func row(_ moment: Moment, _ answerer: Answerer) -> StackedBarChart.Row? {
    guard let counts = counts(moment, answerer, in: context.cohort.cell) else { return nil }
    if let total = counts.total, total < Reading.fewest { return nil }
    let number = counts.total.map { ", \(questionnaire.noun.counted($0).plain)" } ?? ""
    return StackedBarChart.Row(
      label: answerer.title, detail: "\(moment.title)\(number)",
      shares: counts.shares.map(inUse))
  }

  private func inUse(_ shares: [Double]) -> [Double] {
    zip(bands.names, shares).filter { used.contains($0.0) }.map(\.1)
  }

  /// The share in the bands beyond the first two, of the first who answered.
  private var title: String {
    let found = questionnaire.present.lazy.compactMap { answerer in
      beyond(.baseline, answerer).map { (answerer, $0) }
    }.first
    guard let (answerer, first) = found else {
      return "\(indicator.scaleName.capitalisedFirst) by band"
    }
    let later: Sentence =
      beyond(.followUp, answerer).map { ", \($0) at follow-up" } ?? ""
    let names = bands.names.dropFirst(2).filter { !BandNames.isMerged($0) }
      .map { BandNames.words($0).lowercased() }.joined(separator: " or ")
    let sentence: Sentence = """
      \(answerer.title): \(indicator.scaleName) \(names) for \(first) at baseline\(later)
      """
    return sentence.plain
  }

  private func beyond(_ moment: Moment, _ answerer: Answerer) -> Sentence? {
    guard let counts = counts(moment, answerer, in: context.cohort.cell),
      let total = counts.total, total >= Reading.fewest
    else { return nil }
    let part = counts.counts.dropFirst(2).reduce(0) { $0 + ($1 ?? 0) }
    return """
      \(questionnaire.noun.counted(part, of: total)) (\(.share(part, of: total)))
      """
  }

  private var alternative: String {
    let parts = rows.map { row -> Sentence in
      guard let shares = row.shares else { return "\(row.label), \(row.detail): not shown" }
      let sizes = zip(used, shares).filter { $0.1 > 0 }.map {
        "\(BandNames.words($0).lowercased()) \(.percent($1, decimals: 0))" as Sentence
      }
      return "\(row.label), \(row.detail): \(sizes.joined(by: ", "))"
    }
    return "Bars of one length, cut into bands. \(parts.joined(by: ". ").plain)."
  }
}

extension BandFigure {
  /// Counts and shares of every band in both arms, with the published shares.
  var table: Table {
    let arms = questionnaire.arms.flatMap { arm -> [Table.Row] in
      let rows = questionnaire.present.flatMap { answerer in
        [Moment.baseline, .followUp].compactMap { tableRow($0, answerer, in: arm.cell) }
      }
      return rows.isEmpty ? [] : [Table.Row([.text(arm.name)], rank: .group)] + rows
    }
    let norms = questionnaire.present.compactMap(normRow)
    return Table(
      id: "table-\(anchor)",
      caption: "\(indicator.scaleName.capitalisedFirst) by band (\(scheme.name))",
      columns: [.init("Who answered", numeric: false)]
        + bands.names.map { .init(BandNames.words($0)) } + [.init("Form without bands")],
      rows: arms
        + (norms.isEmpty ? [] : [Table.Row([.text("Published shares")], rank: .group)] + norms),
      notes: notes.map(\.inlines))
  }

  private func tableRow(
    _ moment: Moment, _ answerer: Answerer, in cell: Cell
  ) -> Table.Row? {
    counts(moment, answerer, in: cell).map { counts in
      Table.Row(
        [.text("\(answerer.title), \(moment.label)")]
          + counts.counts.map { value($0, of: counts.total) } + [.known(counts.outside)])
    }
  }

  private func value(_ count: Int?, of total: Int?) -> Value {
    guard let count, let total, total >= Reading.fewest else { return .known(count) }
    return .text(("\(.count(count)) (\(.share(count, of: total)))" as Sentence).plain)
  }

  private func normRow(_ answerer: Answerer) -> Table.Row? {
    norm(answerer).map { norm in
      Table.Row(
        [.text("\(answerer.title), \(norm.sample)")]
          + shares(norm).map {
            $0.map { .percent($0, decimals: 0) } ?? .absent(.notApplicable)
          } + [.absent(.notApplicable)])
    }
  }

  private var notes: [Sentence] {
    let merged = bands.names.contains(where: BandNames.isMerged)
    let without = questionnaire.instrument.versions.filter { version in
      scheme.cuts(of: score.name, on: version.code) == nil
    }.map { Sentence([.text("‘\($0.title)’")]) }
    return [
      "Shares are of those whose form has bands; the cut-points are those of the form, not of age.",
      merged
        ? """
        Not told apart: for children of 2 to 4 no cut-point between high and very high could be \
        verified, and the published shares join the two as well.
        """ : "",
      without.isEmpty ? "" : "No cut-points are published for \(without.listed()).",
    ].filter { !$0.isEmpty }
  }
}
