/// The place of a count in a stratum of what the study adjusts for.
public struct AdjustedKey: Hashable, Sendable, Codable {
  /// The indicator at its moment in a cell of one area and arm.
  public let tally: TallyKey
  /// The category of each adjuster, in the order of the study's design; `unknown` where not known.
  public let categories: [String]

  /// A key with its parts.
  public init(tally: TallyKey, categories: [String]) {
    self.tally = tally
    self.categories = categories
  }
}
