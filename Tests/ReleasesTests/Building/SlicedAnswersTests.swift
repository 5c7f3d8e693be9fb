import Studies
import Tallies
import Testing

@testable import Releases

@Suite("Answers by slice stay open where an exchange of people shows it, as the search finds")
struct SlicedAnswersTests {
  private static let areas = ["E06000040", "E06000041", "E06000042"].map { Cell(area: $0) }

  /// Random answers of three areas and three slices, told for everybody or not at all.
  private static func answers(_ seed: Int) -> SlicedAnswers<Int> {
    var generator = TestGenerator(state: UInt64(seed))
    let isTold = seed % 2 == 0
    var numbers: [SlicedAnswers<Int>.Place: [Int]] = [:]
    for area in areas {
      for slice in 0..<3 {
        numbers[.init(row: area, slice: slice)] = (0..<3).map { _ in
          Int.random(in: 0...(4 + seed % 7), using: &generator)
        }
      }
    }
    let everybody = SliceHolder<Int>(
      parts: [0, 1, 2], rows: areas, numbers: numbers.mapValues { $0.reduce(0, +) },
      told: areas.flatMap { area in (0..<3).map { .init(row: area, slices: [$0]) } })
    let known = SliceHolder<Int>(
      parts: [0, 1], rows: areas, numbers: numbers.mapValues { $0[0] + $0[1] },
      told: (0..<3).map { .init(row: Cell(), slices: [$0]) })
    return SlicedAnswers(
      .init(numbers: numbers, width: 3, together: [[0, 1]], guardsZeros: []),
      rows: [.init(cell: Cell(), bases: areas, isTold: true, isToldBySlice: isTold)]
        + areas.map { .init(cell: $0, bases: [$0], isTold: true, isToldBySlice: false) },
      slices: [0, 1, 2], within: seed % 3 == 0 ? [everybody] : [everybody, known])
  }

  @Test("what an exchange shows to be open, the search finds open too", arguments: 1...60)
  func agree(seed: Int) {
    let answers = Self.answers(seed)
    let greatest = [2, 3, 5][seed % 3]
    var plain = 0
    let open = answers.guarded(greatest: greatest) { figure in
      let isOpen = answers.isPlainlyOpen(
        figure.parts, figure.row, figure.slice, greatest: greatest)
      plain += isOpen ? 1 : 0
      return isOpen
    }
    var search = PatternSearch(open, greatest: greatest)
    let isProtected = search.canProtectAll()
    #expect(isProtected)
    #expect(plain > 0 || greatest == 5)
  }

  @Test("a row that is not told is not told by its slices either, each of which has one at least")
  func rowOfSlices() {
    let (own, other) = (Cell(area: "E06000040"), Cell(area: "E06000041"))
    func leavesOpen(_ others: Int) -> Bool {
      let numbers: [SlicedAnswers<Int>.Place: [Int]] = (0..<4).reduce(into: [:]) {
        $0[.init(row: own, slice: $1)] = [1, 19]
        $0[.init(row: other, slice: $1)] = [10, others - 10]
      }
      let people = SliceHolder<Int>(
        parts: [0, 1], rows: [own, other], numbers: numbers.mapValues { $0[0] + $0[1] },
        told: [own, other].flatMap { row in (0..<4).map { .init(row: row, slices: [$0]) } })
      return SlicedAnswers(
        .init(numbers: numbers, width: 2, together: [], guardsZeros: []),
        rows: [.init(cell: Cell(), bases: [own, other], isTold: true, isToldBySlice: true)]
          + [own, other].map { .init(cell: $0, bases: [$0], isTold: false, isToldBySlice: false) },
        slices: Array(0..<4), within: [people]
      ).leavesOpen(greatest: 5)
    }
    // Of 11 in each slice 10 people of the other row leave one: four in all, and not one.
    #expect(!leavesOpen(10))
    #expect(leavesOpen(30))
  }

  @Test(
    "what stays open is the same with all numbers and with the doubtful ones", arguments: 1...60)
  func sameAnswer(seed: Int) {
    let answers = Self.answers(seed)
    let greatest = [2, 3, 5][seed % 3]
    var search = PatternSearch(answers.guarded(greatest: greatest), greatest: greatest)
    let isProtected = search.canProtectAll()
    #expect(answers.leavesOpen(greatest: greatest) == isProtected)
  }

