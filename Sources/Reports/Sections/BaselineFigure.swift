import Documents
import Evaluations
import Indicators
import Symbols

/// The cohort's percentages with their intervals, and national figures as marks.
struct BaselineFigure {
  let context: ReportContext
  let readings: [Reading]

  /// The figure, or its table alone where no percentage can be shown.
  var block: Block {
    guard !shown.isEmpty else { return .table(table) }
    return .figure(
      Figure(
        id: "figure-baselines", title: title,
        caption: """
          Percentages of \(context.cohort.name) with their intervals; marks are national figures \
          of the same definition for the children’s own years.
          """,
        alternative: """
          A row for each of \(shown.count) percentages, with interval and marks. \(title).
          """,
        chart: .intervals(chart), table: table))
  }

  private var shown: [Reading] { readings.filter { !$0.isRate && $0.estimate != nil } }

  /// The names of the geographies, in the order in which they first stand.
  private var geographies: [String] {
    shown.flatMap { $0.finding?.baselines.map(\.areaName) ?? [] }
      .reduce(into: []) { names, name in
        if !names.contains(name) { names.append(name) }
      }
  }

  /// The greatest difference that the intervals bear, in simple fractions where they are near;
  /// one in which every child is compared, where there is any.
  private var title: String {
    let told = shown.compactMap(context.baseline).filter { $0.standing != .undetermined }
    let size = { (words: BaselineWords) in abs(words.baseline.difference.value) }
    let whole = told.filter(\.isOfAll)
    guard let greatest = (whole.isEmpty ? told : whole).max(by: { size($0) < size($1) }) else {
      return shown.contains { context.baseline($0) != nil }
        ? "No percentage can be told apart from its national figure"
        : "No percentage is set beside a national figure"
    }
    let reading = greatest.reading
    let sentence: Sentence = """
      \(subject(reading.estimate?.value ?? 0, reading.noun)) \
      \(IndicatorPhrase(reading.indicator).plural) \(reading.moment.inWords), against \
      \(fraction(greatest.baseline.value)) for \(greatest.baseline.areaName)
      """
    return sentence.plain.capitalisedFirst
  }

  private func fraction(_ share: Double) -> Sentence {
    if let words = NumberWords.simpleFraction(share) { return "about \(words)" }
    return "\(.percent(share, decimals: 0))"
  }

  private func subject(_ share: Double, _ noun: Noun) -> Sentence {
    let words = NumberWords.simpleFraction(share)
    return "\(fraction(share))\(words == nil ? " of" : "") \(noun.plural)"
  }

  private var chart: IntervalChart {
    let names = geographies
    return IntervalChart(
      axis: .percent, axisTitle: "Percentage", seriesNames: [context.cohort.name.capitalisedFirst],
      markNames: names,
      rows: shown.map { reading in
        let marks = (reading.finding?.baselines ?? []).compactMap { baseline in
          names.firstIndex(of: baseline.areaName).map {
            IntervalChart.Mark(kind: $0, value: baseline.value)
          }
        }
        return IntervalChart.Row(
          label: reading.title,
          detail: "\(ValueText.text(reading.counts)), \(reading.moment.label)",
          estimate: reading.estimate?.value, lower: reading.estimate?.lower,
          upper: reading.estimate?.upper, marks: marks)
      })
  }

  /// Everything that the chart shows, and the rates that it cannot.
  private var table: Table {
    let names = geographies
    return Table(
      id: "table-baselines", caption: "Indicators with intervals and national figures",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Count"), .init("Size"),
        .init("Interval"),
      ] + names.map { .init($0) } + [.init("Years", numeric: false)],
      rows: readings.map { reading in
        let baselines = reading.finding?.baselines ?? []
        let none = Value.absent(baselines.isEmpty ? reading.uncompared : .notAvailable)
        let marks = names.map { name -> Value in
          baselines.first { $0.areaName == name }.map { reading.size($0.value) } ?? none
        }
        return Table.Row(
          [.text(reading.label), reading.counts, reading.size, reading.interval] + marks
            + [baselines.first.map { .text($0.years) } ?? none])
      }, notes: [BaselineTables(context: context).years(readings).inlines])
  }
}
