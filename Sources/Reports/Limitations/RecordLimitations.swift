import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// Limitations of the records: linkage, follow-up, missing values, small numbers, suppression.
struct RecordLimitations {
  let context: ReportContext

  /// Those that hold for this study.
  var found: [Limitation] {
    [
      synthetic, recognition, notLinked, oneArea, followUp, missing, few, suppressed,
      BoundedFindings(context: context).limitation, absent,
    ].compactMap { $0 }
  }

  private var synthetic: Limitation? {
    guard context.study.synthetic else { return nil }
    return Limitation(
      title: "Synthetic records",
      text: "The records were made by a computer: no figure here is about real children.")
  }

  private var recognition: Limitation? {
    Limitation(
      title: "Only those recognised",
      text: """
        Children whose parent’s imprisonment was not recognised are in no count, and may differ \
        from those who are.
        """)
  }

  private var counted: [(reading: Reading, finding: Finding)] {
    context.readings.compactMap { reading in
      guard let finding = reading.finding, finding.state == .value, finding.hidesNothing,
        finding.tally.eligible > 0
      else { return nil }
      return (reading, finding)
    }
  }

  private var notLinked: Limitation? {
    let parts = RecordKind.allCases.compactMap { kind -> Sentence? in
      guard
        let tally = counted.first(where: { $0.reading.indicator.record == kind })?.finding.tally,
        tally.notLinked > 0
      else { return nil }
      return """
        \(.ratio(tally.notLinked, of: tally.eligible)) children \
        (\(.share(tally.notLinked, of: tally.eligible))) to \(kind.inWords)
        """
    }
    guard !parts.isEmpty else { return nil }
    return Limitation(
      title: "Not linked",
      text: """
        Not linked: \(parts.listed()). If those not linked differ from those linked, the figures \
        are off by an amount that is not known.
        """)
  }

  /// Kinds of records that only one of several areas has for the cohort.
  private var oneArea: Limitation? {
    let parts = RecordKind.allCases.compactMap { kind -> Sentence? in
      LinkageWords(context: context, kind: kind)?.onlyArea.map { "\(kind.inWords): \($0)" }
    }
    guard !parts.isEmpty else { return nil }
    return Limitation(
      title: "Records of one area",
      text: """
        One area alone has linked records of a kind (\(parts.joined(by: "; "))): these figures \
        describe that area, not the others.
        """)
  }

  private var followUp: Limitation? {
    let late = counted.filter { $0.finding.tally.notFollowedUp > 0 }
    guard !late.isEmpty else { return nil }
    return Limitation(
      title: "Follow-up not complete",
      text: """
        Children recognised late are not in the figures that need time: \
        \(counts(late) { $0.notFollowedUp }).
        """)
  }

  /// Readings with a count of their tally, of all who are eligible.
  private func counts(
    _ entries: [(reading: Reading, finding: Finding)], _ count: (Tally) -> Int
  ) -> Sentence {
    ReadingList(readings: entries.map(\.reading)).listed { reading in
      let tally = reading.finding?.tally ?? .zero
      return "\(.ratio(count(tally), of: tally.eligible))"
    }
  }

  private var missing: Limitation? {
    let missing = counted.filter { $0.finding.tally.missing > 0 }
    guard !missing.isEmpty else { return nil }
    return Limitation(
      title: "Values not known",
      text: "Linked and followed up, but the value is not known: \(counts(missing) { $0.missing })."
    )
  }

  private var few: Limitation? {
    let few = context.readings.filter { $0.standing == .tooFew }
    guard !few.isEmpty else { return nil }
    return Limitation(
      title: "Too few to say",
      text: """
        Fewer than \(.count(Reading.fewest)) in the denominator: \
        \(ReadingList(readings: few).sentence). No percentage is given.
        """)
  }

  private var suppressed: Limitation? {
    let number = context.evaluation.findings.count { $0.state == .suppressed }
    guard number > 0 else { return nil }
    let noun = Noun(singular: "finding is", plural: "findings are")
    return Limitation(
      title: "Suppressed figures",
      text: """
        \(noun.counted(number)) suppressed to protect people, over all areas and arms. A \
        suppressed figure must not be read as zero.
        """)
  }

  private var absent: Limitation? {
    let sentence = context.notCollected(Set(Topic.allCases))
    return sentence.isEmpty ? nil : Limitation(title: "Not collected", text: sentence)
  }
}
