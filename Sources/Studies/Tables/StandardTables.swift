import Indicators

/// The tables of the contract, in its order.
public enum StandardTables {
  /// Every standard table that this version reads.
  public static let all: [TableSchema] = [
    children, freeMeals, sen, attendance, suspensions, socialCare, contacts, offers, needs,
    questionnaire(.strengthsAndDifficulties), questionnaire(.parentalStress),
  ]

  /// The standard table with a name, nil where the contract has none.
  /// - Parameter name: A name such as attendance.
  /// - Returns: The table.
  public static func table(_ name: String) -> TableSchema? {
    all.first { $0.name == name }
  }

  private static let children = TableSchema(
    name: "children", kind: .cohort, subject: .child,
    columns: [
      ColumnSchema("child", .identifier), ColumnSchema("family", .identifier),
      ColumnSchema("area", .area), ColumnSchema("sex", .code(["F", "M", "U"]), blank: true),
      ColumnSchema("born", .month), ColumnSchema("imprisoned", .date),
      ColumnSchema("parent", .code(["mother", "father", "both", "other"]), blank: true),
      ColumnSchema("ethnicity", .text, required: false, blank: true),
      ColumnSchema("carer_after", .text, required: false, blank: true),
      ColumnSchema("known_before", .code(["yes", "no"]), required: false, blank: true),
      ColumnSchema("education_record", .code(["yes", "no"]), required: false, blank: true),
      ColumnSchema("social_care_record", .code(["yes", "no"]), required: false, blank: true),
    ])

  private static let freeMeals = spells("free_meals", [])

  private static let sen = spells("sen", [ColumnSchema("provision", .code(["E", "K", "N"]))])

  private static let socialCare = spells(
    "social_care", [ColumnSchema("status", .code(["CLA", "CPP", "CIN", "EH"]))])

  private static let attendance = TableSchema(
    name: "attendance", kind: .sessions, subject: .child,
    columns: [
      ColumnSchema("child", .identifier), ColumnSchema("year", .academicYear),
      ColumnSchema("term", .term), ColumnSchema("possible", .count, blank: true),
      ColumnSchema("attended", .count, required: false, blank: true),
      ColumnSchema("absent", .count, required: false, blank: true),
    ])

  private static let suspensions = TableSchema(
    name: "suspensions", kind: .events, subject: .child,
    columns: [
      ColumnSchema("child", .identifier), ColumnSchema("date", .date),
      ColumnSchema("sessions", .count, blank: true),
      ColumnSchema("category", .code(["SUSP", "PERM"])),
    ])

  private static let contacts = TableSchema(
    name: "contacts", kind: .events, subject: .child,
    columns: [
      ColumnSchema("child", .identifier), ColumnSchema("date", .date),
      ColumnSchema("kind", .code(["contact", "referral"])),
      ColumnSchema("source", .text, required: false, blank: true),
      ColumnSchema("outcome", .text, required: false, blank: true),
    ])

  private static let offers = TableSchema(
    name: "offers", kind: .events, subject: .family,
    columns: [
      ColumnSchema("family", .identifier), ColumnSchema("date", .date),
      ColumnSchema("sequence", .count),
      ColumnSchema("outcome", .code(["accepted", "declined", "no-contact"])),
    ])

  private static let needs = TableSchema(
    name: "needs", kind: .facts, subject: .family,
    columns: [
      ColumnSchema("family", .identifier),
      ColumnSchema("need", .code(["child", "carer", "legal", "other"])),
    ])

  /// The forms of a questionnaire: who, when, which version, the answers.
  private static func questionnaire(_ instrument: Instrument) -> TableSchema {
    let versions = instrument.versions.map(\.code)
    let version = ColumnSchema("version", .code(versions))
    let items = (1...instrument.items).map {
      ColumnSchema("item\($0)", .answer(instrument.answers), blank: true)
    }
    let supplement = instrument.supplementQuestions.map { name, answers in
      ColumnSchema(name, .answer(answers), required: false, blank: true)
    }
    return TableSchema(
      name: instrument.table, kind: .forms,
      subject: instrument.unit == .child ? .child : .family,
      columns: [
        ColumnSchema(instrument.unit == .child ? "child" : "family", .identifier),
        ColumnSchema("date", .date),
      ] + (versions.count > 1 ? [version] : []) + items + supplement)
  }

  private static func spells(_ name: String, _ columns: [ColumnSchema]) -> TableSchema {
    TableSchema(
      name: name, kind: .spells, subject: .child,
      columns: [ColumnSchema("child", .identifier)] + columns + [
        ColumnSchema("from", .date), ColumnSchema("to", .date, blank: true),
      ])
  }
}
