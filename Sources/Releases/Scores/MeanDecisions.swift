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

  /// The means, those of sums of scales before those of the scales.
  let inOrder: [Mean]
  /// What each mean tells apart of the questions that rest on the same form.
  let kinds: [Question: [Question: ScoreKind]]
  /// What few of the rows have that rests on the form of a mean.
  private(set) var small: [Question: [SmallScores]] = [:]
  /// The questions about sums of scales that a mean would tell beside means before it, where they
  /// are not shown.
  let sums: [Question: [QuestionTable]]

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
    sums = means.indices.reduce(into: [:]) { sums, place in
      let before = means[..<place].map(\.links)
      sums[means[place].table.question] = Self.sums(tables, toldBy: means[place].links, before)
    }
  }

  /// Notes what few have that rests on the form of a mean.
  mutating func note(_ few: [SmallScores], of mean: Question) {
    small[mean] = few
  }

  /// A change of a score and those of sums that it would tell beside others.
  func changes(toldBy key: PairKey) -> [PairKey] {
    let means = [key.moments.before, key.moments.after].map {
      Question(indicator: key.indicator, moment: $0, informant: key.cell.informant)
    }
    let told = Set(means.flatMap { sums[$0] ?? [] }.map(\.question.indicator)).sorted()
    return [key]
      + told.map { PairKey(indicator: $0, moments: key.moments, cell: key.cell) }
  }

  /// The means among some questions, those of most scales first.
  private static func sumsFirst(_ tables: [QuestionTable]) -> [QuestionTable] {
    let means = tables.filter(\.measure.isMean).map { table in
      (table, table.measure.score.map { $0.instrument?.scales(in: $0.name).count ?? 1 } ?? 1)
    }
    let counts = Set(means.map(\.1)).sorted(by: >)
    return counts.flatMap { count in means.filter { $0.1 == count }.map(\.0) }
  }

  /// The questions about sums of the scales of a mean and others.
  ///
  /// Where another mean of such scales was decided on before: with it, this one would tell the mean
  /// of the sum. Where that mean is asked for, it alone, else what is asked of its bands.
  private static func sums(
    _ tables: [QuestionTable], toldBy links: ScoreLinks, _ before: [ScoreLinks]
  ) -> [QuestionTable] {
    let sums = tables.filter { sum in
      links.isPart(of: sum) && before.contains { $0.isPart(of: sum) }
    }
    let means = sums.filter(\.measure.isMean)
    return means.isEmpty ? sums : means
  }
}
