import Foundation
import Releases
import Studies
import Tallies
import Testing

@Suite("What protection costs beside the exact minimum, as the page says")
struct ExactMinimumTests {
  /// The studies whose tables are solved exactly.
  ///
  /// They have one topic each, and of nine areas all topics. Of the 613th the search for the steps
  /// of families takes longer than all others together and does not come to its end; that of the
  /// nine areas shows the like.
  private static let studies: [(name: String, sets: [TallySet])] = [
    (
      "2 or 3 areas",
      (Array(601...612) + [614, 615]).map { seed in
        let random = RandomPeople(
          seed: seed, areas: 2 + seed % 2, mean: [3, 6, 12, 25, 50][seed / 5 % 5],
          topics: [RandomPeople.Topic.allCases[seed % 5]])
        return TallySet(random.people, study: random.study())
      }
    ),
    (
      "9 areas",
      [631].map { seed in
        let random = RandomPeople(
          seed: seed, areas: 9, mean: 12)
        return TallySet(random.people, study: random.study())
      }
    ),
  ]

  private static let begin = "<!-- exact: begin -->\n"
  private static let end = "<!-- exact: end -->"

  private static let head = """
    | studies | tables | with small numbers | all withheld | solved | withheld as small \
    | more withheld | least | cost on average | at worst |
    |---|---|---:|---:|---:|---:|---:|---:|---:|---:|

    """

  @Test("the table on the page is that of this run")
  func page() throws {
    var text = Self.head
    for (name, sets) in Self.studies {
      var costs: [DecidedSystem.Kind: SuppressionCosts] = [:]
      for set in sets {
        for system in DisclosureControl(set.study.disclosure).decided(set) {
          costs[system.kind, default: SuppressionCosts()].add(system, greatest: 5)
        }
      }
      for kind in DecidedSystem.Kind.allCases {
        guard let cost = costs[kind], cost.systems > 0 else { continue }
        text += "| \(name) | \(kind.words) | \(cost.cells) |\n"
      }
    }
    try Self.hold(text)
  }

  /// Holds the text between the marks of the page against this one; with `ACCEPT_SNAPSHOTS=1`
  /// writes it there.
  private static func hold(_ text: String) throws {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let file = root.appendingPathComponent(
      "Sources/ParamountToolkit/ParamountToolkit.docc/DisclosureAttack.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(page.range(of: begin)?.upperBound)
    let stop = try #require(page.range(of: end)?.lowerBound)
    if ProcessInfo.processInfo.environment["ACCEPT_SNAPSHOTS"] == "1" {
      let new = page[..<start] + text + page[stop...]
      try new.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(page[start..<stop] == text)
    }
  }
}

extension DecidedSystem.Kind {
  /// The tables in words.
  fileprivate var words: String {
    switch self {
    case .people: "people in a population"
    case .families: "steps of families"
    case .answered: "answers known, and why not"
    case .answers: "answers"
    case .counts: "plain counts"
    }
  }
}
