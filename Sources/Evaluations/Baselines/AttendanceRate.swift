import Indicators
import Tallies

/// England's rate of attendance above a threshold for children of a stratum.
struct AttendanceRate {
  private let strata: AbsenceStrata
  private let threshold: AttendanceThreshold

  /// The rates for an indicator, nil where it is no band of attendance.
  init?(strata: AbsenceStrata, indicator: Indicator) {
    guard case .proportion(.share(_, _, _, let perMille)) = indicator.measure else { return nil }
    switch perMille {
    case 900: threshold = .above90
    case 500: threshold = .above50
    default: return nil
    }
    self.strata = strata
  }

  /// The rate of a stratum, nil where none is known; free meals or special educational needs that
  /// were not collected are pooled by enrolments.
  subscript(stratum: ReferenceStratum) -> (value: Double, standing: StratumRate.Standing)? {
    guard let year = stratum.schoolYear, (1...11).contains(year) else { return nil }
    let sex = stratum.sex.flatMap(AbsenceStratum.Sex.init) ?? .unknown
    var rates: [StratumRate] = []
    for meals in flags(stratum.freeMeals) {
      for needs in flags(stratum.specialNeeds) {
        let group = AbsenceStratum(
          ncYear: year, sex: sex, freeMeals: meals, specialNeeds: needs)
        if let rate = strata.rate(threshold, in: group, academicYearStart: stratum.year) {
          rates.append(rate)
        }
      }
    }
    let total = rates.reduce(0) { $0 + $1.enrolments }
    guard total > 0, let first = rates.first else { return nil }
    let sum = rates.reduce(0) { $0 + $1.fraction * Double($1.enrolments) }
    return (rates.count == 1 ? first.fraction : sum / Double(total), first.standing)
  }

  private func flags(_ known: Bool?) -> [AbsenceStratum.Flag] {
    known.map { [$0 ? .yes : .no] } ?? [.yes, .no, .unclassified]
  }
}
