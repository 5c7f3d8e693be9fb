import Foundation
import Statistics
import Testing
import _TestSupport

/// How many leading digits of a number agree with the right one, 15 at most.
func digits(_ value: Double?, _ expected: Double) -> Double {
  guard let value, value.isFinite else { return 0 }
  let error = abs(value - expected) / (expected == 0 ? 1 : abs(expected))
  return error == 0 ? 15 : min(15, max(0, -log10(error)))
}

/// The fewest digits of some numbers.
func digits(_ values: [Double], _ expected: [Double]) -> Double {
  values.count == expected.count ? zip(values, expected).map(digits).min() ?? 0 : 0
}

/// NIST's Statistical Reference Datasets.
///
/// The certified values were computed with 500 digits from the data as decimals. Where the data
/// are no floating-point numbers, reading them moves the result; `exact-` columns are the exact
/// result for the numbers as read.
@Suite("Certified values of NIST's reference datasets")
struct CertifiedTests {
  static let linear = OracleTable.rows("nist-linear", beside: #filePath)
  static let univariate = OracleTable.rows("nist-univariate", beside: #filePath)

  @Test func theTablesAreThere() {
    #expect(Self.linear.count == 11)
    #expect(Self.univariate.count == 9)
  }

  @Test(arguments: linear)
  func regression(_ row: OracleRow) throws {
    let model = try LinearModel(outcome: row.numbers("y"), design: design(of: row))
    let errors = try #require(model.estimates()).map(\.standardError)
    let attained = (
      coefficients: digits(model.coefficients, row.numbers("coefficients")),
      errors: digits(errors, row.numbers("errors")),
      sigma: digits(model.sigma, row.number("sigma") ?? .nan),
      rSquared: digits(model.rSquared, row.number("r-squared") ?? .nan)
    )
    print(row.text("case"), attained)
    #expect(model.dropped.isEmpty)
    #expect(attained.coefficients >= 13)
    #expect(attained.errors >= 13 && attained.sigma >= 13 && attained.rSquared >= 13)
    #expect(digits(model.coefficients, row.numbers("exact-coefficients")) >= 15)
    #expect(digits(errors, row.numbers("exact-errors")) >= 14.5)
    #expect(digits(model.sigma, row.number("exact-sigma") ?? .nan) >= 15)
  }

  @Test(arguments: univariate)
  func series(_ row: OracleRow) throws {
    let summary = try SeriesSummary(row.numbers("values"))
    let attained = (
      mean: digits(summary.mean, row.number("mean") ?? .nan),
      deviation: digits(summary.standardDeviation, row.number("deviation") ?? .nan),
      correlation: digits(summary.lag1Autocorrelation, row.number("autocorrelation") ?? .nan)
    )
    print(row.text("case"), attained)
    let needed = Self.attainable[row.text("case")] ?? 13
    #expect(attained.mean >= 15)
    #expect(attained.deviation >= needed && attained.correlation >= needed)
    #expect(digits(summary.mean, row.number("exact-mean") ?? .nan) >= 15)
    #expect(digits(summary.standardDeviation, row.number("exact-deviation") ?? .nan) >= 15)
    #expect(
      digits(summary.lag1Autocorrelation, row.number("exact-autocorrelation") ?? .nan) >= 15)
  }

  /// What reading 1,000,000.1 and 10,000,000.1 as floating-point numbers leaves of the digits.
  static let attainable = ["NumAcc3": 9.0, "NumAcc4": 8.0]

  private func design(of row: OracleRow) throws -> DesignMatrix {
    let intercept: DesignMatrix.Intercept = row.text("model") == "origin" ? .omitted : .estimated
    if row.text("model") == "polynomial" {
      let degree = try #require(row.integer("degree"))
      return try .polynomial(row.numbers("x1"), degree: degree, intercept: intercept)
    }
    let columns = (1...6).map { (name: "x\($0)", values: row.numbers("x\($0)")) }
    return try DesignMatrix(columns.filter { !$0.values.isEmpty }, intercept: intercept)
  }
}
