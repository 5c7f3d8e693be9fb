import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("Scores of nearly all with a form do not tell how few forms make no pair")
struct FormTests {
  private static let areas = ["E06000030", "E06000031", "E06000032"]

  /// Parental stress at follow-up of some families, of those with a form, of 60 in each area.
  private func released(_ known: [Int], of forms: [Int]) -> ReleasedTallies {
    let study = Study(
      title: "Fixture", extracted: CalendarDate(dayNumber: 20_000),
      areas: Self.areas.map { Area(code: $0, name: $0, rollout: nil) },
      indicators: [.parentalStress], notCollected: [], tables: ["children", "parental_stress"],
      baselineAreas: [], outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(suppress: .oneToFive), targets: [:], synthetic: true)
    var set = TallySet(study: study)
    for (place, area) in Self.areas.enumerated() where place < known.count {
      for cell in [
        Cell(), Cell(arm: .comparison), Cell(area: area), Cell(area: area, arm: .comparison),
      ] {
        set.tallies[Self.key(cell), default: .zero].merge(
          Tally(
            numerator: 40 * known[place], denominator: known[place], missing: 60 - known[place],
            notLinked: 0, notFollowedUp: 0,
            clusters: ClusterSums(
              clusters: known[place], several: 0, xx: 1600 * known[place], xn: 40 * known[place],
              nn: known[place])))
        for (dimension, category, count) in [
          ("recognised", "all", 60), ("forms:parental_stress", "yes", forms[place]),
          ("forms:parental_stress", "no", 60 - forms[place]),
        ] {
          let key = CountKey(
            unit: "families", dimension: dimension, category: category, cell: cell)
          set.counts[key, default: 0] += count
        }
      }
    }
    return DisclosureControl(study.disclosure).release(set)
  }

  private static func key(_ cell: Cell) -> TallyKey {
    TallyKey(indicator: "parental-stress", moment: .followUp, cell: cell)
  }

  @Test("9 of 14 with a form are withheld, since five more are few, and with them another row")
  func few() {
    let released = released([9, 20], of: [14, 30])
    #expect(released.suppressed[Self.key(Cell(area: Self.areas[0]))] != nil)
    let withheld = [Cell(), Cell(area: Self.areas[1])].map { released.suppressed[Self.key($0)] }
    #expect(withheld.contains { $0 != nil })
  }

  @Test("9 of 16 with a form are shown, and so are all with a form")
  func enough() {
    for forms in [[16, 30], [9, 20]] {
      let released = released([9, 20], of: forms)
      #expect(released.shown.tallies[Self.key(Cell(area: Self.areas[0]))]?.denominator == 9)
    }
  }

  @Test("few forms in one area leave the total and the widest area")
  func oneArea() {
    let released = released([9, 20, 1], of: [16, 30, 3])
    #expect(released.shown.tallies[Self.key(Cell())]?.denominator == 30)
    #expect(released.shown.tallies[Self.key(Cell(area: Self.areas[1]))]?.denominator == 20)
    #expect(released.suppressed[Self.key(Cell(area: Self.areas[2]))] != nil)
  }
}
