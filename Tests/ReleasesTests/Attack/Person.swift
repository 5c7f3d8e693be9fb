import Indicators
import Studies
import Tallies

/// An invented child or family with invented answers.
struct Person {
  /// What became of a question.
  enum Answer: Hashable {
    case notLinked, notFollowedUp, missing
    case value(Int)
  }

  /// What is counted: children or families.
  let unit: String
  let family: Int
  let area: String
  let arm: Arm
  let sex: String?
  /// The first extract that has it.
  var extract = 0
  var answers: [Asked: Answer] = [:]
  /// The category of each plain count.
  var marks: [String: String] = [:]

  /// The answer at a moment where it is known.
  func value(_ asked: Asked) -> Int? {
    if case .value(let value)? = answers[asked] { value } else { nil }
  }
}

extension TallySet {
  /// Counts people by the definitions, person by person.
  init(_ people: [Person], study: Study) {
    self.init(study: study)
    let codes = Set(study.areas.map(\.code))
    for person in people where codes.contains(person.area) {
      let leaf = Cell(area: person.area, arm: person.arm)
      for (asked, answer) in person.answers {
        tallies[asked.key(leaf), default: .zero].count(answer)
        guard let sex = person.sex else { continue }
        tallies[asked.key(Cell(arm: person.arm, sex: sex)), default: .zero].count(answer)
      }
      for (dimension, category) in person.marks {
        let key = CountKey(
          unit: person.unit, dimension: dimension, category: category, cell: leaf)
        counts[key, default: 0] += 1
      }
      for indicator in study.indicators { pair(indicator, person, leaf) }
    }
    addFamilies(people)
    addUp()
  }

  private mutating func pair(_ indicator: Indicator, _ person: Person, _ leaf: Cell) {
    let asked = person.answers.keys.filter { $0.indicator == indicator.id }
    for one in asked {
      for moments in Catalogue.pairs(of: indicator) where moments.before == one.moment {
        let other = Asked(
          indicator: indicator.id, moment: moments.after, informant: one.informant)
        guard let before = person.value(one), let after = person.value(other) else { continue }
        let key = PairKey(
          indicator: indicator.id, moments: moments, cell: leaf.answered(by: one.informant))
        pairs[key, default: .zero].merge(
          PairTally(
            yesYes: before * after, yesNo: before * (1 - after), noYes: (1 - before) * after,
            noNo: (1 - before) * (1 - after), change: .zero))
      }
    }
  }

  /// Adds the sums over families in the smallest cells.
  private mutating func addFamilies(_ people: [Person]) {
    struct Group: Hashable {
      let key: TallyKey
      let family: Int
    }
    var sums: [Group: (count: Int, total: Int)] = [:]
    for person in people {
      for asked in person.answers.keys {
        guard let value = person.value(asked) else { continue }
        let arm = Cell(arm: person.arm, sex: person.sex)
        for cell in [Cell(area: person.area, arm: person.arm)] + (person.sex == nil ? [] : [arm]) {
          let group = Group(key: asked.key(cell), family: person.family)
          let sum = sums[group] ?? (0, 0)
          sums[group] = (sum.count + value, sum.total + 1)
        }
      }
    }
    for (group, sum) in sums where tallies[group.key] != nil {
      tallies[group.key]?.clusters.add(count: sum.count, total: sum.total)
    }
  }

  /// Adds the smallest cells up: over arms, areas and both.
  private mutating func addUp() {
    for (key, tally) in tallies {
      for cell in key.cell.wider {
        let wide = TallyKey(indicator: key.indicator, moment: key.moment, cell: cell)
        tallies[wide, default: .zero].merge(tally)
      }
    }
    for (key, count) in counts {
      for cell in key.cell.wider {
        let wide = CountKey(
          unit: key.unit, dimension: key.dimension, category: key.category, cell: cell)
        counts[wide, default: 0] += count
      }
    }
    for (key, table) in pairs {
      for cell in key.cell.wider {
        let wide = PairKey(indicator: key.indicator, moments: key.moments, cell: cell)
        pairs[wide, default: .zero].merge(table)
      }
    }
  }
}

extension Cell {
  /// The wider cells of which a smallest one is part.
  fileprivate var wider: [Cell] {
    let both = Cell(sex: sex, informant: informant)
    guard area != nil else { return [both] }
    return [both, Cell(area: area, informant: informant), Cell(arm: arm, informant: informant)]
  }
}

extension Tally {
  mutating func count(_ answer: Person.Answer) {
    switch answer {
    case .notLinked: notLinked += 1
    case .notFollowedUp: notFollowedUp += 1
    case .missing: missing += 1
    case .value(let value):
      numerator += value
      denominator += 1
    }
  }
}
