/// The levels of one field for each pair of distinct values.
struct LevelTable {
  private let first: [Int]
  private let second: [Int]
  private let levels: [[Int?]]

  init(
    _ first: [CodePoints?], _ second: [CodePoints?], by comparison: FieldComparison
  ) throws(Refusal) {
    let firstValues = Self.distinct(first)
    let secondValues = Self.distinct(second)
    try Self.check(firstValues.values, secondValues.values)
    self.first = firstValues.places
    self.second = secondValues.places
    levels = try firstValues.values.map { one throws(Refusal) in
      try secondValues.values.map { other throws(Refusal) in try comparison.level(one, other) }
    }
  }

  /// The level of two records by their places in the lists.
  func level(_ one: Int, _ other: Int) -> Int? { levels[first[one]][second[other]] }

  private static func distinct(
    _ values: [CodePoints?]
  ) -> (values: [CodePoints?], places: [Int]) {
    var places: [CodePoints?: Int] = [:]
    var distinct: [CodePoints?] = []
    let indices = values.map { value in
      if let place = places[value] { return place }
      places[value] = distinct.count
      distinct.append(value)
      return distinct.count - 1
    }
    return (distinct, indices)
  }

  private static func check(
    _ first: [CodePoints?], _ second: [CodePoints?]
  ) throws(Refusal) {
    let letters = [first, second].map { $0.reduce(0) { $0 + ($1?.count ?? 0) } }
    let (pairs, isTooLarge) = letters[0].multipliedReportingOverflow(by: letters[1])
    guard !isTooLarge, pairs <= RecordComparison.largestLetterPairs else {
      throw .tooMany("pairs of letters of a field", limit: RecordComparison.largestLetterPairs)
    }
  }
}
