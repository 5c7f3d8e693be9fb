import Indicators
import Releases
import Studies
import Tallies
import TallyFiles
import Testing

@Suite("The ledger keeps releases in a chain, and refuses what together tells of a few people")
struct LedgerTests {
  /// Released tallies of one area with one share, with 5 as the greatest suppressed number.
  private static func release(
    _ numerator: Int, of denominator: Int, missing: Int = 0, suppress: Bool = false,
    day: Int32 = 19_000, rule: DisclosureRule = DisclosureRule(), girls: Int? = 20
  ) -> ReleasedTallies {
    var study = SmallStudy()
    study.areas = [study.areas[0]]
    study.disclosure = rule
    study.design = nil
    study.extracted = CalendarDate(dayNumber: day)
    var shown = TallySet(study: study.study)
    let key = TallyKey(indicator: "fsm", moment: .at(months: 0), cell: Cell(arm: .rollout))
    if !suppress {
      shown.tallies[key] = Tally(
        numerator: numerator, denominator: denominator, missing: missing, notLinked: 0,
        notFollowedUp: 0, clusters: .zero)
    }
    let count = CountKey(unit: "children", dimension: "sex", category: "F", cell: Cell())
    shown.counts[count] = girls
    let unknown = CountRange(least: 0, most: nil)
    return ReleasedTallies(
      shown: shown,
      suppressed: suppress ? [key: SuppressedTally(numerator: unknown, denominator: unknown)] : [:],
      withheldCounts: girls == nil ? [count] : [])
  }

  private static let date = CalendarDate(dayNumber: 19_010)

  /// A ledger of releases of which no two are near each other.
  private static func ledger(_ count: Int = 3) throws -> ReleaseLedger {
    try (0..<count).reduce(ReleaseLedger()) { ledger, place in
      try LedgerRecord(
        of: release(20 + 10 * place, of: 100 + 30 * place, day: 19_000 + Int32(place)), date: date,
        in: ledger
      ).ledger
    }
  }

  /// The words of the refusal of a release after another, empty where it is allowed.
  private static func refusal(_ later: ReleasedTallies, after earlier: ReleasedTallies) throws
    -> String
  {
    let ledger = try LedgerRecord(of: earlier, date: date, in: ReleaseLedger()).ledger
    do {
      _ = try LedgerRecord(of: later, date: date, in: ledger)
      return ""
    } catch let refused as ReleaseConflicts {
      return refused.lines()
    }
  }

  @Test("what is read is what was written, and each entry holds the digest of the one before")
  func roundTrip() throws {
    let ledger = try Self.ledger()
    #expect(try ReleaseLedger(reading: Array(ledger.text.utf8)) == ledger)
    #expect(ledger.entries.map(\.number) == [1, 2, 3])
    #expect(ledger.entries[0].before == ReleaseLedger.start)
    #expect(ledger.entries[2].before == ledger.entries[1].digest)
    #expect(ledger.text.split(separator: "\n").count == 4)
    let empty = ReleaseLedger()
    #expect(try ReleaseLedger(reading: Array(empty.text.utf8)) == empty)
  }

  /// A way to tamper with the lines of a ledger.
  enum Change: CaseIterable {
    case number, removed, lastRemoved, reordered, added, header, spaces, brokenOff

    /// The line that is named.
    var line: Int {
      switch self {
      case .number, .removed, .reordered, .spaces: 3
      case .lastRemoved, .header: 1
      case .added: 5
      case .brokenOff: 4
      }
    }

