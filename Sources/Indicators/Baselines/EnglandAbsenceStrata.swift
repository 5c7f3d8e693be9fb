/// Enrolments in England by academic year, NC year, sex, FSM and SEN, summed over phase of school.
///
/// Source: Department for Education, absence distributions dashboard (counts of 5 % absence bands,
/// full year, six half terms), released 10 May 2024; Open Government Licence v3.0, Crown copyright.
enum EnglandAbsenceStrata {
  /// A group in one academic year, by the table's letters.
  struct Key: Hashable {
    let year: Int
    let ncYear: Int
    let sex: UInt8
    let freeMeals: UInt8
    let specialNeeds: UInt8
  }

  /// Reads the built-in table.
  static func read() -> [Key: AbsenceCounts] {
    text.withUTF8Buffer { bytes in
      var fields = SeparatedFields(bytes)
      var cells: [Key: AbsenceCounts] = [:]
      cells.reserveCapacity(2_048)
      while !fields.isAtEnd {
        if let year = fields.integer(), let ncYear = fields.integer(), let sex = fields.letter(),
          let freeMeals = fields.letter(), let specialNeeds = fields.letter(),
          let counts = fields.absenceCounts()
        {
          let key = Key(
            year: year, ncYear: ncYear, sex: sex, freeMeals: freeMeals, specialNeeds: specialNeeds)
          cells[key] = counts
        }
        fields.nextRow()
      }
      return cells
    }
  }
}

extension SeparatedFields {
  /// The next three fields as enrolments, persistently and severely absent.
  mutating func absenceCounts() -> AbsenceCounts? {
    guard let enrolments = integer(), let persistent = integer(), let severe = integer() else {
      return nil
    }
    return AbsenceCounts(enrolments: enrolments, persistent: persistent, severe: severe)
  }
}
