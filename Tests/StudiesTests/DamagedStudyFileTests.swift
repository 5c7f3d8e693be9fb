import Studies
import Testing

@Suite("Study files damaged at random")
struct DamagedStudyFileTests {
  private static let good =
    FolderOnDisk.study(
      """
      indicators: [fsm, attendance-above-90]
      targets: {fsm: 25%}
      outcomes: {primary: fsm}
      disclosure: {suppress: 1-5, round: none}
      own_indicators:
        - {id: a-b, title: T, definition: D, population: all, record: none, moments: [at],
           status: {table: housing, column: form, values: [temporary]}}
      """,
      tables: """
        {children: children.csv, free_meals: {file: free_meals.csv, columns: {child: UPN}},
          attendance: attendance.csv, housing: {file: attendance.csv, kind: spells}}
        """)

  @Test("are read or refused with a reason, and end no run", arguments: 0..<6)
  func nothingCrashes(_ batch: Int) throws {
    let folder = try FolderOnDisk(Self.good)
    #expect(folder.messages() == [])
    var state = UInt64(batch) &* 7919 &+ 1
    let next = { (bound: Int) in
      // A linear congruential generator (Knuth's MMIX constants), the same on every run.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let signs = Array("{}[]:,-&*!|>'\"%@`#?\n\t 0a".utf8) + [0xE9]
    var refused = 0
    for _ in 0..<50 {
      var bytes = Array(Self.good.utf8)
      for _ in 0...next(3) {
        let place = next(bytes.count)
        switch next(3) {
        case 0: bytes[place] = signs[next(signs.count)]
        case 1: bytes.remove(at: place)
        default: bytes.insert(signs[next(signs.count)], at: place)
        }
      }
      try folder.write("study.yaml", bytes)
      let messages = folder.messages()
      #expect(messages.allSatisfy { $0.hasPrefix("study.yaml") })
      refused += messages.isEmpty ? 0 : 1
    }
    #expect(refused > 10)
  }
}
