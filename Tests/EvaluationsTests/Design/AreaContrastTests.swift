import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Contrasts of areas")
struct AreaContrastTests {
  private func analysis(rollouts: Int = 3) throws -> OutcomeAnalysis {
    let study = DesignFixture.study(areas: 7, rollouts: rollouts)
    return try #require(
      DesignFixture.first(
        DesignFixture.set(study, DesignFixture.seven, before: DesignFixture.sevenBefore)))
  }

  @Test("clustered by area, areas in both arms: as R's clubSandwich, CR2 with Satterthwaite")
  func clustered() throws {
    let effect = try #require(try analysis().contrast(.areaClustered))
    let estimate = try #require(effect.estimate)
    #expect(estimate.isClose(0.073921787709497, -0.02433802219717, 0.17218159761616))
    #expect(abs((effect.p ?? 1) - 0.10313935088465) < 1e-10)
    #expect(effect.rolloutAreas == 3 && effect.comparisonAreas == 6)
    // 3 + 6 are 7 areas and 2 counted twice.
    #expect(
      effect.note?.hasPrefix(
        "These are 7 areas, of which 2 stand in both arms: in the comparison arm before rollout. "
          + "Satterthwaite's") == true)
  }

  @Test("no area in both arms: nothing is said of it")
  func noneInBothArms() throws {
    let study = DesignFixture.study(areas: 7, rollouts: 3)
    let analysis = DesignFixture.first(DesignFixture.set(study, DesignFixture.seven))
    #expect(
      analysis?.contrast(.areaClustered)?.note?.hasPrefix("Satterthwaite's degrees") == true)
  }

  @Test("areas counting by their children: the same of the areas as a whole")
  func weighted() throws {
    let effect = try #require(try analysis().contrast(.areaMeansWeighted))
    let estimate = try #require(effect.estimate)
    #expect(estimate.isClose(0.07675, -0.020843764168068, 0.17434376416807))
    #expect(abs((effect.p ?? 1) - 0.094117261473814) < 1e-10)
    #expect(effect.comparisonAreas == 4)
  }

  @Test(
    "areas count by those that the outcome counts",
    arguments: [(Indicator.accepted, "families"), (.freeSchoolMeals, "children")])
  func sized(indicator: Indicator, units: String) throws {
    let study = DesignFixture.study(
      areas: 7, rollouts: 3, indicators: [indicator],
      outcomes: Outcomes(primary: indicator.id, secondary: []))
    let set = DesignFixture.set(
      study, DesignFixture.seven, of: indicator, at: try #require(indicator.moments.first))
    let note = try #require(DesignFixture.first(set)?.contrast(.areaMeansWeighted)?.note)
    #expect(note.hasPrefix("Areas count by their \(units). "))
  }

  @Test("areas counting once: the wider of R's t.test with one variance and with two")
  func means() throws {
    let effect = try #require(try analysis().contrast(.areaMeans))
    let estimate = try #require(effect.estimate)
    #expect(estimate.isClose(0.093531746031746, -0.024235558734267887, 0.21129905079775999))
    #expect(abs((effect.p ?? 1) - 0.0846202931433294) < 1e-10)
    #expect(estimate.method == "welch-t")
  }

  /// Of 35 choices of 3 of 7 areas, 3 give a difference as large; limits by bisection of p.
  @Test("exact randomisation with its interval, against enumeration and bisection")
  func randomisation() throws {
    let analysis = try analysis()
    let effect = try #require(analysis.contrast(.randomisation))
    let estimate = try #require(effect.estimate)
    #expect(estimate.isClose(0.093531746031746, -1 / 210, 0.18))
    #expect(abs((effect.p ?? 1) - 3.0 / 35) < 1e-12 && analysis.p == effect.p)
    #expect(abs((effect.floor ?? 1) - 1.0 / 35) < 1e-12)
  }

  private let nine: [DesignFixture.Count] = [
    (28, 140), (23, 110), (18, 90), (11, 60), (6, 45), (7, 60), (2, 20), (6, 35), (5, 40),
  ]

  @Test(
    "with 1, 2 and 4 of nine areas the floors are 1/9, 1/36 and 1/126",
    arguments: [
      (1, 9, "0.111"), (2, 36, "0.028"), (4, 126, "0.008"),
    ])
  func floors(rollouts: Int, ways: Int, words: String) throws {
    let study = DesignFixture.study(areas: 9, rollouts: rollouts)
    let effect = try #require(
      DesignFixture.first(DesignFixture.set(study, nine))?.contrast(.randomisation))
    #expect(abs((effect.floor ?? 0) - 1 / Double(ways)) < 1e-15)
    #expect((effect.p ?? 0) >= (effect.floor ?? 1))
    let note = try #require(effect.note)
    #expect(note.contains("\(ways) ways") && note.contains(words))
    #expect(note.contains("a difference, however large") == (rollouts == 1))
    #expect(effect.estimate?.lower.isFinite == (rollouts > 1))
    #expect(effect.estimate?.upper.isFinite == (rollouts > 1))
  }

  @Test("one area in an arm: randomisation with its floor, all other tests over areas refused")
  func oneArea() throws {
    let study = DesignFixture.study(areas: 9, rollouts: 1)
    let analysis = try #require(DesignFixture.first(DesignFixture.set(study, nine)))
    for method in [EffectMethod.areaClustered, .areaMeans, .areaMeansWeighted, .randomEffects] {
      let effect = try #require(analysis.contrast(method))
      #expect(effect.estimate == nil && effect.p == nil)
      #expect(
        effect.note == """
          One area has the pathway: nothing tells its effect from what else is special about it.
          """)
      #expect(effect.rolloutAreas == 1 && effect.comparisonAreas == 8)
    }
    #expect(analysis.p != nil && analysis.power?.detectable == nil)
    #expect(analysis.equivalence?.verdict == .inconclusive)
    #expect(analysis.equivalence?.p == nil && analysis.equivalence?.estimate.upper == .infinity)
    #expect(analysis.byArea?.rows.count == 1 && analysis.byArea?.mean == nil)
  }

  @Test("one comparison area is refused with its own reason")
  func oneComparator() throws {
    let study = DesignFixture.study(areas: 3, rollouts: 2)
    let analysis = try #require(DesignFixture.first(DesignFixture.set(study, nine)))
    #expect(analysis.contrast(.areaMeans)?.note?.hasPrefix("One area is compared:") == true)
  }

  @Test("areas without any spread are refused, not given with certainty")
  func noSpread() throws {
    let study = DesignFixture.study(areas: 4, rollouts: 2)
    let counts: [DesignFixture.Count] = [(4, 20), (8, 40), (2, 20), (3, 30)]
    let analysis = try #require(DesignFixture.first(DesignFixture.set(study, counts)))
    #expect(analysis.contrast(.areaMeans)?.estimate == nil)
    #expect(analysis.contrast(.areaMeans)?.note?.contains("do not differ") == true)
  }

  @Test("declared comparators leave the other areas out")
  func comparators() throws {
    let design = StudyDesign(
      question: "Q", comparators: ["E06000034", "E06000035"], smallestEffects: [:])
    let study = DesignFixture.study(areas: 9, rollouts: 4, design: design)
    let analysis = try #require(DesignFixture.first(DesignFixture.set(study, nine)))
    let effect = try #require(analysis.contrast(.difference))
    #expect(effect.comparisonAreas == 2)
    #expect(abs((effect.estimate?.value ?? 0) - (80.0 / 400 - 13.0 / 105)) < 1e-12)
  }

  /// With k areas of one size in either arm the variance is (s₁² + s₀²)/k and Satterthwaite's
  /// freedom 2(k − 1): Student's pooled t, and Welch's where both spreads are the same.
  @Test("areas of one size: clustered, weighted and plain means over areas are one and the same")
  func equalSizes() throws {
    let study = DesignFixture.study(areas: 6, rollouts: 3)
    let counts = [12, 9, 15, 7, 4, 10].map { (x: $0, n: 50) }
    let analysis = try #require(DesignFixture.first(DesignFixture.set(study, counts)))
    let means = try #require(analysis.contrast(.areaMeans))
    let plain = try #require(means.estimate)
    for method in [EffectMethod.areaClustered, .areaMeansWeighted] {
      let effect = try #require(analysis.contrast(method))
      #expect(effect.estimate?.isClose(plain.value, plain.lower, plain.upper) == true)
      #expect(abs((effect.p ?? 1) - (means.p ?? 0)) < 1e-12)
    }
  }

  @Test("the arms changing places change the sign alone; the order of areas changes nothing")
  func swapped() throws {
    let part = { (sum: Double, count: Double) in
      ClusterRobustDifference.Part(count: count, sum: sum)
    }
    let areas: [ClusterRobustDifference.Area] = [
      (part(9, 40), part(2, 12)), (part(7, 25), nil), (nil, part(6, 45)), (nil, part(7, 60)),
      (part(10, 60), part(1, 7)),
    ]
    let first = try #require(ClusterRobustDifference(areas))
    let swapped = try #require(ClusterRobustDifference(areas.map { ($0.comparison, $0.rollout) }))
    let turned = try #require(ClusterRobustDifference(areas.reversed()))
    for other in [swapped, turned] {
      #expect(abs(other.standardError - first.standardError) < 1e-15)
      #expect(abs(other.freedom - first.freedom) < 1e-12)
    }
    #expect(abs(swapped.difference + first.difference) < 1e-15)
    #expect(ClusterRobustDifference([(part(9, 40), nil), (nil, part(6, 45))]) == nil)
  }
}
