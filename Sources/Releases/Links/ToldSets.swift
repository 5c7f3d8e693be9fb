/// The sets of people whose number sums of the numbers of some questions tell.
struct ToldSets {
  /// A sum of numbers, and which states of a person it counts.
  private struct Told {
    let weights: [Int]
    let counts: [Bool]

    func contains(_ other: Told) -> Bool {
      zip(counts, other.counts).allSatisfy { $0 || !$1 }
    }

    func less(_ other: Told) -> Told {
      Told(
        weights: zip(weights, other.weights).map(-),
        counts: zip(counts, other.counts).map { $0 && !$1 })
    }
  }

  private let questions: [Question]
  /// The questions by whom it is told whose answer is known, each for others of the same people.
  private let knowing: [Question]
  private let place: [Question: Int]
  private var told: [Told] = []
  private var seen: Set<[Bool]> = []

  /// The sets; nil where there are more than a number.
  init?(_ questions: [Question], _ states: AnswerStates, _ known: KnownAnswers, most: Int) {
    self.questions = questions
    place = known.place
    knowing = questions.reduce(into: []) { found, question in
      if !found.contains(where: { known.place[$0] == known.place[question] }) {
        found.append(question)
      }
    }
    let width = knowing.count + questions.count
    func weights(_ place: Int) -> [Int] { (0..<width).map { $0 == place ? 1 : 0 } }
    for (place, question) in knowing.enumerated() {
      let column = questions.firstIndex(of: question) ?? 0
      insert(Told(weights: weights(place), counts: states.all.map { $0[column] != .unknown }))
    }
    for column in questions.indices {
      insert(
        Told(
          weights: weights(knowing.count + column), counts: states.all.map { $0[column] == .yes }))
    }
    guard close(most: most) else { return nil }
  }

  /// All sums, but for those that one question tells by itself.
  var all: [AnswerForm] { told.filter { !isOfOne($0) }.map(form) }

  /// Whether one question tells it: how many have the attribute, or not, or how many answers are
  /// known.
  private func isOfOne(_ set: Told) -> Bool {
    let asked = questions.indices.filter { set.weights[knowing.count + $0] != 0 }
    let known = knowing.indices.filter { set.weights[$0] != 0 }
    guard let column = asked.first else { return true }
    return asked.count == 1 && known.allSatisfy { place[questions[column]] == place[knowing[$0]] }
  }

  /// Adds what sets leave of one another until nothing new is found; says whether that came to an
  /// end.
  private mutating func close(most: Int) -> Bool {
    var next = 0
    while next < told.count {
      for other in 0..<next {
        let (one, two) = (told[next], told[other])
        if one.contains(two) {
          insert(one.less(two))
        } else if two.contains(one) {
          insert(two.less(one))
        }
      }
      guard told.count <= most else { return false }
      next += 1
    }
    return true
  }

  private mutating func insert(_ new: Told) {
    guard new.counts.contains(true), seen.insert(new.counts).inserted else { return }
    told.append(new)
  }

  private func form(_ told: Told) -> AnswerForm {
    let terms = told.weights.indices.filter { told.weights[$0] != 0 }.map { place in
      let isKnown = place < knowing.count
      return AnswerForm.Term(
        question: isKnown ? knowing[place] : questions[place - knowing.count], isKnown: isKnown,
        weight: told.weights[place])
    }
    return AnswerForm(terms: terms, states: told.counts.indices.filter { told.counts[$0] })
  }
}
