import Testing

@testable import Simulations

@Suite("Random numbers of a simulation")
struct GeneratorTests {
  @Test("SplitMix64 gives the published numbers of seed 1234567")
  func published() {
    // Source: Rosetta Code, Pseudo-random numbers/Splitmix64.
    var generator = SimulationGenerator(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    for number in expected { #expect(generator.next() == number) }
  }

  @Test("A draw stays in its range and meets both ends")
  func range() {
    var generator = SimulationGenerator(seed: 2)
    let draws = (0..<200).map { _ in generator.draw(-2...2) }
    #expect(Set(draws) == [-2, -1, 0, 1, 2])
  }

  @Test("A weight of nothing is never picked")
  func weights() {
    var generator = SimulationGenerator(seed: 2)
    let picks = (0..<200).map { _ in generator.pick([("a", 0), ("b", 1), ("c", 3), ("d", 0)]) }
    #expect(Set(picks) == ["b", "c"])
  }

  @Test("Shuffling keeps every value", arguments: [0, 1, 2, 50])
  func shuffling(count: Int) {
    var generator = SimulationGenerator(seed: 9)
    #expect(generator.shuffled(Array(0..<count)).sorted() == Array(0..<count))
  }

  @Test("Pseudonyms are each number once", arguments: [1, 2, 10, 4_711, 123_766])
  func pseudonyms(count: Int) {
    let pseudonyms = Pseudonyms(count: count, start: 11)
    let numbers = (0..<count).map { pseudonyms.number(of: $0) }
    #expect(numbers.sorted() == Array(1...count))
  }
}
