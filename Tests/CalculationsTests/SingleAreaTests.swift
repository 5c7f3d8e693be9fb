import Calculations
import Foundation
import Testing

/// Errors that the library leaves absent, as they cannot be trusted, but other software reports.
@Suite("Results by formula where an arm or segment is too small")
struct SingleAreaTests {
  private func result(_ method: String, _ input: String) throws -> String {
    let text = #"{"cases": [{"id": "a", "method": "\#(method)", "input": \#(input)}]}"#
    let batch = try CalculationBatch(parsing: Data(text.utf8))
    return batch.answer(at: 0).jsonValue.json
  }

  /// One rollout area with change 1, others with changes 1 and 3: att -1, their error alone
  /// sqrt((1 + 1) / 4) = sqrt(1/2).
  private static let panel = """
    "unit": [1, 1, 2, 2, 3, 3], "time": [1, 2, 1, 2, 1, 2], "cohort": [2, 2, 0, 0, 0, 0], \
    "y": [1, 2, 1, 2, 1, 4]
    """

  @Test func cohortsOfOneArea() throws {
    let text = try result("did.group_time_att", "{\(Self.panel)}")
    #expect(text.contains(#""att": [-1.0]"#))
    #expect(text.contains(#""se": [0.707106781186547"#))
    #expect(!text.contains("null"))
  }

  @Test func oneAreaInTwoWayRegression() throws {
    let text = try result("did.twfe_event_study", "{\(Self.panel)}")
    #expect(text.contains(#""twfe_cr0": 0.70710678118654"#))
    #expect(text.contains(#""event_cr0": [0.70710678118654"#))
  }

  @Test func oneAreaInTwoPeriods() throws {
    let input = """
      {"y": [1, 3, 4, 8, 1, 2, 3, 8], "treat": [1, 1, 1, 1, 0, 0, 0, 0], \
      "post": [0, 0, 1, 1, 0, 1, 0, 1], "cluster": [1, 1, 1, 1, 2, 2, 3, 3]}
      """
    #expect(try result("did.two_period", input).contains(#""cr0": 1.41421356237309"#))
  }

  /// Two periods from the start on, which the line goes through: the errors come from those before.
  ///
  /// With lag 0 and residuals -1/6, 1/3, -1/6 of 0, 1, 1 about 1/2 t - 1/3: the slope's variance is
  /// (1/6)^2 / 4 twice, that is 1/72.
  @Test func segmentsOfTwoPeriods() throws {
    let text = try result(
      "its.segmented_newey_west", #"{"y": [0, 1, 1, 5, 7], "start": 4, "lag": 0}"#)
    #expect(text.contains("0.11785113019"))
    #expect(!text.contains("null"))
  }
}
