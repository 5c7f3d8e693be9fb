import Documents
import Evaluations

/// The tables of rollout against comparison: sizes, then tests with their areas.
struct ArmsTable {
  let id: String
  let title: String
  let contrasts: [ArmPair]

  /// Both arms with difference and ratio.
  var table: Table {
    Table(
      id: id, caption: "\(title): both arms, difference and ratio",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Rollout"), .init("Rollout size"),
        .init("Comparison"), .init("Comparison size"),
        .init("Difference (percentage points, or per 100)"),
        .init("Interval of the difference (percentage points, or per 100)"), .init("Ratio"),
        .init("Interval of the ratio"),
      ],
      rows: contrasts.map(row), notes: [Self.unit.inlines])
  }

  /// What chance could do, with the number of areas beside every p-value.
  var tests: Table {
    Table(
      id: id, caption: "\(title): tests, with the number of areas beside them",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Rollout areas"),
        .init("Comparison areas"), .init("Randomisation p"), .init("Smallest possible"),
        .init("Assignments"), .init("Fisher’s exact p"), .init("Mid-p"),
      ],
      rows: contrasts.map(testRow), notes: [Self.order.inlines])
  }

  private static let unit: Sentence = """
    Intervals are made as if children or families were the units of assignment; they are too \
    narrow where areas differ for other reasons.
    """

  private static let order: Sentence = """
    The randomisation p counts areas only and comes first. Fisher’s p and its mid-p count \
    children or families as if each had been assigned alone: they overstate certainty.
    """

  private func row(_ contrast: ArmPair) -> Table.Row {
    let reading = contrast.rollout
    let (first, second) = (contrast.difference.rollout, contrast.difference.comparison)
    let estimate = contrast.difference.estimate
    let enough = contrast.isReportable
    return Table.Row([
      .text(reading.label), counts(first, reading), size(first, reading),
      counts(second, reading), size(second, reading),
      enough ? reading.difference(estimate.value) : .absent(.unreliable),
      enough ? reading.differenceLimits(estimate) : .absent(.unreliable),
      enough
        ? contrast.ratio.map { .ratio($0.estimate) } ?? .absent(.notApplicable)
        : .absent(.unreliable),
      enough
        ? contrast.ratio.map { .ratioLimits($0.estimate) } ?? .absent(.notApplicable)
        : .absent(.unreliable),
    ])
  }

  private func counts(_ side: Comparison.Side, _ reading: Reading) -> Value {
    reading.isRate
      ? .text(
        "\(ValueText.text(.count(side.numerator))) among "
          + ValueText.text(.count(side.denominator)))
      : .ratio(side.numerator, of: side.denominator)
  }

  private func size(_ side: Comparison.Side, _ reading: Reading) -> Value {
    guard side.denominator >= Reading.fewest else { return .absent(.unreliable) }
    return reading.size(Double(side.numerator) / Double(side.denominator))
  }

  private func testRow(_ contrast: ArmPair) -> Table.Row {
    let difference = contrast.difference
    let test = difference.randomisation
    func shown(_ value: Value?) -> Value {
      contrast.isReportable ? value ?? .absent(.notApplicable) : .absent(.unreliable)
    }
    return Table.Row([
      .text(contrast.rollout.label), .count(difference.rollout.areas),
      .count(difference.comparison.areas), shown(test.map { .probability($0.p) }),
      shown(test.map { .number($0.floor, decimals: 3) }),
      shown(test.map { .count($0.assignments) }), shown(difference.p.map(Value.probability)),
      shown(difference.midP.map(Value.probability)),
    ])
  }
}
