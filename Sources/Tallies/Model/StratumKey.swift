/// The place of a count in a reference stratum.
public struct StratumKey: Hashable, Sendable, Codable {
  /// The indicator at its moment in a cell.
  public let tally: TallyKey
  /// The stratum.
  public let stratum: ReferenceStratum

  /// A key with its parts.
  public init(tally: TallyKey, stratum: ReferenceStratum) {
    self.tally = tally
    self.stratum = stratum
  }
}
