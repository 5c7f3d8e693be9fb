/// Attendance by the make-up of a group of pupils, for an expectation fairer than an overall rate.
///
/// Children affected by parental imprisonment are more often eligible for free school meals and
/// have more often a special educational need than other pupils. Set beside the rates of pupils of
/// the same national curriculum year, sex, FSM and SEN, part of the gap in attendance goes away;
/// the part that stays is the question. Rates are of full academic years, the only ones published
/// by group.
public struct AbsenceStrata: Sendable {
  /// The counts built in, 2016/17 to 2022/23 without 2019/20, which was never published.
  public static let builtIn = AbsenceStrata(registry: .builtIn)

  /// The newest academic year with counts by group.
  public static let newestYear = 2022

  private let england: [EnglandAbsenceStrata.Key: AbsenceCounts]
  private let local: [LocalAbsenceStrata.Key: AbsenceCounts]
  private let registry: BaselineRegistry

  /// The built-in counts, carried to later years by the registry's overall figures.
  public init(registry: BaselineRegistry) {
    england = EnglandAbsenceStrata.read()
    local = LocalAbsenceStrata.read()
    self.registry = registry
  }

  /// Enrolments of a group in England, as published; all zero where there are none.
  ///
  /// - Parameters:
  ///   - stratum: The group.
  ///   - start: The year in which the academic year begins.
  /// - Returns: The counts; those of all pupils where sex is unknown.
  public func counts(in stratum: AbsenceStratum, academicYearStart start: Int) -> AbsenceCounts {
    var total = AbsenceCounts()
    for sex in Self.letters(stratum.sex) {
      let key = EnglandAbsenceStrata.Key(
        year: start, ncYear: stratum.ncYear, sex: sex,
        freeMeals: Self.letter(stratum.freeMeals, yes: "f"),
        specialNeeds: Self.letter(stratum.specialNeeds, yes: "a"))
      total += england[key] ?? AbsenceCounts()
    }
    return total
  }

  /// Enrolments of a group in one of the Thames Valley authorities; nil where none are held.
  ///
  /// - Parameters:
  ///   - group: The authority and group.
  ///   - start: The year in which the academic year begins.
  /// - Returns: The counts of that year, as published.
  public func counts(in group: LocalAbsenceGroup, academicYearStart start: Int) -> AbsenceCounts? {
    local[
      LocalAbsenceStrata.Key(
        areaCode: group.areaCode, year: start,
        freeMeals: Self.letter(group.freeMeals, yes: "f"),
        specialNeeds: Self.letter(group.specialNeeds, yes: "a"))]
  }

  private static func letters(_ sex: AbsenceStratum.Sex) -> [UInt8] {
    switch sex {
    case .female: [UInt8(ascii: "f")]
    case .male: [UInt8(ascii: "m")]
    case .unknown: [UInt8(ascii: "f"), UInt8(ascii: "m"), UInt8(ascii: "u")]
    }
  }

  private static func letter(_ flag: AbsenceStratum.Flag, yes: Unicode.Scalar) -> UInt8 {
    switch flag {
    case .yes: UInt8(ascii: yes)
    case .no: UInt8(ascii: "n")
    case .unclassified: UInt8(ascii: "u")
    }
  }
}

extension AbsenceStrata {
  /// The share of a group in England whose attendance was above a threshold.
  ///
  /// Nil for years before 2016/17, for 2019/20, for years without a national figure, and for groups
  /// without enrolments. After 2022/23 the group's share absent is scaled:
  /// absent(year) = min(1, absent(2022/23) × national(year) / national(2022/23)).
  ///
  /// - Parameters:
  ///   - threshold: The threshold attendance is strictly above.
  ///   - stratum: The group.
  ///   - start: The year in which the academic year begins.
  /// - Returns: The share, with its base and standing.
  public func rate(
    _ threshold: AttendanceThreshold, in stratum: AbsenceStratum, academicYearStart start: Int
  ) -> StratumRate? {
    rate(threshold, areaCode: "E92000001", start) { counts(in: stratum, academicYearStart: $0) }
  }

  /// The share of a group in one of the Thames Valley authorities above a threshold.
  ///
  /// Nil as for England, and for authorities not held. Scaled by the authority's own figure.
  ///
  /// - Parameters:
  ///   - threshold: The threshold attendance is strictly above.
  ///   - group: The authority and group.
  ///   - start: The year in which the academic year begins.
  /// - Returns: The share, with its base and standing.
  public func rate(
    _ threshold: AttendanceThreshold, in group: LocalAbsenceGroup, academicYearStart start: Int
  ) -> StratumRate? {
    rate(threshold, areaCode: group.areaCode, start) { counts(in: group, academicYearStart: $0) }
  }

  private func rate(
    _ threshold: AttendanceThreshold, areaCode: String, _ start: Int,
    counts: (Int) -> AbsenceCounts?
  ) -> StratumRate? {
    let year = min(start, Self.newestYear)
    guard let published = counts(year), let absent = published.absence(threshold) else {
      return nil
    }
    guard start > year else {
      return StratumRate(
        fraction: 1 - absent, enrolments: published.enrolments, standing: .published)
    }
    guard let growth = growth(threshold.absenceMeasure, areaCode: areaCode, from: year, to: start)
    else { return nil }
    return StratumRate(
      fraction: 1 - min(1, absent * growth), enrolments: published.enrolments,
      standing: .scaled(from: BaselinePeriodKey.academicYearLabel(year)))
  }

  /// An area's overall figure of one year over that of another; nil where either is missing.
  private func growth(_ measure: String, areaCode: String, from: Int, to: Int) -> Double? {
    let figure = { start in
      registry.baseline(
        measure: measure, areaCode: areaCode, period: .academicYear(start: start))?.value
    }
    guard let before = figure(from), let after = figure(to), before > 0 else { return nil }
    return after / before
  }
}
