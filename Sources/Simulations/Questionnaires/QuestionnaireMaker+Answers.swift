internal import Indicators

extension QuestionnaireMaker {
  /// A form of the Strengths and Difficulties Questionnaire.
  /// - Parameters:
  ///   - date: Its day.
  ///   - version: The code of the version.
  ///   - difficulties: The total that is expected, in tenths of a point.
  /// - Returns: The form, with the gaps that forms have.
  mutating func form(
    on date: CalendarDate, version: String, difficulties: Int
  ) -> SimulatedForm {
    let level = min(max(difficulties, 20), 340)
    var answers = [Int?](repeating: nil, count: Instrument.strengthsAndDifficulties.items)
    for scale in Instrument.strengthsAndDifficulties.scales {
      let share = perMille(of: scale, level: level)
      for item in scale.items {
        let points = generator.points(upTo: 2, perMille: share)
        answers[item - 1] = scale.reversed.contains(item) ? 2 - points : points
      }
    }
    addGaps(to: &answers)
    let supplement = supplement(of: version, level: level)
    return SimulatedForm(date: date, version: version, items: answers, supplement: supplement)
  }

  /// A form of the Parental Stress Scale.
  /// - Parameters:
  ///   - date: Its day.
  ///   - total: The total that is expected, in tenths of a point.
  /// - Returns: The form, with the gaps that forms have.
  mutating func stressForm(on date: CalendarDate, total: Int) -> SimulatedForm {
    let reversed = Instrument.parentalStress.scales[0].reversed
    let share = (min(max(total, 200), 840) - 180) * 1_000 / 720
    var answers: [Int?] = (1...Instrument.parentalStress.items).map { item in
      let points = generator.points(upTo: 4, perMille: share)
      return reversed.contains(item) ? 5 - points : 1 + points
    }
    addGaps(to: &answers)
    return SimulatedForm(date: date, items: answers)
  }

  /// How much of a scale's points is expected, of a thousand.
  private mutating func perMille(of scale: InstrumentScale, level: Int) -> Int {
    let own = generator.bell(70)
    guard scale.direction == .difficulties else {
      return min(max(880 - level * 6 / 10 + own, 20), 980)
    }
    let weight = Self.weights[scale.name, default: 1_000]
    return min(max(level * weight / 400 + own, 10), 990)
  }

  /// Leaves out an answer here and there, and now and then the last third of a form.
  private mutating func addGaps(to answers: inout [Int?]) {
    let isCutOff = generator.happens(perMille: 10)
    for place in answers.indices {
      let isMissed = generator.happens(perMille: 4)
      if isMissed || isCutOff && place * 3 >= answers.count * 2 { answers[place] = nil }
    }
  }

  /// The answers to a version's supplement; none where it was not filled in.
  private mutating func supplement(of version: String, level: Int) -> [Int?] {
    var answers = [Int?](repeating: nil, count: SimulatedForm.supplementColumns.count)
    let severity = level + generator.bell(50)
    let difficulties = severity < 110 ? 0 : severity < 180 ? 1 : severity < 260 ? 2 : 3
    let isThere = generator.happens(perMille: 880)
    let questions = Instrument.strengthsAndDifficulties.version(version)?.supplement
    guard isThere, let questions else { return answers }
    for (place, column) in SimulatedForm.supplementColumns.enumerated() {
      if column == questions.question {
        answers[place] = difficulties
      } else if difficulties > 0, questions.items.contains(column) {
        answers[place] = min(max(difficulties - generator.below(3), 0), 3)
      }
    }
    return answers
  }

  /// How much likelier than on average the points of a scale are, in thousandths.
  private static let weights = [
    "emotional": 1_080, "conduct": 950, "hyperactivity": 1_220, "peer": 750,
  ]
}

extension SimulationGenerator {
  /// A whole number about 0 with a bell's shape: the sum of six even draws.
  /// - Parameter deviation: Its standard deviation.
  mutating func bell(_ deviation: Int) -> Int {
    var sum = 0
    for _ in 0..<6 { sum += draw(-707...707) }
    return sum * deviation / 1_000
  }

  /// How many of some points are given, each as often in a thousand times.
  mutating func points(upTo most: Int, perMille: Int) -> Int {
    var points = 0
    for _ in 0..<most where happens(perMille: perMille) { points += 1 }
    return points
  }
}
