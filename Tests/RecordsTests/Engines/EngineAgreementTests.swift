import Indicators
import Studies
import Tallies
import Testing

@testable import Records

@Suite("The native engine agrees with the reference interpreter")
struct EngineAgreementTests {
  @Test("on random records with gaps", arguments: UInt64(1)...60)
  func agree(seed: UInt64) {
    var random = RandomExtract(seed: seed)
    let extract = random.extract(children: 5 + Int(seed) * 2)
    let reference = ReferenceEngine().tallies(of: extract)
    let native = NativeEngine().tallies(of: extract)
    #expect(native.tallies == reference.tallies)
    #expect(native.pairs == reference.pairs)
    #expect(native.strata == reference.strata)
    #expect(native.adjusted == reference.adjusted)
  }

  @Test("and the random records meet every state of an answer")
  func everyState() {
    var sum = Tally.zero
    var adjusted = 0
    for seed in UInt64(1)...20 {
      var random = RandomExtract(seed: seed)
      let set = ReferenceEngine().tallies(of: random.extract(children: 40))
      for (_, tally) in set.tallies { sum.merge(tally) }
      adjusted += set.adjusted.count
    }
    #expect(sum.numerator > 100)
    #expect(sum.denominator > sum.numerator)
    #expect(sum.missing > 100)
    #expect(sum.notLinked > 100)
    #expect(sum.notFollowedUp > 100)
    #expect(sum.clusters.several > 100)
    #expect(adjusted > 100)
  }

  @Test("whole extracts with nobody in them give no tallies")
  func nobody() {
    var random = RandomExtract(seed: 7)
    let set = NativeEngine().tallies(of: random.extract(children: 0))
    #expect(set.tallies.isEmpty)
    #expect(set.pairs.isEmpty)
  }
}
