import Indicators
import Studies
import Tallies

@testable import Releases

/// The tallies of total difficulties in some areas: their mean, how many are high, and the bands.
enum ScoredStudy {
  /// Total difficulties by parents on the day.
  static func mean(_ cell: Cell) -> TallyKey { key(.sdqTotal, cell) }

  /// The means of the two sums of scales that total difficulties add, half of each score.
  static func parts(_ cell: Cell) -> [TallyKey] {
    [key(.sdqInternalising, cell), key(.sdqExternalising, cell)]
  }

  /// How many have high or very high difficulties.
  static func high(_ cell: Cell) -> TallyKey { key(.sdqHigh, cell) }

  private static func key(_ indicator: Indicator, _ cell: Cell) -> TallyKey {
    TallyKey(indicator: indicator.id, moment: .baseline, cell: cell.answered(by: .parent))
  }

  /// The plain count of a band.
  static func band(_ name: String, _ cell: Cell) -> CountKey {
    CountKey(
      unit: "children", dimension: "bands:sdq-total:baseline", category: name,
      cell: cell.answered(by: .parent))
  }

  /// The bands with the highest score of each, parents' forms of ages 4 to 17.
  static let bands = [
    ("close_to_average", 13), ("slightly_raised", 16), ("high", 19), ("very_high", 40),
  ]

  /// The cells in which somebody of an area is counted.
  static func cells(_ area: String) -> [Cell] {
    [Cell(), Cell(arm: .comparison), Cell(area: area), Cell(area: area, arm: .comparison)]
  }

  /// The areas of so many lists of scores.
  static func areas(_ count: Int) -> [String] { (0..<count).map { "E0600003\($0)" } }

  /// The tallies.
  /// - Parameter scores: Scores by area.
  static func tallies(_ scores: [[Int]]) -> TallySet {
    let areas = areas(scores.count)
    let study = Study(
      title: "Fixture", extracted: CalendarDate(dayNumber: 20_000),
      areas: areas.map { Area(code: $0, name: $0, rollout: nil) },
      indicators: [.sdqTotal, .sdqHigh, .sdqInternalising, .sdqExternalising], notCollected: [],
      tables: ["children", "sdq"],
      baselineAreas: [], outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(suppress: .oneToFive), targets: [:], synthetic: true)
    var set = TallySet(study: study)
    for (area, scores) in zip(areas, scores) {
      for cell in cells(area) {
        set.tallies[mean(cell), default: .zero].merge(tally(scores, squares: true))
        for (place, part) in parts(cell).enumerated() {
          set.tallies[part, default: .zero].merge(
            tally(scores.map { ($0 + place) / 2 }, squares: true))
        }
        set.tallies[high(cell), default: .zero].merge(
          tally(scores.map { $0 >= 17 ? 1 : 0 }, squares: false))
        let everybody = CountKey(
          unit: "children", dimension: "recognised", category: "all", cell: cell)
        set.counts[everybody, default: 0] += scores.count
        let form = CountKey(
          unit: "children", dimension: "versions:sdq:baseline", category: "P4-17",
          cell: cell.answered(by: .parent))
        set.counts[form, default: 0] += scores.count
        var least = 0
        for (name, most) in bands {
          set.counts[band(name, cell), default: 0] += scores.count { least <= $0 && $0 <= most }
          least = most + 1
        }
      }
    }
    return set
  }

  /// The release of the tallies.
  static func released(_ scores: [[Int]]) -> ReleasedTallies {
    let set = tallies(scores)
    return DisclosureControl(set.study.disclosure).release(set)
  }

  private static func tally(_ values: [Int], squares: Bool) -> Tally {
    let sum = values.reduce(0, +)
    let square = values.reduce(0) { $0 + $1 * $1 }
    return Tally(
      numerator: sum, denominator: values.count, missing: 0, notLinked: 0, notFollowedUp: 0,
      clusters: ClusterSums(
        clusters: values.count, several: 0, xx: square, xn: sum, nn: values.count),
      squares: squares ? square : 0)
  }
}
