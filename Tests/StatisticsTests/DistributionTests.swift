import Foundation
import Statistics
import Testing
import _TestSupport

@Suite("Distributions against 50-digit arithmetic, R and SciPy")
struct DistributionTests {
  static let rows = OracleTable.rows("distributions", beside: #filePath)
  static let special = OracleTable.rows("special", beside: #filePath)

  @Test func theTablesAreThere() {
    #expect(Self.rows.count == 1062)
    #expect(Self.special.count == 11)
  }

  @Test(arguments: ["normal", "t", "chi2", "beta", "gamma"])
  func continuousLaws(_ law: String) {
    for row in Self.rows where row.text("law") == law {
      let distribution = continuous(law, row.numbers("parameters"))
      let result = value(row.method, of: distribution, at: row.number("argument") ?? .nan)
      #expect(row.accepts(result), "\(law) \(row): \(result as Any)")
    }
  }

  @Test(arguments: ["binomial", "poisson", "hypergeometric", "fisher_noncentral_hypergeometric"])
  func discreteLaws(_ law: String) {
    for row in Self.rows where row.text("law") == law {
      guard let distribution = discrete(law, row.numbers("parameters")) else {
        Issue.record("no \(law) law for \(row)")
        continue
      }
      let result = value(row.method, of: distribution, at: row.number("argument") ?? .nan)
      #expect(row.accepts(result), "\(law) \(row): \(result as Any)")
    }
  }

  @Test func logGamma() {
    for row in Self.special {
      let result = SpecialFunctions.logGamma(row.number("argument") ?? .nan)
      #expect(row.accepts(result), "\(row): \(result)")
    }
  }

  private func continuous(_ law: String, _ p: [Double]) -> any ContinuousDistribution {
    switch law {
    case "normal": Normal(mean: p[0], deviation: p[1])
    case "t": StudentT(freedom: p[0])
    case "chi2": Gamma.chiSquared(freedom: p[0])
    case "beta": Beta(a: p[0], b: p[1])
    default: Gamma(shape: p[0], scale: p[1])
    }
  }

  private func discrete(_ law: String, _ p: [Double]) -> (any DiscreteDistribution)? {
    switch law {
    case "binomial": Binomial(trials: Int(p[0]), share: p[1])
    case "poisson": Poisson(mean: p[0])
    case "fisher_noncentral_hypergeometric":
      Hypergeometric(population: Int(p[0]), marked: Int(p[1]), drawn: Int(p[2]))
        .map { NoncentralHypergeometric($0, logOddsRatio: log(p[3])) }
    default: Hypergeometric(population: Int(p[0]), marked: Int(p[1]), drawn: Int(p[2]))
    }
  }

  private func value(
    _ name: String, of law: any ContinuousDistribution, at x: Double
  ) -> Double? {
    switch name {
    case "pdf": law.density(at: x)
    case "log_pdf": law.logDensity(at: x)
    case "quantile": law.quantile(x)
    case "upper_quantile": law.upperQuantile(x)
    default: tail(name, law.tails(at: x))
    }
  }

  private func value(
    _ name: String, of law: any DiscreteDistribution, at x: Double
  ) -> Double? {
    switch name {
    case "pmf": law.probability(of: Int(x))
    case "log_pmf": law.logProbability(of: Int(x))
    case "quantile": law.quantile(x).map { Double($0) }
    case "upper_quantile": law.upperQuantile(x).map { Double($0) }
    default: tail(name, law.tails(at: Int(x)))
    }
  }

  private func tail(_ name: String, _ tails: TailProbabilities) -> Double? {
    switch name {
    case "cdf": tails.lower
    case "sf": tails.upper
    case "log_cdf": tails.logLower
    case "log_sf": tails.logUpper
    default: nil
    }
  }
}
