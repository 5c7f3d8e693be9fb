import Indicators
import Studies
import Tallies
import Testing

@testable import Records

@Suite("Counts for a comparison of areas")
struct DesignTallyTests {
  typealias Child = HandMadeCohort.Child

  private static let design = StudyDesign(question: "Do areas differ?")

  /// Numerator, denominator and families of each cell, by area, arm and period.
  private func cells(_ set: TallySet) -> [String: [Int]] {
    Dictionary(
      uniqueKeysWithValues: set.tallies.map { key, tally in
        let names = [key.cell.area, key.cell.arm?.rawValue, key.cell.period?.name]
        return (
          names.map { $0 ?? "-" }.joined(separator: " "),
          [tally.numerator, tally.denominator, tally.clusters.clusters]
        )
      })
  }

  static let lengths: [(length: PeriodLength, cells: [String: [Int]])] = [
    (
      .quarter,
      [
        "E06000038 comparison 2022 Q1": [1, 2, 2], "E06000038 comparison 2022 Q2": [1, 1, 1],
        "E10000025 comparison 2022 Q2": [0, 2, 2], "E10000025 rollout 2022 Q2": [2, 2, 2],
        "E10000025 rollout 2022 Q3": [1, 1, 1],
      ]
    ),
    (
      .halfYear,
      [
        "E06000038 comparison 2022 H1": [2, 3, 3], "E10000025 comparison 2022 H1": [0, 2, 2],
        "E10000025 rollout 2022 H1": [2, 2, 2], "E10000025 rollout 2022 H2": [1, 1, 1],
      ]
    ),
    (
      .year,
      [
        "E06000038 comparison 2022": [2, 3, 3], "E10000025 comparison 2022": [0, 2, 2],
        "E10000025 rollout 2022": [3, 3, 3],
      ]
    ),
  ]

  @Test("turn at the first day of a period and at the day of rollout", arguments: lengths)
  func edges(_ example: (length: PeriodLength, cells: [String: [Int]])) throws {
    let children: [(area: Int32, day: String, answer: Int)] = [
      (1, "2022-01-01", 0), (1, "2022-03-31", 1), (1, "2022-04-01", 1),
      (0, "2022-04-01", 0), (0, "2022-05-09", 0), (0, "2022-05-10", 1), (0, "2022-06-30", 1),
      (0, "2022-07-01", 1),
    ]
    let cohort = HandMadeCohort(
      children: children.enumerated().map { place, child in
        Child(family: Int32(place), area: child.area, imprisoned: child.day)
      }, design: StudyDesign(question: "Do areas differ?", period: example.length))
    let set = try cohort.counted(.freeSchoolMeals, children.map { .known($0.answer) })
    #expect(cells(set) == example.cells)
    #expect(set.adjusted.isEmpty)
  }

  /// Two children of one family in one quarter, a third after rollout, and an only child.
  private static let siblings = [
    Child(family: 0, sex: 0, born: "2018-01", imprisoned: "2022-04-01"),
    Child(family: 0, sex: 1, imprisoned: "2022-05-09"),
    Child(family: 0, sex: 1, imprisoned: "2022-05-10"),
    Child(family: 1, area: 1, sex: 2, imprisoned: "2022-03-31"),
  ]

