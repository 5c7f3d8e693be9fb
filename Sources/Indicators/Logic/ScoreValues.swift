/// Which values of a score a person can have who answers a question, where the question rests on
/// the same form: whoever is in a high band has so many points at least.
///
/// Forms differ in their cut-points, and who used which may be known: values are given that fit
/// every one of those in use with which it can have the answer. What else the question asks for is
/// taken to be open. Of a question about several scores no value is given, so that nothing is taken
/// to be possible beside the score.
package struct ScoreValues: Sendable {
  /// All values of the score.
  package let all: ClosedRange<Int>
  private let score: QuestionnaireScore
  private let instrument: Instrument
  private let versions: [String]

  /// The values of a score; nil where no instrument has it.
  /// - Parameters:
  ///   - score: The score.
  ///   - versions: The codes of the forms in use.
  package init?(_ score: QuestionnaireScore, on versions: [String]) {
    guard let instrument = score.instrument,
      let all = instrument.values(of: score.name, on: versions)
    else { return nil }
    (self.score, self.instrument, self.versions, self.all) = (score, instrument, versions, all)
  }

  /// The values with which a condition can hold, or can fail to.
  /// - Parameters:
  ///   - condition: The condition, of the same people at the same moment.
  ///   - holds: Whether it holds.
  package func values(where condition: Condition, holds: Bool) -> Set<Int> {
    let scores = scores(of: condition)
    guard !scores.isEmpty else { return Set(all) }
    guard scores.count == 1 else { return [] }
    let values = versions.map { version in
      Set(all.filter { canBe(holds, condition, at: $0, on: version) })
    }
    let possible = values.filter { !$0.isEmpty }
    return possible.dropFirst().reduce(possible.first ?? []) { $0.intersection($1) }
  }

  /// The scores of the form that a condition asks for.
  private func scores(of condition: Condition) -> Set<QuestionnaireScore> {
    condition.leaves.reduce(into: []) { found, leaf in
      if case .band(let other, _, _) = leaf, other.table == score.table { found.insert(other) }
    }
  }

  private func canBe(
    _ holds: Bool, _ condition: Condition, at value: Int, on version: String
  ) -> Bool {
    switch condition {
    case .not(let other): return canBe(!holds, other, at: value, on: version)
    case .all(let conditions), .any(let conditions):
      let isEvery = if case .all = condition { holds } else { !holds }
      let able = { (other: Condition) in canBe(holds, other, at: value, on: version) }
      return isEvery ? conditions.allSatisfy(able) : conditions.contains(where: able)
    case .band(let other, let scheme, let names) where other.table == score.table:
      return points(of: other, beside: value).contains { points in
        let band = instrument.band(of: points, other.name, on: version, by: scheme)
        return BandReader.lies(band, in: names) == holds
      }
    case .band, .status, .event, .share, .last: return true
    }
  }

  /// The values that another score of a form can have where this one has a value: of a sum with the
  /// other among its scales no more than the sum, and the other way round.
  private func points(of other: QuestionnaireScore, beside value: Int) -> ClosedRange<Int> {
    let every = instrument.values(of: other.name, on: versions) ?? 0...0
    let own = Set(instrument.scales(in: score.name))
    let scales = Set(instrument.scales(in: other.name))
    if own == scales { return value...value }
    if scales.isSubset(of: own) {
      let least = value - (all.upperBound - every.upperBound)
      let most = value - (all.lowerBound - every.lowerBound)
      return max(every.lowerBound, least)...min(every.upperBound, most)
    }
    guard own.isSubset(of: scales) else { return every }
    let least = value + every.lowerBound - all.lowerBound
    return least...(value + every.upperBound - all.upperBound)
  }
}
