/// A confidence level, as a fraction between 0 and 1.
///
/// A level of 0.95 gives intervals that, over many repeated studies, hold the true value in
/// 95 of 100 of them. Levels of 0 and 1 do not exist: they would give an empty interval and one
/// that holds everything.
public struct Level: Sendable, Hashable {
  /// The level as a fraction, strictly between 0 and 1.
  public let fraction: Double

  /// The usual level of 95 %.
  public static let ninetyFive = Level(checked: 0.95)

  /// The level of 99.8 % that control limits of funnel plots use.
  public static let ninetyNinePointEight = Level(checked: 0.998)

  /// Makes a level, or nothing if the fraction is not strictly between 0 and 1.
  ///
  /// - Parameter fraction: the level as a fraction, such as 0.95.
  public init?(_ fraction: Double) {
    guard fraction > 0, fraction < 1 else { return nil }
    self.fraction = fraction
  }

  private init(checked fraction: Double) {
    self.fraction = fraction
  }

  /// The probability left in each tail: half of one minus the level.
  public var tail: Double { (1 - fraction) / 2 }

  /// The normal quantile that leaves `tail` above it: 1.96 at 95 %.
  public var z: Double { Normal.standard.upperQuantile(tail) }
}

extension Level: Codable {
  /// Reads a level from a plain number.
  ///
  /// - Throws: `DecodingError.dataCorrupted` if the number is not strictly between 0 and 1.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let fraction = try container.decode(Double.self)
    guard let level = Level(fraction) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "A level lies between 0 and 1, not \(fraction).")
    }
    self = level
  }

  /// Writes the level as a plain number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(fraction)
  }
}