  @Test("give each cell the family's own part")
  func parts() throws {
    let cohort = HandMadeCohort(children: Self.siblings, design: Self.design)
    let set = try cohort.counted(
      .freeSchoolMeals, [.known(1), .known(1), .known(0), .missing])
    let tallies = Dictionary(
      uniqueKeysWithValues: set.tallies.map { ($0.key.cell.arm, $0.key.cell.area, $0.value) }
        .map { ("\($0.0?.rawValue ?? "-") \($0.1 ?? "-")", $0.2) })
    // Two children, both yes: 2² = 4, 2 · 2 = 4, 2² = 4; after rollout one, no: 0, 0, 1.
    #expect(
      tallies == [
        "comparison E10000025": Tally(
          numerator: 2, denominator: 2, missing: 0, notLinked: 0, notFollowedUp: 0,
          clusters: ClusterSums(clusters: 1, several: 1, xx: 4, xn: 4, nn: 4)),
        "rollout E10000025": Tally(
          numerator: 0, denominator: 1, missing: 0, notLinked: 0, notFollowedUp: 0,
          clusters: ClusterSums(clusters: 1, several: 0, xx: 0, xn: 0, nn: 1)),
        "comparison E06000038": Tally(
          numerator: 0, denominator: 0, missing: 1, notLinked: 0, notFollowedUp: 0,
          clusters: .zero),
      ])
  }

  @Test("count a family once, in the period, arm and categories of its first child")
  func families() throws {
    let cohort = HandMadeCohort(
      children: Self.siblings,
      design: StudyDesign(question: "Do areas differ?", adjustment: [.ageGroup, .sex]))
    let set = try cohort.counted(.accepted, [.known(1), .known(0)])
    #expect(
      cells(set) == [
        "E10000025 comparison 2022 Q2": [1, 1, 1], "E06000038 comparison 2022 Q1": [0, 1, 1],
      ])
    // Born in January 2018: 3 on 31 August 2021. Born in January 2010: 11.
    #expect(
      categories(set) == [
        "E10000025 comparison under-5 F": [1, 1], "E06000038 comparison 11-15 U": [0, 1],
      ])
  }

  /// Numerator and denominator by area, arm and categories.
  private func categories(_ set: TallySet) -> [String: [Int]] {
    Dictionary(
      uniqueKeysWithValues: set.adjusted.map { key, tally in
        let cell = key.tally.cell
        let names = [cell.area ?? "-", cell.arm?.rawValue ?? "-"] + key.categories
        return (names.joined(separator: " "), [tally.numerator, tally.denominator])
      })
  }

  @Test(
    "by age on 31 August before the academic year of the day",
    arguments: [
      ("2016-09", "2022-08-01", "5-10"), ("2016-09", "2022-07-31", "under-5"),
      ("2016-08", "2022-07-31", "5-10"), ("2010-09", "2022-07-31", "5-10"),
      ("2010-08", "2022-07-31", "11-15"), ("2005-09", "2022-07-31", "11-15"),
      ("2005-08", "2022-07-31", "16-and-over"), ("2022-06", "2022-07-31", "under-5"),
    ])
  func ageGroups(born: String, day: String, group: String) throws {
    let cohort = HandMadeCohort(
      children: [Child(born: born, imprisoned: day)],
      design: StudyDesign(question: "Do areas differ?", adjustment: [.ageGroup]))
    let set = try cohort.counted(.freeSchoolMeals, [.known(1)])
    #expect(set.adjusted.keys.map(\.categories) == [[group]])
  }

  @Test("by what the columns say, unknown where they are blank or absent")
  func unknown() throws {
    let children = (0..<4).map { Child(family: $0, area: 1, imprisoned: "2022-01-01") }
    let blank = RecordColumn.missing
    let cohort = HandMadeCohort(
      children: children,
      columns: [
        RecordColumn(
          name: "parent", values: [0, 1, blank, 0], levels: ["mother", "father"]),
        RecordColumn(name: "ethnicity", values: [0, 1, blank, 0], levels: ["Irish", "unknown"]),
      ],
      design: StudyDesign(
        question: "Do areas differ?", adjustment: [.knownBefore, .ethnicity, .parent]))
    let set = try cohort.counted(
      .freeSchoolMeals, [.known(1), .known(1), .known(0), .notLinked])
    #expect(
      categories(set) == [
        "E06000038 comparison unknown Irish mother": [1, 1],
        "E06000038 comparison unknown unknown father": [1, 1],
        "E06000038 comparison unknown unknown unknown": [0, 1],
      ])
  }

  @Test("sum scores and their squares")
  func scores() throws {
    let children = (0..<4).map { Child(family: $0 / 2, area: 1, imprisoned: "2022-01-01") }
    let cohort = HandMadeCohort(
      children: children,
      design: StudyDesign(question: "Do areas differ?", adjustment: [.sex]))
    let set = try cohort.counted(
      .sdqTotal, [.known(12), .known(20), .known(7), .notFollowedUp])
    // 12 + 20 + 7 = 39; 144 + 400 + 49 = 593; by family 32² + 7² = 1073, 32 · 2 + 7 = 71, 4 + 1.
    #expect(
      Array(set.tallies.values) == [
        Tally(
          numerator: 39, denominator: 3, missing: 0, notLinked: 0, notFollowedUp: 1,
          clusters: ClusterSums(clusters: 2, several: 1, xx: 1073, xn: 71, nn: 5), squares: 593)
      ])
    #expect(Array(set.adjusted.values) == [StratumTally(numerator: 39, denominator: 3)])
    #expect(
      try cohort.counted(.suspensionRate, [.known(2)] + Array(repeating: .missing, count: 3))
        .tallies.values.allSatisfy { $0.squares == 0 })
  }

  @Test("are none without a design, and none of nobody")
  func none() throws {
    let cohort = HandMadeCohort(children: Self.siblings)
    let set = try cohort.counted(.freeSchoolMeals, Array(repeating: .known(1), count: 4))
    #expect(set.tallies.isEmpty && set.adjusted.isEmpty)
    let outside = try HandMadeCohort(children: Self.siblings, design: Self.design)
      .counted(.freeSchoolMeals, Array(repeating: .outside, count: 4))
    #expect(outside.tallies.isEmpty)
  }

  @Test("add up to the cells without a period and without categories", arguments: UInt64(1)...30)
  func sums(seed: UInt64) throws {
    var random = RandomExtract(seed: seed)
    let set = NativeEngine().tallies(of: random.extract(children: 60))
    guard let design = set.study.design else {
      #expect(set.adjusted.isEmpty && set.tallies.keys.allSatisfy { $0.cell.period == nil })
      return
    }
    let leaves = set.tallies.filter {
      $0.key.cell.area != nil && $0.key.cell.arm != nil && $0.key.cell.period == nil
    }
    let periods = summed(set.tallies.filter { $0.key.cell.period != nil }) { $0 }
    let categories = summed(set.adjusted) { $0.tally }
    #expect(Set(periods.keys) == Set(leaves.keys))
    for (key, leaf) in leaves {
      var (whole, sum) = (leaf, try #require(periods[key]))
      // A family of several periods counts in each of them.
      #expect(sum.clusters.clusters >= whole.clusters.clusters)
      #expect(sum.clusters.nn <= whole.clusters.nn)
      (whole.clusters, sum.clusters) = (.zero, .zero)
      #expect(sum == whole)
      let known = StratumTally(numerator: leaf.numerator, denominator: leaf.denominator)
      #expect(design.adjustment.isEmpty || categories[key] ?? .zero == known)
    }
    #expect(set.adjusted.keys.allSatisfy { $0.categories.count == design.adjustment.count })
  }

  /// Counts added up over periods or categories.
  private func summed<Key, Count: Mergeable>(
    _ counts: [Key: Count], _ tally: (Key) -> TallyKey
  ) -> [TallyKey: Count] {
    var sums: [TallyKey: Count] = [:]
    for (key, count) in counts {
      let (key, cell) = (tally(key), tally(key).cell)
      let whole = TallyKey(
        indicator: key.indicator, moment: key.moment,
        cell: Cell(area: cell.area, arm: cell.arm, informant: cell.informant))
      sums[whole, default: .zero].merge(count)
    }
    return sums
  }
}
