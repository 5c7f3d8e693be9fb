public import Foundation
internal import Indicators

/// A synthetic study of any size: every child in it is invented.
///
/// Undefined for fewer than one child. Nine areas of the Thames Valley, four with a day of
/// rollout, siblings in families, all standard tables of records, and the gaps that records
/// have: children that were not linked, windows that are not over, sessions that are missing.
/// The same seed and number give the same bytes on every platform. Families are written as they
/// are drawn, so that the memory does not grow with the study.
public struct Simulation: Hashable, Sendable {
  /// The most children that a simulation writes.
  public static let limit = 99_999_999

  /// The number that the random numbers start from.
  public let seed: UInt64
  /// The number of children.
  public let children: Int

  static let extracted = CalendarDate.known(2025, 3, 31)
  static let firstDay = CalendarDate.known(2021, 6, 1)
  static let lastDay = CalendarDate.known(2025, 2, 28)

  /// A simulation with its seed and size.
  /// - Parameters:
  ///   - seed: The number that the random numbers start from.
  ///   - children: The number of children, from 1 to ``limit``.
  public init(seed: UInt64, children: Int) {
    self.seed = seed
    self.children = children
  }

  /// Writes the study folder, whole or not at all.
  /// - Parameters:
  ///   - folder: Where it shall stand: nothing, or an empty folder, is there.
  ///   - progress: Told how many children are written, now and then.
  /// - Throws: `SimulationError` where the number is not allowed, the folder is not empty or
  ///   cannot be written.
  public func write(to folder: URL, progress: (Int) -> Void = { _ in }) throws {
    guard children >= 1 else { throw SimulationError.noChildren }
    guard children <= Self.limit else { throw SimulationError.tooManyChildren(limit: Self.limit) }
    try NewFolder.write(to: folder) { folder in
      let study = folder.appendingPathComponent("study.yaml")
      try Data(studyText.utf8).write(to: study)
      var layouts = StudyTables.Layouts()
      layouts.digits = max(4, String(children).count)
      let tables = try StudyTables(in: folder, layouts: layouts)
      try writeFamilies(to: tables, progress: progress)
      try tables.close()
    }
  }

  /// Draws and writes families until there are enough children.
  private func writeFamilies(to tables: StudyTables, progress: (Int) -> Void) throws {
    var maker = FamilyMaker(seed: seed, extracted: Self.extracted)
    var forms = QuestionnaireMaker(seed: seed, extracted: Self.extracted)
    let childNumbers = Pseudonyms(count: children, start: 11)
    let familyNumbers = Pseudonyms(count: children, start: 4_711)
    let areas = SimulatedArea.thamesValley.map { (value: $0, weight: $0.weight) }
    var (written, families) = (0, 0)
    while written < children {
      let size = min(maker.siblings(), children - written)
      let area = maker.generator.pick(areas)
      var family = maker.family(in: area, size: size)
      let isRolledOut = family.children.map(\.imprisoned).min().map(area.isRolledOut)
      let plan = isRolledOut == true ? FormPlan.rollout : .comparison
      forms.addForms(to: &family, by: plan.halved)
      family.number = familyNumbers.number(of: families)
      for place in family.children.indices {
        family.children[place].number = childNumbers.number(of: written + place)
      }
      try tables.write(family)
      families += 1
      written += size
      if families % 10_000 == 0 { progress(written) }
    }
    progress(written)
  }
}

extension FamilyMaker {
  /// A family with everything that a study holds of it.
  mutating func family(in area: SimulatedArea, size: Int) -> SimulatedFamily {
    let day = day(from: Simulation.firstDay, through: Simulation.lastDay)
    var family = family(in: area, day: day, size: size)
    if size > 1, generator.happens(perMille: 40) {
      family.children[size - 1].imprisoned = min(day.adding(days: 45), Simulation.lastDay)
    }
    let isRolledOut = area.isRolledOut(on: day)
    for place in family.children.indices {
      addRecords(to: &family.children[place], noticed: isRolledOut)
    }
    addOffers(to: &family, acceptedPerMille: (isRolledOut ? 200 : 130) + area.shift)
    return family
  }

  /// The records of a child, as far as they are linked.
  mutating func addRecords(to child: inout SimulatedChild, noticed: Bool) {
    child.hasEducationRecord = generator.happens(perMille: 930)
    child.hasSocialCareRecord = generator.happens(perMille: 960)
    let year = AcademicYear(containing: child.imprisoned)
    if child.hasEducationRecord, (4...16).contains(child.born.age(at: year)) {
      addEducation(to: &child)
    }
    if child.hasSocialCareRecord { addSocialCare(to: &child, noticed: noticed) }
  }
}
