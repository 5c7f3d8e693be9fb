import Documents
import Evaluations

/// The tables of rollout against comparison: sizes, then tests with their areas.
struct ArmsTable {
  let contrasts: [ArmPair]

  /// Both arms with difference and ratio.
  var table: Table {
    Table(
      id: "table-arms", caption: "Both arms, difference and ratio",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Rollout arm"), .init("Areas"),
        .init("Comparison arm"), .init("Areas"), .init(Reading.differenceHeading),
        .init(Reading.ratioHeading),
      ],
      rows: contrasts.map(row), notes: [Self.unit.inlines])
  }

  /// What chance could do, with the number of areas beside every p-value.
  var tests: Table {
    Table(
      id: "table-arms-tests", caption: "Tests, with the number of areas beside them",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Rollout areas"),
        .init("Never rolled out"), .init("Randomisation p"), .init("Smallest possible"),
        .init("Assignments"), .init("Fisher’s exact p"), .init("Mid-p"),
      ],
      rows: contrasts.map(testRow), notes: [Self.order.inlines])
  }

  private static let unit: Sentence = """
    Intervals are made as if children or families were the units of assignment; they are too \
    narrow where areas differ for other reasons. The areas of the comparison arm include those \
    that joined later, up to their own rollout.
    """

  private static let order: Sentence = """
    The randomisation p comes first: it counts areas only, and sets the rollout areas beside \
    those that never had the pathway. Fisher’s p and its mid-p count children or families of both \
    arms as if each had been assigned alone, and overstate certainty.
    """

  private func row(_ contrast: ArmPair) -> Table.Row {
    let reading = contrast.rollout
    let (first, second) = (contrast.difference.rollout, contrast.difference.comparison)
    return Table.Row([
      .text(reading.label), size(first, reading), .count(first.areas), size(second, reading),
      .count(second.areas),
      reading.differenceWithLimits(contrast.difference.estimate),
      contrast.ratio.map { .ratioWithLimits($0.estimate) } ?? .absent(.notApplicable),
    ])
  }

  /// The counts of an arm with its percentage, or its events per 100.
  private func size(_ side: Comparison.Side, _ reading: Reading) -> Value {
    let share = reading.size(Double(side.numerator) / Double(max(1, side.denominator)))
    let counts: Sentence =
      reading.isRate
      ? "\(.count(side.numerator)) among \(.count(side.denominator))"
      : "\(.ratio(side.numerator, of: side.denominator))"
    return .text(("\(counts) (\(share))" as Sentence).plain)
  }

  private func testRow(_ contrast: ArmPair) -> Table.Row {
    let difference = contrast.difference
    let test = difference.randomisation
    func shown(_ value: Value?) -> Value { value ?? .absent(.notApplicable) }
    return Table.Row([
      .text(contrast.rollout.label),
      .count(test?.rolloutAreas ?? difference.rollout.areas),
      shown(test.map { .count($0.comparisonAreas) }), shown(test.map { .probability($0.p) }),
      shown(test.map { .number($0.floor, decimals: 3) }),
      shown(test.map { .count($0.assignments) }), shown(difference.p.map(Value.probability)),
      shown(difference.midP.map(Value.probability)),
    ])
  }
}
