/// All records of one list compared with all records of another, field by field.
public enum RecordComparison {
  /// The most pairs of records that are gone through.
  public static let largestPairs = 4_000_000
  /// The most pairs of letters of one field that are gone through.
  public static let largestLetterPairs = 1_000_000_000

  /// Counts the patterns of agreement.
  ///
  /// - Parameters:
  ///   - first: the values of each record of one list; nothing for one that is missing.
  ///   - second: those of the other list.
  ///   - fields: how each field is compared.
  /// - Returns: the patterns that occur with their numbers of pairs, the highest levels first.
  /// - Throws: `Refusal` if a record has not as many values as there are fields, or there is too
  ///   much to compare.
  public static func patterns(
    _ first: [[CodePoints?]], _ second: [[CodePoints?]], fields: [FieldComparison]
  ) throws(Refusal) -> [(pattern: AgreementPattern, pairs: Int)] {
    guard !first.isEmpty, !second.isEmpty else {
      throw .tooFew("records of either list", given: 0, needed: 1)
    }
    try check(first + second, fields)
    let (pairs, isTooLarge) = first.count.multipliedReportingOverflow(by: second.count)
    guard !isTooLarge, pairs <= largestPairs else {
      throw .tooMany("pairs of records", limit: largestPairs)
    }
    let tables = try fields.indices.map { field throws(Refusal) in
      try LevelTable(first.map { $0[field] }, second.map { $0[field] }, by: fields[field])
    }
    var counts: [[Int?]: Int] = [:]
    for one in first.indices {
      for other in second.indices { counts[tables.map { $0.level(one, other) }, default: 0] += 1 }
    }
    return counts.map { (AgreementPattern($0.key), $0.value) }.sorted { $0.0 > $1.0 }
  }

  private static func check(
    _ records: [[CodePoints?]], _ fields: [FieldComparison]
  ) throws(Refusal) {
    guard !fields.isEmpty else { throw .tooFew("fields", given: 0, needed: 1) }
    for record in records where record.count != fields.count {
      throw .lengthsDiffer("a record", record.count, "the fields", fields.count)
    }
  }
}
