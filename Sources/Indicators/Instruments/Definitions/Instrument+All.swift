extension Instrument {
  /// Every questionnaire, in the order of a report.
  public static let all: [Instrument] = [
    .strengthsAndDifficulties, .parentalStress, .generalisedAnxiety,
  ]

  /// Who answers the forms, each once, in the order of the versions; none where only one person
  /// answers, so that there is nothing to tell apart.
  public var informants: [InstrumentVersion.Informant] {
    let all = versions.map(\.informant)
    let distinct = InstrumentVersion.Informant.allCases.filter(all.contains)
    return distinct.count > 1 ? distinct : []
  }

  /// The names of every score of a form: scales, sums of scales, and impact where a version has a
  /// supplement.
  public var scores: [String] {
    scales.map(\.name) + sums.map(\.name)
      + (versions.contains { $0.supplement != nil } ? ["impact"] : [])
  }

  /// Where a higher score points.
  /// - Parameter score: The name of a score.
  /// - Returns: The scale's direction; difficulties for sums and impact.
  public func direction(of score: String) -> InstrumentScale.Direction {
    scales.first { $0.name == score }?.direction ?? .difficulties
  }

  /// The questions of every supplement with their answers, each once, in the order of the versions.
  public var supplementQuestions: [(name: String, answers: ClosedRange<Int>)] {
    let supplements = versions.compactMap(\.supplement)
    let names = supplements.flatMap { supplement in
      ([supplement.question] + supplement.items).map { ($0, 0...(supplement.points.count - 1)) }
    }
    return names.reduce(into: []) { known, next in
      if !known.contains(where: { $0.name == next.0 }) { known.append((next.0, next.1)) }
    }
  }
}