    func applied(to text: String) -> String {
      var lines = text.split(separator: "\n").map(String.init)
      switch self {
      case .number: lines[2] = lines[2].replacingFirst("\"numerator\":30", "\"numerator\":31")
      case .removed: lines.remove(at: 2)
      case .lastRemoved: lines.removeLast()
      case .reordered: lines.swapAt(2, 3)
      case .added: lines.append(lines[3])
      case .header: lines[0] = lines[0].replacingFirst("\"entries\":3", "\"entries\":4")
      case .spaces: lines[2] = lines[2].replacingFirst(":", ": ")
      case .brokenOff: return String(text.dropLast(40))
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }

  @Test("every change is refused with its line", arguments: Change.allCases)
  func tampered(change: Change) throws {
    let text = try Self.ledger().text
    let other = change.applied(to: text)
    #expect(other != text)
    do {
      _ = try ReleaseLedger(reading: Array(other.utf8))
      Issue.record("it was read")
    } catch {
      #expect(error.line == change.line, "\(error)")
    }
  }

  @Test("the same content is recorded once, whatever the day")
  func again() throws {
    let ledger = try Self.ledger()
    let record = try LedgerRecord(
      of: Self.release(30, of: 130, day: 19_001), date: CalendarDate(dayNumber: 20_000), in: ledger)
    #expect(record.isRecordedAlready && record.ledger == ledger && record.entry.number == 2)
    #expect(record.entry.date == Self.date)
  }

  @Test("a change by 1 to the greatest suppressed number is refused; none and greater ones are not")
  func changes() throws {
    let first = Self.release(50, of: 100)
    for (numerator, denominator, isAllowed) in [
      (50, 100, true), (51, 106, false), (55, 110, false), (56, 112, true), (44, 88, true),
      (45, 90, false), (56, 106, true), (57, 106, false), (60, 95, false),
    ] {
      let later = Self.release(numerator, of: denominator, day: 19_100)
      let words = try Self.refusal(later, after: first)
      #expect(words.isEmpty == isAllowed, "\(numerator) of \(denominator): \(words)")
    }
  }

  @Test("the number is named with its cell and the entry, and no value")
  func names() throws {
    let words = try Self.refusal(
      Self.release(57, of: 107, day: 19_100, girls: 22), after: Self.release(50, of: 100))
    #expect(
      words == """
        children, sex: F, count: differs by so few that they could be singled out (ledger entry 1, \
        extract of 2022-01-08).
        """)
    let missing = try Self.refusal(
      Self.release(50, of: 100, missing: 13, day: 19_100),
      after: Self.release(50, of: 100, missing: 10))
    #expect(missing.contains("fsm, at, arm rollout, missing: differs by so few"))
    #expect(!missing.contains("13") && !missing.contains("10,"))
  }

  @Test(
    "what one release of a day withholds and another shows is refused; of another day it is not")
  func contradictions() throws {
    let shown = Self.release(50, of: 100)
    let suppressed = Self.release(0, of: 0, suppress: true)
    for (later, earlier) in [(shown, suppressed), (suppressed, shown)] {
      let words = try Self.refusal(later, after: earlier)
      #expect(words.contains("fsm, at, arm rollout, numerator: is of the same day"), "\(words)")
    }
    #expect(
      try Self.refusal(Self.release(0, of: 0, suppress: true, day: 19_001), after: shown) == "")
    let withheld = try Self.refusal(Self.release(50, of: 100, girls: nil), after: shown)
    #expect(withheld.hasPrefix("children, sex: F, count: is of the same day"))
  }

  @Test("the greater rule of the two decides, and without rules nothing is refused")
  func rules() throws {
    let none = DisclosureRule(suppress: .none)
    let (first, second) = (
      Self.release(50, of: 100, rule: none), Self.release(51, of: 101, day: 19_001, rule: none)
    )
    #expect(try Self.refusal(second, after: first) == "")
    let wide = Self.release(
      59, of: 120, day: 19_001, rule: DisclosureRule(suppress: .underTen), girls: 20)
    #expect(try Self.refusal(wide, after: Self.release(50, of: 100)).contains("numerator"))
    #expect(
      try Self.refusal(Self.release(59, of: 120, day: 19_001), after: Self.release(50, of: 100))
        == "")
  }

  @Test("no more numbers are named than asked for, and the rest is counted")
  func limit() throws {
    let conflict = ReleaseConflict(
      place: ["fsm", "at"], number: .missing, entry: 1, extracted: Self.date, reason: .smallChange)
    let lines = ReleaseConflicts(Array(repeating: conflict, count: 7)).lines(most: 5)
    #expect(lines.split(separator: "\n").count == 6)
    #expect(lines.hasSuffix("2 further numbers are not listed."))
  }
}
