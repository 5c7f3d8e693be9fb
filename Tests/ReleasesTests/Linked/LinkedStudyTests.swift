import Releases
import Testing

@Suite("Linked numbers of a whole study")
struct LinkedStudyTests {
  @Test(
    "a study of 150 parts is protected soon, by worlds that agree with all it publishes",
    .timeLimit(.minutes(1)))
  func wholeStudy() {
    var generator = TestGenerator(state: 7)
    let numbers = RandomStudies.study(areas: 15, arms: 2, mean: 60, &generator)
    let pattern = SecondarySuppression(greatest: 5).pattern(for: numbers)
    #expect(numbers.parts.count == 150)
    #expect(!pattern.secondary.isEmpty)
    #expect(pattern.unprotected.isEmpty)
    #expect(
      pattern.certificates.map(\.figure) == ProtectionTests.small(numbers, greatest: 5))
    for certificate in pattern.certificates {
      for world in [certificate.low, certificate.high] {
        #expect(world.allSatisfy { $0 >= 0 })
        #expect(ExactSuppressionTests.agrees(world, numbers, pattern.isWithheld))
        for figure in numbers.figures where figure.audience == .everybody {
          #expect(BruteForce.value(figure, world) == numbers.value(figure))
        }
      }
      let figure = numbers.figures[certificate.figure]
      #expect(BruteForce.value(figure, certificate.low) <= 1)
      #expect(BruteForce.value(figure, certificate.high) > 5)
    }
  }

  @Test("in small studies the quick way costs little more than the cheapest")
  func costRatio() throws {
    var generator = TestGenerator(state: 5)
    var ratios: [Double] = []
    for _ in 0..<40 {
      let numbers = RandomStudies.study(areas: 4, arms: 2, mean: 20, &generator)
      let quick = SecondarySuppression(greatest: 5).pattern(for: numbers)
      let exact = try #require(ExactSuppression(greatest: 5).pattern(for: numbers))
      #expect(quick.unprotected == exact.unprotected)
      let (cost, least) = (quick.cost(in: numbers), exact.cost(in: numbers))
      #expect(cost >= least)
      if least > 0 { ratios.append(Double(cost) / Double(least)) }
    }
    #expect(ratios.count > 30)
    #expect(ratios.reduce(0, +) < 1.01 * Double(ratios.count))
    #expect((ratios.max() ?? 0) < 1.1)
  }
}
