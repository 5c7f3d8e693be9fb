import Statistics
import Testing

@Suite("The catalogue of methods")
struct CatalogueTests {
  @Test func namesAreUniqueAndOrdered() {
    let names = MethodCatalogue.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names == names.sorted())
  }

  @Test func everyMethodOfOutputsIsThere() {
    let names: [[String]] = [
      ProportionMethod.allCases.map(\.rawValue),
      RateMethod.allCases.map(\.rawValue),
      DifferenceMethod.allCases.map(\.rawValue),
      RatioMethod.allCases.map(\.rawValue),
      OddsRatioMethod.allCases.map(\.rawValue),
      PairedDifferenceMethod.allCases.map(\.rawValue),
      MultiplicityMethod.allCases.map(\.rawValue),
      TestMethod.allCases.map(\.rawValue),
      ClusteredMethod.allCases.map(\.rawValue),
      ClusteredMeanMethod.allCases.map(\.rawValue),
      ExpectedMethod.allCases.map(\.rawValue),
      RobustVariance.allCases.map(\.rawValue),
      UnconditionalMethod.allCases.map(\.rawValue),
      MeanDifferenceMethod.allCases.map(\.rawValue),
      EffectSizeMethod.allCases.map(\.rawValue),
      PairedEffectSizeMethod.allCases.map(\.rawValue),
      RankMethod.allCases.map(\.rawValue),
      GroupTestMethod.allCases.map(\.rawValue),
      CorrelationMethod.allCases.map(\.rawValue),
      BootstrapMethod.allCases.map(\.rawValue),
      PermutationMethod.allCases.map(\.rawValue),
      HeterogeneityMethod.allCases.map(\.rawValue),
      PropensityTarget.allCases.map(\.rawValue),
      StringSimilarity.allCases.map(\.rawValue),
      EditDistance.allCases.map(\.rawValue),
      PhoneticCode.allCases.map(\.rawValue),
      SurvivalIntervalMethod.allCases.map(\.rawValue),
      CoxTies.allCases.map(\.rawValue),
      RaterForm.allCases.map(\.rawValue),
      KappaWeights.allCases.map(\.rawValue),
      ProportionPowerMethod.allCases.map(\.rawValue),
      ["observed-expected-poisson", "ratio-to-baseline", "ratio-estimator"],
    ]
    for name in names.flatMap(\.self) {
      #expect(MethodCatalogue.method(named: name) != nil, "\(name) is not in the catalogue")
    }
  }

  @Test(arguments: MethodCatalogue.all)
  func entriesAreComplete(_ method: MethodCitation) {
    #expect(method.summary.hasSuffix("."))
    #expect(method.text.hasSuffix("."))
    #expect(!method.summary.contains("\n") && !method.text.contains("\n"))
    #expect(method.doi.map { $0.hasPrefix("10.") && !$0.contains(" ") } ?? true)
  }

  /// Books, and papers that have no identifier: by their first author.
  static let withoutIdentifier: Set<String> = [
    "Cohen", "Hollander", "Fisher", "Levene", "Cornfield", "Bell", "Winkler", "Levenshtein",
    "Philips", "Taft", "Moore", "Lehmann", "Davison", "Wheeler", "Shewhart", "Hedges", "Breslow",
    "Greenwood", "Cochran", "Holm", "National", "Sato", "Donner",
  ]

  @Test("every method has its source's identifier, but for books and papers without one")
  func identifiers() {
    for method in MethodCatalogue.all where method.doi == nil {
      let author = method.text.prefix { $0 != " " && $0 != "," }
      #expect(Self.withoutIdentifier.contains(String(author)), "\(method.name): \(method.text)")
    }
    #expect(MethodCatalogue.all.count { $0.doi == nil } * 4 < MethodCatalogue.all.count)
  }

  @Test func methodsAreFoundOnceAndInOrder() {
    let found = MethodCatalogue.methods(named: ["wilson", "holm", "wilson", "no such method"])
    #expect(found.map(\.name) == ["holm", "wilson"])
  }
}
