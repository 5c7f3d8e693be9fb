internal import Indicators

extension OxfordshireCohort {
  /// Suspensions: 12 of 7 children in the academic year of the day, and others beside it.
  mutating func addSuspensions() {
    let older = places(of: .linked).filter { place in
      children[place].born.age(at: AcademicYear(containing: day(place))) >= 9
    }
    let ranked = byHardship(older, share: 30)
    for (place, count) in zip(ranked, [1, 1, 1, 2, 2, 2, 3]) {
      for turn in 0..<count { addSuspension(to: place, years: 0, turn: turn) }
    }
    for place in ranked.dropFirst(7).prefix(4) {
      addSuspension(to: place, years: -1, turn: 0)
    }
    for place in ranked.dropFirst(11).prefix(2) {
      addSuspension(to: place, years: 1, turn: 1)
    }
    for place in ranked.dropFirst(13).prefix(1) {
      addSuspension(to: place, years: 0, turn: 2, category: "PERM")
    }
  }

  /// A suspension in a season of its own, so that a child's days differ.
  private mutating func addSuspension(
    to place: Int, years: Int, turn: Int, category: String = "SUSP"
  ) {
    let year = AcademicYear(start: AcademicYear(containing: day(place)).start + years)
    let date = year.firstDay.adding(days: 40 + 90 * turn + maker.generator.below(80))
    guard date <= ThamesValleySample.extracted else { return }
    children[place].records.suspensions.append(
      SimulatedSuspension(
        date: date, sessions: maker.generator.draw(1...9), category: category))
  }
}
