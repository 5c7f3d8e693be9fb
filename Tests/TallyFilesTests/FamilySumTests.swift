import Tallies
import Testing

@testable import TallyFiles

@Suite("Sums over families are told from sums that no families have")
struct FamilySumTests {
  @Test("a stated design effect stands only where counts are rounded")
  func effect() {
    let sums = ClusterSums(clusters: 2, several: 0, xx: 1, xn: 1, nn: 2)
    #expect(FamilySumChecks(sums, count: 1, total: 2, .share).reason == nil)
    let stated = ClusterSums(clusters: 2, several: 0, xx: 1, xn: 1, nn: 2, effect: 1)
    #expect(FamilySumChecks(stated, count: 1, total: 2, .share).reason != nil)
  }

  private struct Family {
    let count: Int
    let total: Int
  }

  private func sums(_ families: [Family]) -> (sums: ClusterSums, count: Int, total: Int) {
    var sums = ClusterSums.zero
    for family in families { sums.add(count: family.count, total: family.total) }
    return (
      sums, families.reduce(0) { $0 + $1.count }, families.reduce(0) { $0 + $1.total }
    )
  }

  /// Families from a seed: x from 0 to n, from 0, from −n to n, or any.
  private func families(_ seed: UInt64, _ kind: FamilySumChecks.Kind) -> [Family] {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<next(8)).map { _ in
      let total = 1 + next(4)
      switch kind {
      case .share: return Family(count: next(total + 1), total: total)
      case .events: return Family(count: next(9), total: total)
      case .changes: return Family(count: next(2 * total + 1) - total, total: total)
      case .points: return Family(count: next(41) - 20, total: total)
      }
    }
  }

  @Test("whatever families there are, their sums pass", arguments: UInt64(1)...200)
  func honest(seed: UInt64) {
    for kind in [FamilySumChecks.Kind.share, .events, .changes, .points] {
      let (sums, count, total) = sums(families(seed, kind))
      #expect(FamilySumChecks(sums, count: count, total: total, kind).reason == nil)
    }
  }

  @Test("one more or less in any of xx, nn or the numbers of people never passes")
  func altered() {
    for seed in UInt64(1)...200 {
      let (sums, count, total) = sums(families(seed, .share))
      for step in [-1, 1] {
        var (xx, nn) = (sums, sums)
        xx.xx += step
        nn.nn += step
        #expect(FamilySumChecks(xx, count: count, total: total, .share).reason != nil)
        #expect(FamilySumChecks(nn, count: count, total: total, .share).reason != nil)
        #expect(FamilySumChecks(sums, count: count + step, total: total, .share).reason != nil)
        #expect(FamilySumChecks(sums, count: count, total: total + step, .share).reason != nil)
      }
    }
  }
}
