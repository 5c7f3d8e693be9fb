/// The questions behind the items that ask how much difficulties affect a child's life.
///
/// Each answer gives points; the score is their sum. Answering that there are no difficulties gives
/// 0 whatever else was ticked; a missing answer gives no points as long as one is there; with none
/// the score is absent. Where the question whether there are difficulties was left out, what is
/// there is scored, as the published Stata syntax does (the R syntax gives no score then).
public struct ImpactSupplement: Sendable, Hashable, Codable {
  /// The name of the question whether there are difficulties.
  public let question: String
  /// The names of the questions that give points.
  public let items: [String]
  /// The points of each answer, from the first.
  public let points: [Int]

  /// Makes a supplement.
  ///
  /// - Parameters:
  ///   - question: the name of the question whether there are difficulties.
  ///   - items: the names of the questions that give points.
  ///   - points: the points of each answer, from the first.
  public init(question: String, items: [String], points: [Int]) {
    self.question = question
    self.items = items
    self.points = points
  }

  /// The highest score.
  public var highest: Int { items.count * (points.max() ?? 0) }

  /// The score of some answers; nothing where none is there.
  ///
  /// - Parameters:
  ///   - difficulties: the answer to the question; nothing if missing.
  ///   - answers: the answers that give points, each within the range of `points`.
  /// - Returns: the score, or nothing.
  public func score(difficulties: Int?, answers: [Int?]) -> Int? {
    if difficulties == 0 { return 0 }
    let given = answers.compactMap { $0 }
    return given.isEmpty ? nil : given.reduce(0) { $0 + points[$1] }
  }
}
