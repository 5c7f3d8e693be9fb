internal import Indicators

extension OxfordshireCohort {
  /// 150 families: 131 with a child of school age who is linked, 19 without.
  mutating func addFamilies() {
    let sizes = maker.generator.shuffled(
      Array(repeating: 1, count: 73) + Array(repeating: 2, count: 44)
        + Array(repeating: 3, count: 11) + Array(repeating: 4, count: 3))
    var others = maker.generator.shuffled(
      Array(repeating: Role.linked, count: 32) + Array(repeating: .unlinked, count: 6)
        + Array(repeating: .outside, count: 37))
    for size in sizes {
      let family = addFamily()
      add(.linked, to: family)
      for role in others.suffix(size - 1) { add(role, to: family) }
      others.removeLast(size - 1)
    }
    let alone = Array(repeating: Role.outside, count: 13) + Array(repeating: .unlinked, count: 6)
    for role in alone { add(role, to: addFamily()) }
  }

  /// Days of imprisonment: the families of 17 linked children are too recent for twelve months.
  mutating func addDays() {
    let recent = recentFamilies()
    var early = Self.earlyDays
    var late = [CalendarDate.known(2024, 8, 1)]
    var days: [CalendarDate] = []
    for family in hardships.indices {
      if recent.contains(family) {
        days.append(late.popLast() ?? day(from: (2024, 8, 1), through: (2024, 11, 30)))
      } else {
        days.append(early.popLast() ?? day(from: (2021, 11, 1), through: (2024, 7, 31)))
      }
    }
    var apart = 3
    for place in children.indices {
      let day = days[familyOf[place]]
      children[place].imprisoned = day
      let hasOlder = place > 0 && familyOf[place - 1] == familyOf[place]
      if hasOlder, apart > 0, day > Self.rollout, day < .known(2024, 6, 1) {
        children[place].imprisoned = day.adding(days: 40)
        apart -= 1
      }
    }
  }

  /// Months of birth by role, sexes (106 girls, 119 boys) and what a family shares.
  mutating func addPeople() {
    let sexes = maker.generator.shuffled(
      Array(repeating: "F", count: 106) + Array(repeating: "M", count: 119))
    var shared = maker.circumstances()
    var counts = (linked: 0, outside: 0)
    for place in children.indices {
      let isFirst = place == 0 || familyOf[place - 1] != familyOf[place]
      if isFirst { shared = maker.circumstances() }
      let siblings = (max(0, place - 3)..<place).filter { familyOf[$0] == familyOf[place] }
      switch roles[place] {
      case .linked: counts.linked += 1
      case .outside: counts.outside += 1
      case .unlinked: break
      }
      let edge = roles[place] == .linked ? counts.linked : counts.outside
      children[place].born = birth(of: place, edge: edge, apartFrom: siblings.map { children[$0] })
      children[place].sex = sexes[place]
      (children[place].parent, children[place].ethnicity) = shared
      children[place].carerAfter = maker.carer(after: shared.parent)
      children[place].knownBefore = maker.generator.happens(perMille: 440)
      children[place].hasEducationRecord = roles[place] != .unlinked
    }
  }

  static let rollout = CalendarDate.known(2021, 11, 1)

  /// Days on an edge: the rollout itself, a month's end, Easter, a window over on the extract.
  private static let earlyDays = [
    CalendarDate.known(2024, 7, 31), .known(2023, 4, 10), .known(2023, 4, 9),
    .known(2022, 8, 31), .known(2022, 7, 31), .known(2022, 8, 1), rollout,
  ]

  private mutating func addFamily() -> Int {
    hardships.append(maker.generator.below(1_000))
    return hardships.count - 1
  }

  private mutating func add(_ role: Role, to family: Int) {
    let anyMonth = BirthMonth(ordinal: 0)
    children.append(SimulatedChild(born: anyMonth, imprisoned: Self.rollout))
    roles.append(role)
    familyOf.append(family)
  }

  /// Families whose linked children are 17 together.
  private mutating func recentFamilies() -> Set<Int> {
    var (recent, left) = (Set<Int>(), 17)
    for family in maker.generator.shuffled(Array(hardships.indices)) {
      var linked = 0
      for place in children.indices where familyOf[place] == family && roles[place] == .linked {
        linked += 1
      }
      if linked > 0, linked <= left {
        recent.insert(family)
        left -= linked
      }
    }
    return recent
  }

  private mutating func day(from first: (Int, Int, Int), through last: (Int, Int, Int))
    -> CalendarDate
  {
    maker.day(
      from: .known(first.0, first.1, first.2), through: .known(last.0, last.1, last.2))
  }

  /// A month of birth for a role; the first two of each role stand on an edge of school age.
  private mutating func birth(
    of place: Int, edge: Int, apartFrom siblings: [SimulatedChild]
  ) -> BirthMonth {
    let day = children[place].imprisoned
    let start = AcademicYear(containing: day).start
    var born = BirthMonth(ordinal: 0)
    for _ in 0..<30 {
      let isSchoolAge = roles[place] != .outside
      let age = isSchoolAge ? maker.generator.draw(5...15) : 16
      born = BirthMonth(ordinal: Int32((start - age) * 12 + maker.generator.draw(-4...7)))
      if !isSchoolAge, maker.generator.happens(perMille: 780) {
        let month = day.components.year * 12 + day.components.month - 1
        born = BirthMonth(ordinal: Int32(maker.generator.draw((start - 4) * 12 - 4...month - 3)))
      }
      let clash = siblings.contains { (1...9).contains(abs($0.born.ordinal - born.ordinal)) }
      if !clash { break }
    }
    switch (roles[place], edge) {
    case (.linked, 1): return BirthMonth(ordinal: Int32((start - 5) * 12 + 7))
    case (.linked, 2): return BirthMonth(ordinal: Int32((start - 16) * 12 + 8))
    case (.outside, 1): return BirthMonth(ordinal: Int32((start - 5) * 12 + 8))
    case (.outside, 2): return BirthMonth(ordinal: Int32((start - 16) * 12 + 7))
    default: return born
    }
  }
}
