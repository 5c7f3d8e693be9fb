import Indicators
import Statistics
import Studies
import Tallies
import _TestSupport

@testable import Evaluations

/// A case of other software laid out as a study's tallies.
struct ReferenceCase {
  /// What the study says, by name; nil where it says nothing.
  typealias Figures = [String: Double?]

  /// The row of the table.
  let row: OracleRow

  /// How many times the whole numbers are larger than those of the case.
  var scale: Double { row.number("scale") ?? 1 }

  /// The whole numbers with a name, none without it.
  func list(_ name: String) -> [Int] {
    for field in row.text("input").split(separator: ";") {
      let parts = field.split(separator: "=")
      if parts.count == 2, parts[0] == name {
        return parts[1].split(separator: " ").compactMap { Int($0) }
      }
    }
    return []
  }

  /// The first of the numbers with a name.
  func number(_ name: String) -> Int { list(name).first ?? 0 }

  /// The expected figures, nil for those that must not be given.
  var expected: [(name: String, value: Double?)] {
    row.text("expected").split(separator: " ").map { field in
      let parts = field.split(separator: "=").map(String.init)
      return (parts[0], Double(parts[1]))
    }
  }

  /// Whether a figure is the expected one within the tolerance of the case.
  func accepts(_ figure: Double?, _ expected: Double?) -> Bool {
    guard let figure, let expected else { return figure == nil && expected == nil }
    let allowed = max(
      row.number("absolute") ?? 0, (row.number("relative") ?? 0) * abs(expected))
    return abs(figure - expected) <= allowed
  }

  /// What the study says.
  var figures: Figures {
    switch row.text("layout") {
    case "table": table
    case "paired": paired
    case "strata": strata
    case "scores": scores
    case "area-values": areaValues
    case "change", "reliable": change
    case "summary": summary
    case "two-periods", "two-shares": twoPeriods
    case "panel": panel
    case "summary-of-areas": summaryOfAreas
    case "holm": holm
    case "needed": needed
    case "area-sums": areaSums
    default: [:]
    }
  }

  /// A study of one outcome, its first areas rolled out.
  func study(
    _ indicator: Indicator = .accepted, areas: Int, rollouts: Int, design: StudyDesign? = nil,
    secondary: [String] = []
  ) -> Study {
    DesignFixture.study(
      areas: areas, rollouts: rollouts, indicators: [indicator],
      design: design ?? StudyDesign(question: "Q", adjustment: [.sex, .ageGroup]),
      outcomes: Outcomes(primary: indicator.id, secondary: secondary))
  }

  /// The figures of an estimate with a name, in the units of the case.
  func sizes(_ name: String, _ estimate: Estimate?) -> Figures {
    [
      name: estimate.map { $0.value / scale }, "\(name)-lower": estimate.map { $0.lower / scale },
      "\(name)-upper": estimate.map { $0.upper / scale },
    ]
  }

  /// Some figures with others.
  func joined(_ parts: [Figures]) -> Figures {
    parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }

  /// A tally of scores of children who are each a family of their own.
  func tally(_ scores: [Int]) -> Tally { ScoreFixture.tally(scores.map { [$0] }) }
}
