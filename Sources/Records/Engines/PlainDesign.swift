import Indicators
import Studies
import Tallies

/// The counts that only a comparison of areas needs, for the reference interpreter: by area, arm
/// and period, and by what the study adjusts for.
struct PlainDesign {
  /// The indicator.
  let indicator: Indicator
  /// The moment.
  let moment: Moment
  /// The children or families of the indicator.
  let subjects: PlainSubjects

  /// Adds the counts of the answers, none where the study declares no design.
  func count(_ answers: [Answer], into set: inout TallySet) {
    guard let design = subjects.extract.study.design else { return }
    var families: [TallyKey: [Int32: (count: Int, total: Int)]] = [:]
    for (subject, answer) in answers.enumerated() where answer != .outside {
      let day = subjects.extract.imprisoned(subjects.child(of: subject))
      let period = StudyPeriod(design.period, containing: day)
      let key = TallyKey(
        indicator: indicator.id, moment: moment, cell: cell(of: subject, in: period))
      set.tallies[key, default: .zero].count(answer)
      guard let number = answer.number else { continue }
      if case .mean = indicator.measure {
        set.tallies[key, default: .zero].squares += number * number
      }
      families[key, default: [:]][subjects.family(of: subject), default: (0, 0)].count += number
      families[key, default: [:]][subjects.family(of: subject), default: (0, 0)].total += 1
    }
    for (key, sums) in families {
      for (_, sum) in sums {
        set.tallies[key, default: .zero].clusters.add(count: sum.count, total: sum.total)
      }
    }
    if !design.adjustment.isEmpty { adjust(for: design.adjustment, answers, into: &set) }
  }

  /// Counts known answers by what the study adjusts for.
  private func adjust(
    for adjustment: [Adjuster], _ answers: [Answer], into set: inout TallySet
  ) {
    for (subject, answer) in answers.enumerated() {
      guard let number = answer.number else { continue }
      let child = subjects.child(of: subject)
      let key = AdjustedKey(
        tally: TallyKey(
          indicator: indicator.id, moment: moment, cell: cell(of: subject, in: nil)),
        categories: adjustment.map { subjects.extract.category(of: child, $0) })
      set.adjusted[key, default: .zero].merge(StratumTally(numerator: number, denominator: 1))
    }
  }

  /// The area and arm of a subject, in a period or in all.
  private func cell(of subject: Int, in period: StudyPeriod?) -> Cell {
    let cells = subjects.cells(of: subject)
    let narrowest = cells.first { $0.area != nil && $0.arm != nil && $0.sex == nil } ?? Cell()
    return Cell(
      area: narrowest.area, arm: narrowest.arm, informant: narrowest.informant, period: period)
  }
}
