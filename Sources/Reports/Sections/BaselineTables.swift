import Documents
import Evaluations
import Indicators
import Studies
import Symbols

/// The tables of the cohort beside national figures.
struct BaselineTables {
  let context: ReportContext

  /// Differences and ratios with their intervals and exact p-values.
  func comparisons(_ readings: [Reading]) -> Table {
    Table(
      id: "table-baseline-differences",
      caption: "\(context.cohort.name.capitalisedFirst) less, and relative to, the national figure",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Compared"),
        .init(Reading.differenceHeading), .init(Reading.ratioHeading), .init("Exact p"),
      ],
      rows: readings.compactMap { reading in
        context.baseline(reading).map { comparison($0, name: reading.label) }
      }, notes: [tests(readings).inlines])
  }

  /// The geographies after the first.
  func further(_ readings: [Reading]) -> Table {
    let rows = readings.flatMap { reading in
      (reading.finding?.baselines.dropFirst() ?? []).map { baseline in
        let words = BaselineWords(reading: reading, baseline: baseline)
        let row = comparison(words, name: reading.label)
        return Table.Row(
          [row.cells[0], .text(baseline.areaName), reading.size(baseline.value)]
            + row.cells.dropFirst())
      }
    }
    return Table(
      id: "table-further-baselines", caption: "Further comparators",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Geography", numeric: false),
        .init("Figure"), .init("Compared"), .init(Reading.differenceHeading),
        .init(Reading.ratioHeading), .init("Exact p"),
      ], rows: rows)
  }

  /// What the national figures are, and what the symbols in their place mean.
  func years(_ readings: [Reading]) -> Sentence {
    let isRounded = context.study.disclosure.round != .none
    let isWithheld = readings.contains { $0.uncompared == .suppressed }
    let rounded = isRounded ? ", or that rounded counts cannot be set beside it" : ""
    let mean: Sentence = """
      The national figure is the mean over the children’s own years, each year weighted by its \
      children. In its place \(.absent(.notAvailable)) means that no national figure of the same \
      kind is registered for the area and the years\(rounded)
      """
    return isWithheld
      ? """
      \(mean), and \(.absent(.suppressed)) that the comparison is withheld, because the study’s \
      figure or one of its years is suppressed.
      """ : "\(mean)."
  }

  private func tests(_ readings: [Reading]) -> Sentence {
    let count = readings.count { context.baseline($0)?.baseline.p != nil }
    let noun = Noun(singular: "p-value is", plural: "p-values are")
    return """
      Compared: children whose own year or term has a published figure. Of suspensions, the \
      difference is per 100 children. \(noun.counted(count)) printed, none adjusted for their \
      number; they come from the exact test, which is more careful than the interval where \
      children are few, so that the two can differ.
      """
  }

  private func comparison(_ words: BaselineWords, name: String) -> Table.Row {
    let (reading, baseline) = (words.reading, words.baseline)
    return Table.Row([
      .text(name),
      reading.isRate
        ? .text(
          "\(ValueText.text(.count(baseline.observed))) among "
            + ValueText.text(.count(baseline.matched)))
        : .ratio(baseline.observed, of: baseline.matched),
      reading.differenceWithLimits(baseline.difference), .ratioWithLimits(baseline.ratio),
      baseline.p.map(Value.probability) ?? .absent(.notApplicable),
    ])
  }
}
