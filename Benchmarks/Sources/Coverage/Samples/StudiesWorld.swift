import Statistics

/// Studies of areas whose true effects vary about 0.4.
struct StudiesWorld {
  let count: Int
  /// The variance of the true effects.
  let between: Double

  var name: String { "\(count) studies, variance between \(between)" }

  /// Studies with variances from 0.02 to 0.2, and the true effect of one more area.
  func sample(_ draws: inout Draws) throws -> StudiesSample {
    let variances = (0..<count).map { 0.02 + 0.18 * Double($0) / Double(count - 1) }
    let values = variances.map { 0.4 + ($0 + between).squareRoot() * draws.normal() }
    return StudiesSample(
      studies: try StudyEstimates(values: values, variances: variances),
      newEffect: 0.4 + between.squareRoot() * draws.normal())
  }
}

/// Studies, and the true effect of one more area.
struct StudiesSample {
  let studies: StudyEstimates
  let newEffect: Double

  func analysis(_ method: HeterogeneityMethod) -> MetaAnalysis {
    MetaAnalysis(studies, method: method)
  }

  /// An interval less the new effect.
  func seenFromNew(_ interval: Interval?) -> Interval? {
    interval.map { Interval(lower: $0.lower - newEffect, upper: $0.upper - newEffect) }
  }
}
