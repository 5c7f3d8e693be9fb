import Indicators
import Tallies
import Testing

@testable import Releases

@Suite("People by how they answered two linked questions")
struct AnswerPairTests {
  private static let every = [[true, true], [true, false], [false, true], [false, false]]
  private static func question(_ name: String) -> Question {
    Question(indicator: name, moment: .at(months: 0), informant: nil)
  }

  @Test("the ways add to each question's numbers, whichever way is impossible", arguments: 0..<4)
  func addUp(impossible: Int) throws {
    var generator = TestGenerator(state: UInt64(impossible + 1))
    let (first, second) = (Self.question("first"), Self.question("second"))
    let ways = Self.every.indices.filter { $0 != impossible }
    let pair = AnswerPair(
      first: first, second: second, answers: Set(ways.map { Self.every[$0] }))
    for _ in 0..<50 {
      let true_ = ways.map { _ in Int.random(in: 0...20, using: &generator) }
      func count(_ question: Int) -> Int {
        zip(ways, true_).reduce(0) { $0 + (Self.every[$1.0][question] ? $1.1 : 0) }
      }
      let known = true_.reduce(0, +)
      let numbers = [0, 1].map { question in
        CellNumbers(
          Tally(
            numerator: count(question), denominator: known, missing: 0, notLinked: 4,
            notFollowedUp: 0, clusters: Tally.zero.clusters))
      }
      let parts = pair.partition(numbers[0], numbers[1])
      #expect(Array(parts.prefix(3)) == true_)
      #expect(parts.reduce(0, +) == known + 4)
      for (question, asked) in [first, second].enumerated() {
        let yes = pair.parts([0], of: asked).reduce(0) { $0 + parts[$1] }
        let others = pair.parts([1], of: asked).reduce(0) { $0 + parts[$1] }
        #expect(yes == count(question) && others == known - count(question))
        #expect(pair.parts([3], of: asked) == [4] && parts[4] == 4)
      }
    }
  }

  @Test("one way is in neither question's own numbers", arguments: 0..<4)
  func between(impossible: Int) throws {
    let pair = AnswerPair(
      first: Self.question("first"), second: Self.question("second"),
      answers: Set(Self.every.indices.filter { $0 != impossible }.map { Self.every[$0] }))
    // Opposite to the way that is impossible is the one that both questions count with others.
    let opposite = Self.every[impossible].map { !$0 }
    #expect(pair.between.map { pair.ways[$0] } == [opposite])
  }
}
