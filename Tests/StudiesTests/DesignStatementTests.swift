import Indicators
import Studies
import Testing

@Suite("The digest of what is declared of a comparison")
struct DesignStatementTests {
  private static let files = ["children.csv", "free_meals.csv", "offers.csv"]

  /// Lines of a study file whose order, lists and ways of writing are all arbitrary.
  private static let lines = [
    "title: A study", "extracted: 2024-11-30", "outcomes: {primary: accepted, secondary: [fsm]}",
    """
    areas:
      - {code: E10000025, name: Oxfordshire, rollout: 2021-11-01}
      - {code: E06000038, name: Reading}
      - {code: E06000039, name: Slough}
      - {code: E06000040, name: Windsor and Maidenhead}
    """, "tables: {children: children.csv, free_meals: free_meals.csv, offers: offers.csv}",
    """
    design:
      question: Do more families accept?
      adjust: [sex, age-group]
      comparators: [E06000038, E06000039]
      smallest_effect: {accepted: 5%, fsm: 10%}
      margin: {fsm: 3%}
    """,
  ]

  private func study(_ lines: [String]) throws -> Study {
    try FolderOnDisk(lines.joined(separator: "\n"), files: Self.files).read().study
  }

  /// The study file with one text in place of another.
  private func study(_ old: String, _ new: String) throws -> Study {
    let text = Self.lines.joined(separator: "\n")
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    return try study([parts.joined(separator: new)])
  }

  @Test("is SHA-256 of a text that anybody can write")
  func statement() throws {
    let study = try study(Self.lines)
    #expect(
      study.designStatement == """
        paramount comparison 1
        question Do more families accept?
        unit area
        area E06000038 none
        area E06000039 none
        area E06000040 none
        area E10000025 2021-11-01
        comparator E06000038
        comparator E06000039
        primary accepted
        secondary fsm
        adjust age-group
        adjust sex
        smallest-effect accepted 0.05
        smallest-effect fsm 0.1
        margin fsm 0.03
        period quarter
        level 0.95

        """)
    // By sha256sum (GNU coreutils) of that text.
    #expect(
      study.designDigest == "eb853b4943a7a4a1ba73105a1940f21b9492cd3ed26ebf8a19e08ad423593484")
  }

  @Test("without a design covers areas and outcomes")
  func withoutDesign() throws {
    let study = try study(Array(Self.lines.dropLast()))
    #expect(
      study.designStatement == """
        paramount comparison 1
        area E06000038 none
        area E06000039 none
        area E06000040 none
        area E10000025 2021-11-01
        primary accepted
        secondary fsm

        """)
    #expect(
      study.designDigest == "1b65c33d90c4e952e32c52f2cd742759c88f2f0c48c67ab06d970e3333ef6326")
  }

  @Test("is the same in whatever order and way it is written")
  func order() throws {
    let digest = try study(Self.lines).designDigest
    #expect(try study(Self.lines.reversed()).designDigest == digest)
    let rewritten = try study([
      """
      design:
        period: quarter
        margin: {fsm: 0.030}
        smallest_effect: {fsm: 0.1, accepted: 5.0%}
        comparators: [E06000039, E06000038]
        adjust: [age-group, sex]
        unit: area
        question: >
          Do more
          families   accept?
      tables: {offers: offers.csv, free_meals: free_meals.csv, children: children.csv}
      outcomes: {secondary: fsm, primary: accepted}
      areas:
        - {name: Slough Borough, code: E06000039}
        - {name: Windsor, code: E06000040}
        - {name: Reading, code: E06000038}
        - {rollout: 2021-11-01, name: Oxfordshire, code: E10000025}
      extracted: 2025-01-31
      title: The same study
      """
    ])
    #expect(rewritten.designDigest == digest)
  }

  static let alterations: [(old: String, new: String)] = [
    ("families accept?", "families decline?"), ("2021-11-01", "2021-11-02"),
    ("Windsor and Maidenhead}", "Windsor and Maidenhead, rollout: 2022-01-01}"),
    ("code: E10000025", "code: E10000002"), ("  comparators: [E06000038, E06000039]", ""),
    (", E06000039]", "]"), ("primary: accepted", "primary: second-offer-accepted"),
    (", secondary: [fsm]", ""), ("secondary: [fsm]", "secondary: [second-offer-accepted]"),
    ("[sex, age-group]", "[sex]"), ("[sex, age-group]", "[sex, parent]"),
    ("accepted: 5%", "accepted: 6%"), (", fsm: 10%", ""), ("{fsm: 3%}", "{fsm: 3.5%}"),
    ("{fsm: 3%}", "{accepted: 3%}"), ("{fsm: 3%}", "{fsm: 3%}\n  period: year"),
  ]

  @Test("changes with everything that is declared", arguments: alterations)
  func altered(_ change: (old: String, new: String)) throws {
    let changed = try study(change.old, change.new)
    #expect(changed.designDigest != (try study(Self.lines)).designDigest)
  }
}