  @Test(
    "an area that is told bounds its arm, and with it the slices of the arm",
    arguments: [true, false])
  func areasBesideArms(isTold: Bool) {
    let arms = [Cell(arm: .rollout), Cell(arm: .comparison)]
    let leaves = [
      Cell(area: "E10000025", arm: .rollout), Cell(area: "E06000038", arm: .comparison),
      Cell(area: "E06000039", arm: .comparison),
    ]
    // With the attribute and without: girls and boys of an arm, and both of an area.
    let numbers: [SlicedAnswers<Int>.Place: [Int]] = [
      .init(row: arms[0], slice: 0): [7, 1], .init(row: arms[0], slice: 1): [4, 4],
      .init(row: arms[1], slice: 0): [22, 35], .init(row: arms[1], slice: 1): [15, 22],
    ]
    let wholes = Dictionary(uniqueKeysWithValues: zip(leaves, [[11, 5], [28, 1], [9, 56]]))
    let people = SliceHolder<Int>(
      parts: [0, 1], rows: arms, numbers: numbers.mapValues { $0[0] + $0[1] },
      wholes: wholes.mapValues { $0[0] + $0[1] },
      told: arms.flatMap { row in (0..<2).map { .init(row: row, slices: [$0]) } }
        + leaves.map { .init(row: $0, slices: [0, 1]) })
    let answers = SlicedAnswers<Int>(
      .init(numbers: numbers, wholes: wholes, width: 2, together: [], guardsZeros: []),
      rows: [.init(cell: Cell(), bases: arms, isTold: true, isToldBySlice: true)]
        + arms.map { .init(cell: $0, bases: [$0], isTold: false, isToldBySlice: false) }
        + leaves.map { leaf in
          .init(
            cell: leaf, bases: [], leaves: [leaf], isTold: isTold && leaf == leaves[2],
            isToldBySlice: false)
        },
      slices: [0, 1], within: [people])
    // Of 48 at most 9 and the 29 of the other area are of the comparison: 10 of the rollout, of
    // whom at most 8 are girls, so that at least two of the four boys are told.
    #expect(answers.leavesOpen(greatest: 5) != isTold)
  }

  @Test(
    "answers to another question that differ by row tell how many people of a slice are in each",
    arguments: [true, false])
  func division(isTold: Bool) {
    let arms = [Cell(arm: .rollout), Cell(arm: .comparison)]
    let rollout = [[18, 2], [39, 1], [17, 3]]
    let numbers: [SlicedAnswers<Int>.Place: [Int]] = (0..<3).reduce(into: [:]) {
      $0[.init(row: arms[0], slice: $1)] = rollout[$1]
      $0[.init(row: arms[1], slice: $1)] = [0, 10]
    }
    let told: [SliceHolder<Int>.Sum] =
      arms.map { .init(row: $0, slices: [0, 1, 2]) }
      + (0..<3).map { .init(row: Cell(), slices: [$0]) }
    let people = numbers.mapValues { $0[0] + $0[1] }
    // Everybody of the one arm has the other attribute, nobody of the other does.
    let others = [Arm.comparison, .rollout].map { arm in
      people.reduce(into: [SlicedAnswers<Int>.Place: Int]()) { found, entry in
        found[entry.key] = entry.key.row.arm == arm ? entry.value : 0
      }
    }
    let holder = SliceHolder<Int>(
      parts: [0, 1], rows: arms, numbers: people, told: told,
      division: isTold ? .init(numbers: others, wholes: [[:], [:]], told: told) : nil)
    let answers = SlicedAnswers<Int>(
      .init(numbers: numbers, width: 2, together: [], guardsZeros: []),
      rows: [.init(cell: Cell(), bases: arms, isTold: true, isToldBySlice: true)]
        + arms.map { .init(cell: $0, bases: [$0], isTold: true, isToldBySlice: false) },
      slices: [0, 1, 2], within: [holder])
    #expect(answers.leavesOpen(greatest: 5) != isTold)
  }
}
