internal import Foundation
internal import Indicators

/// The tables of a synthetic study while they are written, family by family.
final class StudyTables {
  /// The heading of a table and how its file is written.
  struct Layout {
    /// The name of the file.
    var file: String
    /// The heading row.
    var heading: String
    /// How the rows are written.
    var style = TableStyle()
  }

  /// The layouts of all tables of a study.
  struct Layouts {
    /// `children`.
    var children = Layout(
      file: "children.csv",
      heading: "child,family,area,sex,born,imprisoned,parent,ethnicity,carer_after,"
        + "known_before,education_record,social_care_record")
    /// `free_meals`.
    var freeMeals = Layout(file: "free_meals.csv", heading: "child,from,to")
    /// `sen`.
    var sen = Layout(file: "sen.csv", heading: "child,provision,from,to")
    /// `attendance`.
    var attendance = Layout(
      file: "attendance.csv", heading: "child,year,term,possible,attended")
    /// `suspensions`.
    var suspensions = Layout(
      file: "suspensions.csv", heading: "child,date,sessions,category")
    /// `social_care`.
    var socialCare = Layout(file: "social_care.csv", heading: "child,status,from,to")
    /// `contacts`.
    var contacts = Layout(file: "contacts.csv", heading: "child,date,kind,source,outcome")
    /// `offers`.
    var offers = Layout(file: "offers.csv", heading: "family,date,sequence,outcome")
    /// `needs`.
    var needs = Layout(file: "needs.csv", heading: "family,need")
    /// `sdq`.
    var sdq = Layout(
      file: "sdq.csv",
      heading: (["child", "date", "version"] + items(25) + SimulatedForm.supplementColumns)
        .joined(separator: ","))
    /// `parental_stress`.
    var parentalStress = Layout(
      file: "parental_stress.csv",
      heading: (["family", "date"] + items(18)).joined(separator: ","))
    /// The study's own table `housing`, nil where it has none.
    var housing: Layout?
    /// How academic years and terms are written.
    var terms = TermWords.standard
    /// How many digits a pseudonym has.
    var digits = 4

    private static func items(_ count: Int) -> [String] { (1...count).map { "item\($0)" } }
  }

  /// How academic years and terms are written.
  enum TermWords {
    /// 2023/24 and autumn.
    case standard
    /// 202324 and AUT, as a council's own extract has them.
    case local
  }

  let layouts: Layouts
  let children: TableWriter
  let freeMeals: TableWriter
  let sen: TableWriter
  let attendance: TableWriter
  let suspensions: TableWriter
  let socialCare: TableWriter
  let contacts: TableWriter
  let offers: TableWriter
  let needs: TableWriter
  let sdq: TableWriter
  let parentalStress: TableWriter
  let housing: TableWriter?

  /// Creates the files of a study.
  init(in folder: URL, layouts: Layouts = Layouts()) throws {
    func open(_ layout: Layout) throws -> TableWriter {
      try TableWriter(
        file: folder.appendingPathComponent(layout.file), heading: layout.heading,
        style: layout.style)
    }
    self.layouts = layouts
    children = try open(layouts.children)
    freeMeals = try open(layouts.freeMeals)
    sen = try open(layouts.sen)
    attendance = try open(layouts.attendance)
    suspensions = try open(layouts.suspensions)
    socialCare = try open(layouts.socialCare)
    contacts = try open(layouts.contacts)
    offers = try open(layouts.offers)
    needs = try open(layouts.needs)
    sdq = try open(layouts.sdq)
    parentalStress = try open(layouts.parentalStress)
    housing = try layouts.housing.map(open)
  }

  /// Closes all files.
  func close() throws {
    for table in [children, freeMeals, sen, attendance, suspensions, socialCare, contacts] {
      try table.close()
    }
    for table in [offers, needs, sdq, parentalStress] { try table.close() }
    try housing?.close()
  }
}
