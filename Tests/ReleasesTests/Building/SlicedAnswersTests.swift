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
}
