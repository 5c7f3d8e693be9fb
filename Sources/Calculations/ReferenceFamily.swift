/// The reference cases of one family of calculations.
public struct ReferenceFamily: Sendable {
  /// The family's name, that of its calculations too.
  public let name: String
  /// What the family is about.
  public let title: String
  private let text: StaticString

  init(name: String, title: String, cases text: StaticString) {
    self.name = name
    self.title = title
    self.text = text
  }

  /// All families.
  public static let all: [ReferenceFamily] = [
    distributions, oneProportion, twoProportions, rates, meansAndChange, regression,
    naturalExperiments, timeToEvent, multiplicityAndPower, resampling, processControl, linkage,
  ]

  /// The family's cases.
  ///
  /// - Returns: the cases in order.
  /// - Throws: `JSONFault` if the library's own text is damaged.
  public func cases() throws(JSONFault) -> [ReferenceCase] {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return try JSONValue(parsing: bytes).list?.compactMap { ReferenceCase($0) } ?? []
  }
}
