import Studies
public import Tallies

/// Tallies that have passed disclosure control: all that estimates and outputs ever see.
///
/// Every number in it may be published, so that whatever is worked out from it tells nobody more
/// than it does. Only disclosure control makes one, and only what was released is merged to one.
public struct ReleasedTallies: Equatable, Sendable {
  /// The numbers that may be published; what is suppressed is not in it.
  public let shown: TallySet
  /// The tallies that are suppressed, with what may be said of them.
  public let suppressed: [TallyKey: SuppressedTally]
  /// The counts beside a shown tally that are withheld: they stand as 0 in it.
  public let hidden: [TallyKey: [HiddenCount]]
  /// The paired tables and changes of scores that are withheld.
  public let withheldPairs: Set<PairKey>
  /// The parts of shown changes of scores that are withheld.
  public let withheldParts: [PairKey: Set<ChangePart>]
  /// The plain counts that are withheld.
  public let withheldCounts: Set<CountKey>
  /// Whole kinds of tables that are withheld for an indicator, in the order of the study.
  public let withheldTables: [WithheldTable]
  /// Of how many releases it is the sum, each of which was rounded by itself; 1 of one.
  public let files: Int

  /// Released tallies with their parts; see `DisclosureControl` for the way to them.
  package init(
    shown: TallySet, suppressed: [TallyKey: SuppressedTally] = [:],
    hidden: [TallyKey: [HiddenCount]] = [:], withheldPairs: Set<PairKey> = [],
    withheldParts: [PairKey: Set<ChangePart>] = [:], withheldCounts: Set<CountKey> = [],
    withheldTables: [WithheldTable] = [], files: Int = 1
  ) {
    self.files = files
    self.shown = shown
    self.suppressed = suppressed
    self.hidden = hidden
    self.withheldPairs = withheldPairs
    self.withheldParts = withheldParts
    self.withheldCounts = withheldCounts
    self.withheldTables = WithheldTable.inOrder(withheldTables, of: shown.study)
  }
}
