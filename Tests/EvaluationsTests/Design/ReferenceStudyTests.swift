import Foundation
import Testing
import _TestSupport

@testable import Evaluations

/// Reference results of R, SciPy, statsmodels and mpmath, met by what a study says of its tallies.
///
/// Cases and tolerances are those of the families 03 two proportions, 05 means and change, 06
/// regression, 07 natural experiments and 09 multiplicity and power: mpmath at 50 digits or R
/// (base, sandwich, clubSandwich, metafor, EValue), checked there with SciPy, statsmodels and each
/// other; summaries are those of NIST's StRD.
///
/// Each case is laid out as whole numbers, the decimals of a case multiplied by `scale`, and what
/// the evaluation gives is compared within the tolerance of the case. Limits are those of 95 %, the
/// level of a study; of cases at another level the estimate and the p value alone are compared, at
/// 90 % also the limits of equivalence. Limits of two-period and segmented effects are the case's
/// standard error times SciPy's t quantile. The case of thirteen trials is rounded to 1e-8. The
/// exact p values that go into Holm's correction come from areas whose order among all choices of
/// areas is that of the case.
///
/// What cannot be laid out, since no study asks for it:
/// - two_proportions.unconditional_exact, stratified.exact_common_odds_ratio and
///   trend.cochran_armitage are no part of an evaluation; nor are rank tests, analysis of variance
///   and covariance, Cronbach's alpha and agreement, which need the children's own rows.
/// - regression.linear, glm, negative_binomial, random_intercept and marginal_standardisation have
///   covariates measured on a scale; a study adjusts for categories, and fits no such model.
///   Columns that depend on each other and other cases of separation need them as well.
/// - did.twfe_event_study: one common effect and its errors, which a study does not give; the
///   errors of points are CR2 here and of other kinds there. Two cases of twenty and more areas,
///   which agree, are left out since their exact randomisation takes too long beside.
/// - its.segmented_newey_west with another lag than the usual one: its level alone is compared; the
///   change of slope is no part of an evaluation.
/// - univariate.summary of a thousand values and more, for the size of the table alone.
/// - propensity weights and matching work on a score of each child, which tallies do not hold.
/// - meta_analysis by other estimators of the variance between areas than restricted likelihood.
/// - sensitivity.e_value for hazard ratios, common odds and mean differences, and the E-values of
///   limits, which are declared there and follow from the counts here.
/// - power.mde_proportion, t_test and exact_binomial: a study plans by areas, with a power of 80 %;
///   power.cluster_design with unequal sizes needs areas of parts of children.
/// - change.jacobson_truax: its smallest reliable change has the exact quantile, that of a study
///   the published 1.96; the classes of all pairs are compared.
/// - icc.one_way has one group of clusters, a study has two arms, each about its own mean.
/// - multiplicity.adjust with p values below one in ten thousand, which areas cannot give.
@Suite("Reference results through a study")
struct ReferenceStudyTests {
  static let rows = OracleTable.rows(
    "reference-studies", beside: (#filePath as NSString).deletingLastPathComponent)

  @Test("every family has its cases")
  func families() {
    let cases = Dictionary(grouping: Self.rows) { $0.text("family") }
      .mapValues { Set($0.map { $0.text("case") }).count }
    #expect(cases == ["03": 34, "05": 11, "06": 6, "07": 18, "09": 5])
  }

  @Test("what the study says is what the reference says", arguments: rows)
  func agrees(row: OracleRow) throws {
    let reference = ReferenceCase(row: row)
    let figures = reference.figures
    #expect(!reference.expected.isEmpty)
    for (name, expected) in reference.expected {
      let figure = figures[name] ?? nil
      #expect(
        reference.accepts(figure, expected),
        "\(row.text("case")) \(name): \(String(describing: figure))")
    }
  }
}
