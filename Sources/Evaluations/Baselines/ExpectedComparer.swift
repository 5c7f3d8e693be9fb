import Indicators
import Statistics
import Tallies

/// Works out how many would be expected if children like these had England's rates.
struct ExpectedComparer {
  /// The published figures.
  let registry: BaselineRegistry
  /// Attendance by stratum.
  let strata: AbsenceStrata
  /// The confidence level.
  let level: Level
  /// What no note may name.
  let gate: DisclosureGate

  /// The code of England, whose rates expected values are made of.
  static let england = "E92000001"

  /// Observed beside expected, nil where no child has a rate.
  ///
  /// Where counts are rounded, nil too where not all children have one: rounded parts do not add
  /// to anybody's number. Else the finding's own number is compared, at the mean of the rates.
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - moment: The moment.
  ///   - measured: The tally's estimate.
  ///   - tallies: The tally by reference stratum.
  ///   - whole: The tally where counts are rounded, nil where they are not.
  func compare(
    _ indicator: Indicator, _ moment: Moment, _ measured: MeasureEstimate,
    _ tallies: [(stratum: ReferenceStratum, tally: StratumTally)], whole: RoundedWhole? = nil
  ) -> ExpectedComparison? {
    guard let reference = indicator.reference else { return nil }
    var sum = ExpectedSum()
    for (stratum, tally) in tallies {
      let rate = rate(indicator, moment, stratum, reference)
      sum.add(tally, rate: rate?.value, standing: rate?.standing)
    }
    if let whole {
      guard sum.stand(for: whole) else { return nil }
    }
    let sizes = ExpectedSizes(
      sum: sum, measure: indicator.measure, designEffect: measured.designEffect, level: level)
    guard let ratio = sizes.ratio, let difference = sizes.difference else { return nil }
    return ExpectedComparison(
      observed: sum.tally.numerator, expected: sum.expected, total: sum.tally.denominator,
      standardisedBy: standards(reference), ratio: ratio, difference: difference,
      source: source(reference), notes: sum.notes(reference, gate))
  }

  /// The national rate of a stratum.
  private func rate(
    _ indicator: Indicator, _ moment: Moment, _ stratum: ReferenceStratum,
    _ reference: ReferencePeriod
  ) -> (value: Double, standing: StratumRate.Standing)? {
    if reference == .term { return AttendanceRate(strata: strata, indicator: indicator)?[stratum] }
    let match = registry.match(
      indicator: indicator.id, moment: moment.name, areaCode: Self.england,
      period: stratum.period(reference))
    guard case .like(_, let fraction) = match else { return nil }
    return (fraction, .published)
  }

  private func standards(_ reference: ReferencePeriod) -> [String] {
    switch reference {
    case .academicYear: ["academic year"]
    case .marchYear: ["year ending 31 March"]
    case .term:
      [
        "academic year", "National Curriculum year", "sex", "free school meals",
        "special educational needs",
      ]
    }
  }

  private func source(_ reference: ReferencePeriod) -> String {
    reference == .term
      ? "Department for Education, absence distributions by pupil characteristics, England"
      : "The national figures of the children’s own years, England"
  }
}
