/// Enrolments in the nine Thames Valley authorities by academic year, FSM and SEN.
///
/// Coarser than for England on purpose: finer cells of one authority hold a handful of pupils.
/// Source and licence as for `EnglandAbsenceStrata`.
enum LocalAbsenceStrata {
  /// A group in one area and academic year, by the table's letters.
  struct Key: Hashable {
    let areaCode: String
    let year: Int
    let freeMeals: UInt8
    let specialNeeds: UInt8
  }

  /// Reads the built-in table.
  static func read() -> [Key: AbsenceCounts] {
    text.withUTF8Buffer { bytes in
      var fields = SeparatedFields(bytes)
      var cells: [Key: AbsenceCounts] = [:]
      while !fields.isAtEnd {
        let areaCode = fields.text()
        if let year = fields.integer(), let freeMeals = fields.letter(),
          let specialNeeds = fields.letter(), let counts = fields.absenceCounts()
        {
          let key = Key(
            areaCode: areaCode, year: year, freeMeals: freeMeals, specialNeeds: specialNeeds)
          cells[key] = counts
        }
        fields.nextRow()
      }
      return cells
    }
  }
}
