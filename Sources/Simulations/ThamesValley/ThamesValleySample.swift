public import Foundation
internal import Indicators

/// The synthetic sample study of the Thames Valley that the toolkit ships.
///
/// Every child in it is invented. The counts for Oxfordshire are those that fit what is published
/// of the pathway's evaluation (225 children, of whom 163 of school age and linked), so that a
/// reader can follow the published percentages through the tool. It also holds every trap that
/// extracts have set: they are listed in its README.md. It has no seed: there is one sample.
public struct ThamesValleySample: Hashable, Sendable {
  static let seed: UInt64 = 20_211_101
  static let extracted = CalendarDate.known(2025, 7, 31)

  /// The sample.
  public init() {}

  /// Writes the study folder, whole or not at all.
  /// - Parameter folder: Where it shall stand: nothing, or an empty folder, is there.
  /// - Throws: `SimulationError` where the folder is not empty or cannot be written.
  public func write(to folder: URL) throws {
    let families = familiesWithForms()
    try NewFolder.write(to: folder) { folder in
      try Data(studyText.utf8).write(to: folder.appendingPathComponent("study.yaml"))
      try Data(readmeText.utf8).write(to: folder.appendingPathComponent("README.md"))
      let tables = try StudyTables(in: folder, layouts: Self.layouts)
      for family in families { try tables.write(family) }
      try SampleTraps(families: families).write(to: tables)
      try tables.close()
    }
  }

  /// All families with their pseudonyms, in the order of these.
  func families() -> [SimulatedFamily] {
    var maker = FamilyMaker(seed: Self.seed, extracted: Self.extracted)
    var groups = OtherAreas.families(with: &maker)
    groups.insert(OxfordshireCohort.families(with: &maker), at: 0)
    for place in groups.indices {
      SampleOffers.groups[place].add(to: &groups[place], with: &maker)
    }
    SampleNeeds.add(to: &groups, with: &maker)
    var families = maker.generator.shuffled(groups.flatMap { $0 })
    var count = 0
    for place in families.indices {
      families[place].number = place + 1
      for sibling in families[place].children.indices {
        count += 1
        families[place].children[sibling].number = count
      }
    }
    return families
  }

  /// All families with their forms, which are drawn last and apart from everything else.
  func familiesWithForms() -> [SimulatedFamily] {
    var forms = SampleForms(families: families())
    forms.addAll()
    return forms.families
  }

  /// The files as councils' systems would write them, each in its own way.
  static var layouts: StudyTables.Layouts {
    var layouts = StudyTables.Layouts()
    layouts.sen.heading = " child ,provision , from,to "
    layouts.attendance.file = "attendance_extract.csv"
    layouts.attendance.heading =
      "UPN_pseudo,AcademicYear,Term,SessionsPossible,SessionsAttended"
    layouts.terms = .local
    layouts.suspensions.heading += ",any_suspension_rate"
    layouts.socialCare.style = TableStyle(letters: .markedUTF8, lineEnds: .carriageReturn)
    layouts.contacts.style = TableStyle(days: .dayFirst, letters: .windows1252)
    layouts.housing = StudyTables.Layout(file: "housing.csv", heading: "child,from,to,tenure")
    return layouts
  }
}
