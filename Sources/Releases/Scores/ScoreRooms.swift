/// People with a score in several tables that are told apart, such as by sex, and together known to
/// have so many scores of some kinds.
struct ScoreRooms {
  /// The tables.
  let rooms: [ScoreRoom]
  /// What is asked of the scores, with what is told of all tables together.
  let kind: ScoreKind

  /// How many tables are tried together where more is told of the scores; of more it is taken that
  /// they tell too much.
  private static let most = 3

  /// Whether the people of the kind can be at most 1 in all, and more than the greatest small
  /// number.
  func leaveOpen(greatest: Int) -> Bool {
    guard !kind.told.isEmpty else { return addUp(greatest: greatest) }
    guard rooms.count <= Self.most else { return false }
    let wide = (greatest + 1)...(2 * greatest + 2)
    return (0...1).contains { isPossible($0, rooms[...], kind.told) }
      && wide.contains { isPossible($0, rooms[...], kind.told) }
  }

  /// The same where each table has a number of its own.
  private func addUp(greatest: Int) -> Bool {
    var (least, most) = (0, 0)
    for room in rooms {
      let possible = (0...min(greatest + 1, room.count)).filter {
        room.isPossible($0, of: room.count, kind)
      }
      least += possible.first ?? room.count
      most += possible.last ?? 0
    }
    return least <= 1 && most > greatest
  }

  /// Whether so many people of the kind, and those told, can be divided among tables.
  private func isPossible(
    _ number: Int, _ rooms: ArraySlice<ScoreRoom>, _ told: [ScoreKind.Told]
  ) -> Bool {
    guard let room = rooms.first, number >= 0 else { return false }
    if rooms.count == 1 { return room.isPossible(number, of: room.count, kind.telling(told)) }
    let all = rooms.reduce(0) { $0 + $1.count }
    let shares = told.map { Self.shares(of: $0.people.count, room.count, of: all) }
    return Self.choices(shares).contains { counts in
      let own = zip(told, counts).map { $0.with($1) }
      let rest = zip(told, counts).map { $0.with($0.people.count - $1) }
      return (0...min(number, room.count)).contains { some in
        room.isPossible(some, of: room.count, kind.telling(own))
          && isPossible(number - some, rooms.dropFirst(), rest)
      }
    }
  }

  /// Numbers near the share of people that falls to a table by its size.
  private static func shares(of count: Int, _ size: Int, of all: Int) -> [Int] {
    let share = all > 0 ? count * size / all : 0
    let near = [0, 2, -2, 5, -5, 9, -9].map { min(count, max(0, share + $0)) }
    return near.reduce(into: []) { found, next in
      if !found.contains(next) { found.append(next) }
    }
  }

  private static func choices(_ lists: [[Int]]) -> [[Int]] {
    lists.reduce([[]]) { choices, list in
      choices.flatMap { choice in list.map { choice + [$0] } }
    }
  }
}
