import Foundation
import Statistics
import Testing

@Suite("The gamma function and its derivatives")
struct GammaFunctionTests {
  private func agree(_ first: Double, _ second: Double, within error: Double = 4e-15) -> Bool {
    abs(first - second) <= error * max(1, abs(second))
  }

  @Test func knownValues() {
    #expect(agree(SpecialFunctions.digamma(1), -0.57721566490153286061))
    #expect(agree(SpecialFunctions.digamma(0.5), -0.57721566490153286061 - 2 * log(2)))
    #expect(agree(SpecialFunctions.trigamma(1), Double.pi * Double.pi / 6))
    #expect(agree(SpecialFunctions.trigamma(0.5), Double.pi * Double.pi / 2))
  }

  /// The root lies between these neighbours; the slope there is trigamma.
  @Test func digammaKeepsItsDigitsAtTheRoot() {
    let below = SpecialFunctions.digamma(1.4616321449683622)
    #expect(below < 0)
    #expect(abs(below / (-9.549995429965697e-17 * 0.9676722454476212) - 1) < 1e-12)
  }

  @Test(arguments: [1e-6, 0.2, 1.1, 1.3, 1.5, 1.77, 7.9, 11.5, 1e6])
  func recurrences(_ x: Double) {
    let first = SpecialFunctions.digamma(x + 1) - SpecialFunctions.digamma(x)
    #expect(agree(first, 1 / x, within: 1e-14))
    let second = SpecialFunctions.trigamma(x) - SpecialFunctions.trigamma(x + 1)
    #expect(agree(second, 1 / x / x, within: 1e-14))
  }

  @Test(arguments: [-0.5, -1.25, -7.9])
  func reflections(_ x: Double) {
    let cotangent = Double.pi / tan(Double.pi * x)
    #expect(
      agree(SpecialFunctions.digamma(1 - x) - SpecialFunctions.digamma(x), cotangent, within: 1e-13)
    )
    let sine = sin(Double.pi * x)
    let sum = SpecialFunctions.trigamma(1 - x) + SpecialFunctions.trigamma(x)
    #expect(agree(sum, Double.pi * Double.pi / (sine * sine), within: 1e-13))
  }

  @Test func poles() {
    #expect(SpecialFunctions.digamma(0).isNaN)
    #expect(SpecialFunctions.digamma(-3).isNaN)
    #expect(SpecialFunctions.trigamma(-3) == .infinity)
    #expect(SpecialFunctions.logGamma(-3) == .infinity)
  }
}
