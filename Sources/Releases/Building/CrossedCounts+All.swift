import Indicators
import Studies
import Tallies

extension CrossedCounts {
  /// The answers to all questions of the same people by the categories of a dimension, as far as
  /// they are counted: by sex, and by what the study adjusts for.
  static func all(
    _ count: CountTable.Title, _ set: TallySet, _ decision: ReleaseDecision, greatest: Int
  ) -> [CrossedCounts] {
    let adjuster = (set.study.design?.adjustment ?? []).firstIndex {
      $0.dimension == count.dimension
    }
    guard count.informant == nil, adjuster != nil || count.dimension == Adjuster.sex.dimension
    else { return [] }
    let asked = decision.tables.filter {
      set.study.indicator($0.question.indicator)?.unit.plural == count.unit
    }
    let sexes = count.dimension == Adjuster.sex.dimension ? set.numbersBySex : [:]
    let strata = adjuster.map { set.numbers(byAdjuster: $0) } ?? [:]
    let wholes = set.wholes(of: sexes, in: decision.rows)
    return asked.flatMap { table in
      [(Kind.sexes, sexes), (.adjusted, strata)].compactMap { kind, cells in
        cells[table.question].flatMap {
          CrossedCounts(
            table, kind, $0, wholes: kind == .sexes ? wholes[table.question] ?? [:] : [:], decision,
            greatest: greatest)
        }
      }
    }
  }
}
