import Indicators
import Studies
import Tallies
import Testing

@testable import Releases

@Suite("How many few can be high beside sums of scores in one table, in two, and in pairs")
struct ScoreRoomTests {
  private static let high = ScoreKind(Set(17...40), not: Set(0...16), of: 0...40)

  private static func room(_ count: Int, _ sum: Int, _ squares: Int?) -> ScoreRoom {
    ScoreRoom(count: count, sum: sum, squares: squares)
  }

  @Test("18 scores with a sum of 99 and squares of 1,107: at most 3 are 17 or more")
  func squares() throws {
    let range = Self.room(18, 99, 1_107).numbers(
      around: 2, among: 18, of: try #require(Self.high), greatest: 5)
    #expect(range.upperBound == 3)
  }

  @Test("where 2 and 3 are possible and 1 is not, the numbers end at 2")
  func gap() throws {
    // 40 and 20 among nothing: a sum of 60 and squares of 2,000 are of exactly two.
    let range = Self.room(8, 60, 2_000).numbers(
      around: 2, among: 8, of: try #require(Self.high), greatest: 5)
    #expect(range.lowerBound == 2)
  }

  @Test("10 scores with a sum of 68 are at most 4 times high; in two tables 8 times in all")
  func tables() throws {
    let room = Self.room(10, 68, nil)
    let kind = try #require(Self.high)
    #expect(!ScoreRooms(rooms: [room], kind: kind).leaveOpen(greatest: 5))
    #expect(ScoreRooms(rooms: [room, room], kind: kind).leaveOpen(greatest: 5))
  }

  @Test("what is told of all tables together leaves less room, and of four tables none")
  func told() throws {
    let room = Self.room(10, 68, nil)
    let kind = try #require(Self.high)
    func told(_ count: Int) -> ScoreKind {
      kind.telling([.init(people: .init(count: count, values: 0...16), isInside: false)])
    }
    #expect(ScoreRooms(rooms: [room, room], kind: told(14)).leaveOpen(greatest: 5))
    #expect(!ScoreRooms(rooms: [room, room], kind: told(16)).leaveOpen(greatest: 5))
    let four = [room, room, room, room]
    #expect(!ScoreRooms(rooms: four, kind: told(1)).leaveOpen(greatest: 5))
  }

  @Test("who has no score may be of any kind")
  func unscored() throws {
    let kind = try #require(Self.high)
    #expect(Self.room(10, 0, 0).numbers(around: 2, among: 12, of: kind, greatest: 5) == 0...2)
  }

  @Test("pairs and the rest of a moment: ten scores that are all 0 leave the ten others")
  func changes() throws {
    let key = PairKey(
      indicator: "sdq-total", moments: MomentPair(before: .baseline, after: .followUp),
      cell: Cell(informant: .parent))
    func isOpen(_ pairs: ScoreChangeTally, sum: Int, squares: Int) throws -> Bool {
      var set = ScoredStudy.tallies([])
      let whole = Tally(
        numerator: sum, denominator: 20, missing: 0, notLinked: 0, notFollowedUp: 0,
        clusters: .zero, squares: squares)
      set.tallies[ScoredStudy.mean(Cell())] = whole
      set.scoreChanges[key] = pairs
      let mean = ScoredStudy.mean(Cell()).question
      let small = [mean: [SmallScores(row: Cell(), kind: Self.high)]]
      let rule = PrimaryRule(set.study.disclosure)
      return ChangeRooms(set: set, small: small, rule: rule).leaveOpen(key)
    }
    let pairs = ScoreChangeTally(
      pairs: 10, before: 100, after: 0, beforeSquares: 1_400, afterSquares: 0, products: 0)
    #expect(try isOpen(pairs, sum: 200, squares: 2_800))
    let none = ScoreChangeTally(
      pairs: 10, before: 0, after: 0, beforeSquares: 0, afterSquares: 0, products: 0)
    #expect(try !isOpen(none, sum: 40, squares: 800))
  }
}
