import Statistics

/// Children of families seen twice: all together, and the changes of each family.
struct FamilyChanges {
  let table: PairedTable
  let sums: ClusterSums

  /// 15 of 100 children gain something and 5 lose it; of the others half have it.
  init(_ world: FamilyWorld, _ draws: inout Draws) {
    var counts = [0, 0, 0, 0]
    let members = (0..<world.families).map { _ in
      let size = 1 + draws.index(below: 4)
      let answers = world.alike(size, &draws) { Self.answer($0.unit()) }
      for answer in answers { counts[answer] += 1 }
      return ClusterCount(
        answers.count { $0 == 2 } - answers.count { $0 == 1 }, of: size)
    }
    let cells = counts.map { Double($0) }
    table = PairedTable(
      yesYes: cells[0], yesNo: cells[2], noYes: cells[1], noNo: cells[3])
    sums = ClusterSums(members)
  }

  /// 0: yes both times, 1: lost, 2: gained, 3: no both times.
  private static func answer(_ place: Double) -> Int {
    if place < 0.05 { return 1 }
    if place < 0.2 { return 2 }
    return place < 0.6 ? 0 : 3
  }
}
