import Tallies

/// Two linked questions of the same people, with three ways of answering both: whoever has the one
/// attribute has the other, nobody has both, or nobody has neither.
struct AnswerPair: Sendable {
  /// The first question.
  let first: Question
  /// The second.
  let second: Question
  /// The three ways of answering the first and the second.
  let ways: [[Bool]]

  /// A pair with the ways of answering that are possible, three of the four.
  init(first: Question, second: Question, answers: Set<[Bool]>) {
    (self.first, self.second) = (first, second)
    ways = [[true, true], [true, false], [false, true], [false, false]].filter(answers.contains)
  }

  /// How many people answered in each way, and whose answers are not known by the reason.
  /// - Parameters:
  ///   - first: What is counted of the first question.
  ///   - second: What is counted of the second, of the same people.
  func partition(_ first: CellNumbers, _ second: CellNumbers) -> [Int] {
    let (one, two, known) = (first.numerator, second.numerator, first.known)
    let both = both(one, two, of: known)
    let numbers = ways.map { way in
      switch (way[0], way[1]) {
      case (true, true): both
      case (true, false): one - both
      case (false, true): two - both
      case (false, false): known - one - two + both
      }
    }
    return numbers + (first.unknown ?? [])
  }

  /// How many have both attributes, since in one way nobody answered.
  private func both(_ first: Int, _ second: Int, of known: Int) -> Int {
    if !ways.contains([true, true]) { return 0 }
    if !ways.contains([true, false]) { return first }
    return ways.contains([false, true]) ? first + second - known : second
  }

  /// The ways of answering that neither question counts by itself.
  var between: [Int] {
    ways.indices.filter { place in
      [0, 1].allSatisfy { question in
        ways.count { $0[question] == ways[place][question] } > 1
      }
    }
  }

  /// The parts of the pair that some parts of one of its questions are: those with the attribute,
  /// those without, and those whose answer is not known by the reason; in order.
  func parts(_ parts: [Int], of question: Question) -> [Int] {
    let place = question == first ? 0 : 1
    return parts.flatMap { part in
      part > 1 ? [part + 1] : ways.indices.filter { ways[$0][place] == (part == 0) }
    }
    .sorted()
  }
}
