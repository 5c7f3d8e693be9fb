import Indicators
import Statistics
import Studies
import Tallies

@testable import Evaluations

extension ReferenceCase {
  private static let secondary: [Indicator] = [
    .suspended, .attendanceAbove90, .contact, .referral, .socialCare,
  ]

  /// Secondary outcomes by the shares of areas in thousandths, two of them rolled out.
  var holm: Figures {
    let values = (0..<Self.secondary.count).map { list("x\($0)") }.filter { !$0.isEmpty }
    let indicators = Array(Self.secondary.prefix(values.count))
    var set = TallySet(
      study: DesignFixture.study(
        areas: values.first?.count ?? 0, rollouts: 2, indicators: [.accepted] + indicators,
        outcomes: Outcomes(primary: "accepted", secondary: indicators.map(\.id))))
    for (indicator, shares) in zip(indicators, values) {
      guard let moment = indicator.moments.last else { continue }
      DesignFixture.add(
        shares.map { Fixture.singles($0, of: 1000) }, of: indicator, at: moment, to: &set)
    }
    let outcomes = Fixture.evaluation(set).design?.outcomes ?? []
    return joined(
      indicators.enumerated().map { place, indicator in
        let outcome = outcomes.first { $0.indicator == indicator.id && $0.p != nil }
        return ["p\(place)": outcome?.p, "holm\(place)": outcome?.holmP]
      })
  }

  /// The number needed in each arm from a share among comparison areas to a larger one.
  var needed: Figures {
    let (share, effect) = (number("share1000"), number("effect1000"))
    let design = StudyDesign(
      question: "Q", smallestEffects: ["accepted": Double(effect) / 1000])
    let set = DesignFixture.set(
      study(areas: 4, rollouts: 2, design: design),
      [share + effect, share + effect, share, share].map { ($0, 1000) })
    let power = Fixture.evaluation(set).design?.outcomes.first?.power
    return ["needed": power?.neededPerArm.map(Double.init)]
  }
}
