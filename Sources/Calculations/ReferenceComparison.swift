/// One named result held to the right one, element by element.
struct ReferenceComparison {
  /// The result's name.
  let name: String
  let tolerance: ReferenceTolerance
  /// How many values were compared.
  private(set) var values = 0
  /// The largest relative error of the numbers that are not accepted for their absolute size.
  private(set) var largestError = 0.0
  /// What disagrees first; nothing if all agree.
  private(set) var disagreement: String?

  init(name: String, tolerance: ReferenceTolerance) {
    self.name = name
    self.tolerance = tolerance
  }

  /// Compares a result with the right one; null stands for null only.
  mutating func compare(_ result: JSONValue, with expected: JSONValue) {
    if let expectedNumber = expected.number {
      compare(result, number: expectedNumber)
    } else if let expectedList = expected.list {
      compare(result, list: expectedList)
    } else if let members = expected.members {
      for member in members { compare(result[member.name] ?? .null, with: member.value) }
    } else {
      values += 1
      if result != expected { disagree("is \(result.json), not \(expected.json)") }
    }
  }

  /// Compares a result with the two ends that it must lie between.
  mutating func compare(_ result: JSONValue, within ends: JSONValue) {
    values += 1
    guard let number = result.number, let lowest = ends.list?.first?.number,
      let highest = ends.list?.last?.number, lowest <= number, number <= highest
    else { return disagree("is \(result.json), not within \(ends.json)") }
  }

  private mutating func compare(_ result: JSONValue, list: [JSONValue]) {
    guard let values = result.list, values.count == list.count else {
      return disagree("is \(result.json), not \(list.count) values")
    }
    for (value, expected) in zip(values, list) { compare(value, with: expected) }
  }

  private mutating func compare(_ result: JSONValue, number expected: Double) {
    values += 1
    guard let number = result.number, tolerance.accepts(number, expected: expected) else {
      return disagree("is \(result.json), not \(expected)")
    }
    if number != expected, abs(expected) > tolerance.absolute, expected.isFinite {
      largestError = max(largestError, abs(number - expected) / abs(expected))
    }
  }

  private mutating func disagree(_ reason: String) {
    if disagreement == nil { disagreement = "\(name) \(reason)" }
  }
}
