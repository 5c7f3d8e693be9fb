/// The children of a study in columns, in the order of the file.
struct Cohort: Sendable {
  /// The family of each child, from 0; families are numbered by their first child.
  var family: [Int32]
  /// The place of each child's area in the study.
  var area: [Int32]
  /// The sex of each child: 0 F, 1 M, 2 U.
  var sex: [UInt8]
  /// The month of birth of each child: `BirthMonth.ordinal`.
  var born: [Int32]
  /// The day of imprisonment of each child: `CalendarDate.dayNumber`.
  var imprisoned: [Int32]
  /// The place of each child when pseudonyms are sorted as text.
  var codeOrder: [Int32]
  /// The further columns of the table that were supplied: parent, carer_after, known_before,
  /// ethnicity, education_record, social_care_record.
  var columns: [RecordColumn]
  /// The number of families.
  var families: Int

  /// The number of children.
  var count: Int { family.count }

  /// The further column with a name, nil where the file had none.
  func column(_ name: String) -> RecordColumn? {
    columns.first { $0.name == name }
  }
}
