internal import Indicators

/// Draws families and their records as a region of England might hold them.
///
/// The rates are invented; their order of size follows what is published of the pathway, so that
/// a report of them reads like a report. Siblings share their family's hardship, which makes
/// their records more alike than those of strangers.
struct FamilyMaker {
  /// The random numbers.
  var generator: SimulationGenerator
  /// The day of the extract: nothing is dated after it.
  let extracted: CalendarDate
  /// The hardship of the family at hand, from −500 to 500 with its area's shift.
  var hardship = 0

  /// A maker with its seed.
  init(seed: UInt64, extracted: CalendarDate) {
    generator = SimulationGenerator(seed: seed)
    self.extracted = extracted
  }

  /// The number of siblings in a new family: 1.6 on average.
  mutating func siblings() -> Int {
    generator.pick([(1, 580), (2, 280), (3, 100), (4, 40)])
  }

  /// A family without numbers, offers or needs.
  /// - Parameters:
  ///   - area: Where it lives.
  ///   - day: The day of the parent's imprisonment.
  ///   - size: The number of children.
  /// - Returns: The family, its children without records.
  mutating func family(in area: SimulatedArea, day: CalendarDate, size: Int) -> SimulatedFamily {
    hardship = generator.below(1_000) - 500 + area.shift
    var family = SimulatedFamily(area: area.code)
    let shared = circumstances()
    for _ in 0..<size {
      let born = birth(before: day, apartFrom: family.children)
      var child = SimulatedChild(born: born, imprisoned: day)
      child.sex = generator.pick([("F", 488), ("M", 508), ("U", 4)])
      (child.parent, child.ethnicity) = (shared.parent, shared.ethnicity)
      child.carerAfter = carer(after: shared.parent)
      child.knownBefore = generator.happens(perMille: 440)
      family.children.append(child)
    }
    return family
  }

  /// Whether something happens, oftener in families of greater hardship.
  /// - Parameters:
  ///   - base: How often in a thousand at middling hardship.
  ///   - spread: The difference between the greatest and the least hardship.
  /// - Returns: Whether it happens.
  mutating func happens(_ base: Int, spread: Int) -> Bool {
    generator.happens(perMille: base + hardship * spread / 1_000)
  }

  /// What the children of a family share.
  mutating func circumstances() -> (parent: String, ethnicity: String) {
    let parent = generator.pick([("father", 900), ("mother", 80), ("both", 8), ("other", 12)])
    return (parent, generator.pick(Self.ethnicities))
  }

  /// Who cares for a child after a parent's imprisonment.
  mutating func carer(after parent: String) -> String {
    switch parent {
    case "father":
      generator.pick([("mother", 900), ("kinship", 60), ("foster", 25), ("other", 15)])
    case "mother":
      generator.pick([("father", 270), ("kinship", 480), ("foster", 170), ("other", 80)])
    case "both": generator.pick([("kinship", 620), ("foster", 340), ("other", 40)])
    default: generator.pick([("mother", 600), ("kinship", 280), ("other", 120)])
    }
  }

  /// A month of birth that makes a child of 0 to 17, no sibling's within nine months but a twin's.
  mutating func birth(before day: CalendarDate, apartFrom siblings: [SimulatedChild])
    -> BirthMonth
  {
    let parts = day.components
    let month = Int32(parts.year * 12 + parts.month - 1)
    var born = BirthMonth(ordinal: month)
    for _ in 0..<20 {
      born = BirthMonth(ordinal: month - Int32(generator.draw(3...206)))
      let clash = siblings.contains { (1...9).contains(abs($0.born.ordinal - born.ordinal)) }
      if !clash { break }
    }
    return born
  }

  /// A day between two days, the first where there is none between.
  mutating func day(from first: CalendarDate, through last: CalendarDate) -> CalendarDate {
    first.adding(days: generator.below(Int(last.dayNumber - first.dayNumber) + 1))
  }

  private static let ethnicities = [
    ("WBRI", 640), ("WOTH", 50), ("WIRT", 15), ("MWBC", 60), ("MWBA", 15), ("MOTH", 30),
    ("APKN", 60), ("AIND", 15), ("BCRB", 35), ("BAFR", 30), ("OOTH", 15), ("REFU", 10),
    ("NOBT", 25),
  ].map { (value: $0.0, weight: $0.1) }
}
