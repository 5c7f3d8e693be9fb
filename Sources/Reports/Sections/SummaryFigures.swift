import Documents
import Evaluations
import Indicators
import Tallies

/// The large figures of the summary.
struct SummaryFigures {
  let context: ReportContext

  /// How an interval is read, said once.
  static let howToRead: Sentence = """
    Each percentage stands with its count and an interval. The interval shows how far chance alone \
    may have moved the figure: it says nothing about children who were not recognised or whose \
    records could not be linked.
    """

  /// The recognised children, then three indicators in the order of interest; those of which
  /// there is nothing to say stand behind the others.
  var figures: [KeyFigure] {
    let wanted: [(String, Moment)] = [
      ("accepted", .toDate), ("attendance-above-90", .term(offset: 0)),
      ("social-care", .at(months: 0)), ("fsm", .at(months: 0)), ("contact", .within(months: 6)),
    ]
    let readings = wanted.compactMap { context.reading($0, $1) }
    let told = readings.filter { $0.standing == .value }
    let others = readings.filter { $0.standing != .value }
    return [recognised] + (told + others).prefix(3).map(figure)
  }

  private var recognised: KeyFigure {
    let cell = context.cohort.cell
    let families = context.counts.recognised(.family, in: cell)
    return KeyFigure(
      label: "Children recognised",
      value: .known(context.counts.recognised(.child, in: cell)),
      note: families.map { "in \(Noun.family.counted($0))" as Sentence }?.inlines ?? [])
  }

  private func figure(_ reading: Reading) -> KeyFigure {
    KeyFigure(
      label: "\(reading.title), \(reading.moment.label)", value: reading.size,
      note: note(reading).inlines)
  }

  private func note(_ reading: Reading) -> Sentence {
    guard let estimate = reading.estimate, let tally = reading.finding?.tally else {
      return reading.standing == .tooFew
        ? "too few to say"
        : reading.standing == .suppressed ? "suppressed to protect people" : "nobody to count"
    }
    let counts = reading.noun.counted(tally.numerator, of: tally.denominator)
    let national: Sentence =
      context.baseline(reading).map {
        "; \($0.baseline.areaName) \(reading.size($0.baseline.value)), \($0.baseline.years)"
      } ?? ""
    return "\(counts); \(estimate.intervalName) \(reading.interval)\(national)"
  }
}
