import Indicators

@testable import Simulations

/// A second opinion of which forms make a pair, written from the rules alone.
struct FormReader {
  enum Pairing: String, CaseIterable {
    case paired, unscored, wrongForm, awaiting, tooClose, tooLate, firstOnly, secondOnly
  }

  /// A reading of one child's forms of an informant, or of one family's.
  struct Reading {
    var pairing: Pairing
    var baseline: SimulatedForm?
    var totals: (before: Int, after: Int)?
    var isOverlapping = false
  }

  let scorer: FormScorer
  let extracted = ThamesValleySample.extracted

  static let sdq = FormReader(scorer: FormScorer(.strengthsAndDifficulties))
  static let stress = FormReader(
    scorer: FormScorer(.parentalStress, missing: .prorated(fromAnswers: 16)))

  func score(_ form: SimulatedForm) throws -> FormScore {
    try scorer.score(sheet(form))
  }

  func sheet(_ form: SimulatedForm) -> AnswerSheet {
    var supplement: [String: Int] = [:]
    for (column, answer) in zip(SimulatedForm.supplementColumns, form.supplement) {
      supplement[column] = answer
    }
    return AnswerSheet(version: form.version, items: form.items, supplement: supplement)
  }

  /// Total difficulties, or parental stress.
  func total(_ form: SimulatedForm) throws -> Int? {
    let score = try score(form)
    return score.sums.first ?? score.scales[0].score
  }

  /// The total that stands for a day: none where forms of the day disagree.
  private func total(_ form: SimulatedForm, among forms: [SimulatedForm]) throws -> Int? {
    let alike = forms.filter { $0.date == form.date && $0.version == form.version }
    let totals = Set(try alike.map(total))
    return totals.count == 1 ? totals.first ?? nil : nil
  }

  /// The nearest of some forms to a day, the earlier of two, the first version of one day.
  private func nearest(_ forms: [SimulatedForm], to day: CalendarDate) -> SimulatedForm? {
    let codes = scorer.instrument.versions.map(\.code)
    return forms.min { first, second in
      func key(_ form: SimulatedForm) -> [Int] {
        [
          Int(abs(form.date.dayNumber - day.dayNumber)), Int(form.date.dayNumber),
          codes.firstIndex(of: form.version) ?? 0,
        ]
      }
      return key(first).lexicographicallyPrecedes(key(second))
    }
  }

  func read(_ all: [SimulatedForm], day: CalendarDate) throws -> Reading {
    let forms = all.filter { $0.date <= extracted }
    guard day.adding(months: 3) <= extracted else { return Reading(pairing: .awaiting) }
    let early = forms.filter { $0.date <= day.adding(months: 3) }
    guard let first = nearest(early, to: day) else { return Reading(pairing: .secondOnly) }
    var reading = Reading(pairing: .firstOnly, baseline: first)
    let (from, to) = (first.date.adding(months: 4), first.date.adding(months: 8))
    let goal = first.date.adding(months: 6)
    guard to <= extracted else {
      reading.pairing = .awaiting
      return reading
    }
    let inTime = forms.filter { (from...to).contains($0.date) }
    if let second = nearest(inTime.filter { $0.version == first.version }, to: goal) {
      reading.pairing = .unscored
      guard let before = try total(first, among: forms), let after = try total(second, among: forms)
      else { return reading }
      reading.pairing = .paired
      reading.totals = (before, after)
      reading.isOverlapping = second.date < goal
    } else if !inTime.isEmpty {
      reading.pairing = .wrongForm
    } else if let other = other(than: first, in: forms, goal: goal) {
      reading.pairing = other.date < from ? .tooClose : .tooLate
    }
    return reading
  }

  /// The later form nearest to six months.
  private func other(
    than first: SimulatedForm, in forms: [SimulatedForm], goal: CalendarDate
  ) -> SimulatedForm? {
    nearest(forms.filter { $0.date > first.date }, to: goal)
  }
}
