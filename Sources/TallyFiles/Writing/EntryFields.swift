import Indicators
import Releases
import Studies
import Tallies

/// The members of the entries of a tally file, in their order.
enum EntryFields {
  typealias Member = JSONTree.Member

  static func cell(_ cell: Cell) -> [Member] {
    let parts: [(String, String?)] = [
      ("informant", cell.informant?.rawValue), ("sex", cell.sex), ("area", cell.area),
      ("arm", cell.arm?.rawValue), ("period", cell.period?.name),
    ]
    return parts.compactMap { name, value in value.map { Member(name, .text($0)) } }
  }

  static func key(_ key: TallyKey) -> [Member] {
    [Member("indicator", .text(key.indicator)), Member("moment", .text(key.moment.name))]
      + cell(key.cell)
  }

  static func key(_ key: PairKey) -> [Member] {
    [
      Member("indicator", .text(key.indicator)),
      Member("before", .text(key.moments.before.name)),
      Member("after", .text(key.moments.after.name)),
    ] + cell(key.cell)
  }

  static func key(_ key: CountKey) -> [Member] {
    [
      Member("unit", .text(key.unit)), Member("dimension", .text(key.dimension)),
      Member("category", .text(key.category)),
    ] + cell(key.cell)
  }

  static func numbers(_ numbers: [(String, Int)]) -> [Member] {
    numbers.map { Member($0, .count($1)) }
  }

  static func sums(_ sums: ClusterSums) -> JSONTree {
    .object(
      numbers(
        [
          ("clusters", sums.clusters), ("several", sums.several), ("xx", sums.xx), ("xn", sums.xn),
          ("nn", sums.nn),
        ] + (sums.effect > 0 ? [("effect", sums.effect)] : [])))
  }

  static func tally(_ tally: Tally) -> [Member] {
    numbers([
      ("numerator", tally.numerator), ("denominator", tally.denominator),
      ("missing", tally.missing), ("not_linked", tally.notLinked),
      ("not_followed_up", tally.notFollowedUp), ("squares", tally.squares),
    ]) + [Member("families", sums(tally.clusters))]
  }

  static func pair(_ pair: PairTally) -> [Member] {
    numbers([
      ("yes_yes", pair.yesYes), ("yes_no", pair.yesNo), ("no_yes", pair.noYes),
      ("no_no", pair.noNo),
    ]) + [Member("change", sums(pair.change))]
  }

  static func stratum(_ tally: StratumTally) -> [Member] {
    numbers([("numerator", tally.numerator), ("denominator", tally.denominator)])
  }

  static func place(_ stratum: ReferenceStratum) -> JSONTree {
    let parts: [Member?] = [
      Member("year", .count(stratum.year)), stratum.term.map { Member("term", .count($0)) },
      stratum.schoolYear.map { Member("school_year", .count($0)) },
      stratum.sex.map { Member("sex", .text($0)) },
      stratum.freeMeals.map { Member("free_meals", .truth($0)) },
      stratum.specialNeeds.map { Member("special_needs", .truth($0)) },
    ]
    return .object(parts.compactMap(\.self))
  }

  static func range(_ range: CountRange) -> JSONTree {
    .object([
      Member("least", .count(range.least)),
      Member("most", range.most.map { .count($0) } ?? .null),
    ])
  }
}
