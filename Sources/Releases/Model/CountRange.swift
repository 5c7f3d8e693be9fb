/// Between which two whole numbers a withheld number lies, as anybody can work out.
public struct CountRange: Hashable, Sendable, Codable {
  /// The least that it can be.
  public let least: Int
  /// The most that it can be, nil where nothing that is published bounds it.
  public let most: Int?

  /// A range with its ends.
  public init(least: Int, most: Int?) {
    self.least = least
    self.most = most
  }

  /// The range of a sum of two numbers.
  public static func + (first: CountRange, second: CountRange) -> CountRange {
    let most = first.most.flatMap { one in second.most.map { one + $0 } }
    return CountRange(least: first.least + second.least, most: most)
  }
}
