import Indicators
import Releases
import Studies
import Tallies

/// Reads the lists of entries.
struct ListReading {
  private let study: Study
  private let names: DeclaredNames

  init(_ study: Study) {
    self.study = study
    names = DeclaredNames(study)
  }

  /// The tallies of a file.
  func set(_ reader: inout EntryReader) throws(TallyFileFault) -> TallySet {
    var set = TallySet(study: study)
    set.tallies = try table("tallies", &reader) { entry throws(TallyFileFault) in
      (try key(&entry), try entry.tally())
    }
    set.pairs = try table("pairs", &reader) { entry throws(TallyFileFault) in
      (try pairKey(&entry), try entry.pair())
    }
    set.scoreChanges = try table("score_changes", &reader) { entry throws(TallyFileFault) in
      (try pairKey(&entry), try entry.scores())
    }
    set.strata = try table("strata", &reader) { entry throws(TallyFileFault) in
      let key = try key(&entry)
      return (StratumKey(tally: key, stratum: try entry.stratum()), try entry.stratumTally())
    }
    set.adjusted = try table("adjusted", &reader) { entry throws(TallyFileFault) in
      let key = AdjustedKey(
        tally: try key(&entry), categories: try entry.texts("categories"))
      try names.check(key, at: entry.place)
      return (key, try entry.stratumTally())
    }
    set.counts = try table("counts", &reader) { entry throws(TallyFileFault) in
      (try countKey(&entry), try entry.count("count"))
    }
    set.quality = try table("quality", &reader) { entry throws(TallyFileFault) in
      let key = QualityKey(table: try entry.text("table"), rule: try entry.text("rule"))
      try names.check(key, at: entry.place)
      return (key, try entry.count("count"))
    }
    return set
  }

  /// The released tallies of a file.
  func released(
    _ set: TallySet, of files: Int, _ reader: inout EntryReader
  ) throws(TallyFileFault) -> ReleasedTallies {
    let suppressed = try table("suppressed", &reader) { entry throws(TallyFileFault) in
      let key = try key(&entry)
      let numerator = try entry.range("numerator")
      return (
        key, SuppressedTally(numerator: numerator, denominator: try entry.range("denominator"))
      )
    }
    let hidden = try table("hidden", &reader) { entry throws(TallyFileFault) in
      (try key(&entry), try hiddenCounts(&entry))
    }
    let pairs = try table("withheld_pairs", &reader) { entry throws(TallyFileFault) in
      (try pairKey(&entry), true)
    }
    let parts = try table("withheld_parts", &reader) { entry throws(TallyFileFault) in
      (try pairKey(&entry), try changeParts(&entry))
    }
    let counts = try table("withheld_counts", &reader) { entry throws(TallyFileFault) in
      (try countKey(&entry), true)
    }
    return ReleasedTallies(
      shown: set, suppressed: suppressed, hidden: hidden, withheldPairs: Set(pairs.keys),
      withheldParts: parts, withheldCounts: Set(counts.keys),
      withheldTables: try withheldTables(&reader), files: files)
  }

  private func changeParts(_ entry: inout EntryReader) throws(TallyFileFault) -> Set<ChangePart> {
    let withheld = try entry.texts("withheld")
    for name in withheld where ChangePart(rawValue: name) == nil {
      throw .unknownName(kind: "part of a change", name: name, at: entry.place)
    }
    guard !withheld.isEmpty, Set(withheld).count == withheld.count else {
      throw .wrongShape(expected: "each withheld part once", at: entry.place)
    }
    return Set(withheld.compactMap(ChangePart.init))
  }

  private func hiddenCounts(_ entry: inout EntryReader) throws(TallyFileFault) -> [HiddenCount] {
    let withheld = try entry.texts("withheld")
    for name in withheld where HiddenCount(rawValue: name) == nil {
      throw .unknownName(kind: "count", name: name, at: entry.place)
    }
    guard !withheld.isEmpty, Set(withheld).count == withheld.count else {
      throw .wrongShape(expected: "each withheld count once", at: entry.place)
    }
    return HiddenCount.allCases.filter { withheld.contains($0.rawValue) }
  }

  private func withheldTables(
    _ reader: inout EntryReader
  ) throws(TallyFileFault) -> [WithheldTable] {
    var tables: [WithheldTable] = []
    for (place, tree) in try reader.list("withheld_tables").enumerated() {
      var entry = try EntryReader(tree, "withheld_tables, entry \(place + 1)")
      let kind = try entry.option("kind", WithheldTable.Kind.self)
      let indicator = try entry.text("indicator")
      let table = WithheldTable(
        kind: kind, indicator: indicator, moment: try entry.moment("moment"))
      try entry.finish()
      try names.check(table.indicator, [table.moment], at: entry.place)
      if tables.contains(table) { throw .doubledEntry(at: entry.place) }
      tables.append(table)
    }
    return tables
  }

  /// A list as a table, in which no entry stands twice.
  private func table<Key: Hashable, Value>(
    _ name: String, _ reader: inout EntryReader,
    _ read: (inout EntryReader) throws(TallyFileFault) -> (Key, Value)
  ) throws(TallyFileFault) -> [Key: Value] {
    let list = try reader.list(name)
    var table = [Key: Value](minimumCapacity: list.count)
    for (place, tree) in list.enumerated() {
      var entry = try EntryReader(tree, "\(name), entry \(place + 1)")
      let (key, value) = try read(&entry)
      try entry.finish()
      guard table.updateValue(value, forKey: key) == nil else {
        throw .doubledEntry(at: entry.place)
      }
    }
    return table
  }

  private func key(_ entry: inout EntryReader) throws(TallyFileFault) -> TallyKey {
    let key = try entry.tallyKey()
    try names.check(key.indicator, [key.moment], at: entry.place)
    try names.check(key.cell, of: key.indicator, at: entry.place)
    return key
  }

  private func pairKey(_ entry: inout EntryReader) throws(TallyFileFault) -> PairKey {
    let key = try entry.pairKey()
    try names.check(key.indicator, [key.moments.before, key.moments.after], at: entry.place)
    try names.check(key.cell, of: key.indicator, at: entry.place)
    return key
  }

  private func countKey(_ entry: inout EntryReader) throws(TallyFileFault) -> CountKey {
    let key = try entry.countKey()
    try names.check(key, at: entry.place)
    return key
  }
}
