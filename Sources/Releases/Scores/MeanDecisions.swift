import Indicators
import Tallies

/// The means of scores among the questions: how each is linked, and what was decided of it for
/// what is decided after it.
struct MeanDecisions: Sendable {
  /// A mean, with what it tells of.
  struct Mean: Sendable {
    /// The question.
    let table: QuestionTable
    /// How it is linked.
    let links: ScoreLinks
  }

  /// Another mean of the same forms as a mean, such as internalising beside total difficulties.
  ///
  /// Each by itself may leave open what both together tell: how many scores are high follows from
  /// the squares of the parts of which they are sums.
  struct Partner: Sendable {
    /// The mean.
    let mean: Mean
    /// What is asked of scores with scales of both.
    let questions: [Question]
    /// Whether they have scales in common.
    let shareScales: Bool

    /// The partner that a mean is of another; nil of itself and where the forms are others.
    fileprivate init?(_ mean: Mean, of other: Mean, among tables: [QuestionTable]) {
      guard mean.table.question != other.table.question,
        mean.table.question.moment == other.table.question.moment,
        mean.table.question.informant == other.table.question.informant,
        mean.links.score.table == other.links.score.table
      else { return nil }
      self.mean = mean
      shareScales = mean.links.sharesScales(with: other.links.score)
      questions = tables.filter { table in
        [mean, other].allSatisfy { $0.links.sharesScales(with: table) }
      }.map(\.question)
    }
  }

  /// The means, those of sums of scales before those of the scales.
  let inOrder: [Mean]
  /// What each mean tells apart of the questions that rest on the same form.
  let kinds: [Question: [Question: ScoreKind]]
  /// What few of the rows have that rests on the form of a mean.
  private(set) var small: [Question: [SmallScores]] = [:]
  /// The other means that share scales with what a mean shares scales with.
  let partners: [Question: [Partner]]

  /// The means among the questions of a study, none of which is decided on.
  init(_ tables: [QuestionTable], _ set: TallySet) {
    let means = Self.sumsFirst(tables).compactMap { table in
      ScoreLinks(table, set).map { Mean(table: table, links: $0) }
    }
    inOrder = means
    kinds = means.reduce(into: [:]) { kinds, mean in
      kinds[mean.table.question] = tables.reduce(into: [:]) { found, table in
        found[table.question] = mean.links.kind(of: table)
      }
    }
    partners = means.reduce(into: [:]) { partners, mean in
      partners[mean.table.question] = means.compactMap { other in
        Partner(other, of: mean, among: tables)
      }
    }
  }

  /// Notes what few have that rests on the form of a mean.
  mutating func note(_ few: [SmallScores], of mean: Question) {
    small[mean] = few
  }

  /// The means among some questions, those of most scales first.
  private static func sumsFirst(_ tables: [QuestionTable]) -> [QuestionTable] {
    let means = tables.filter(\.measure.isMean).map { table in
      (table, table.measure.score.map { $0.instrument?.scales(in: $0.name).count ?? 1 } ?? 1)
    }
    let counts = Set(means.map(\.1)).sorted(by: >)
    return counts.flatMap { count in means.filter { $0.1 == count }.map(\.0) }
  }
}
