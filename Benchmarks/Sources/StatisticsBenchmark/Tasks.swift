import Statistics

/// What is timed, in the order of the table.
enum Tasks {
  private static let large = ProportionPair(
    Proportion(171, of: 500), Proportion(139, of: 500))

  static let all: [Task] = [
    Task(name: "fisher", summary: "Fisher's exact test, 2 × 500") {
      FisherTest(large)?.pValue() ?? .nan
    },
    Task(name: "boschloo", summary: "Boschloo's exact test, two-sided, 2 × 500") {
      try UnconditionalTest(large, by: .boschloo).pValue()
    },
    Task(name: "barnard", summary: "Barnard's exact test, two-sided, 2 × 500") {
      try UnconditionalTest(large, by: .barnard).pValue()
    },
    Task(name: "conditional-interval", summary: "Exact interval of the odds ratio, 2 × 500") {
      OddsRatioMethod.conditionalExact.interval(large)?.lower ?? .nan
    },
    Task(name: "mann-whitney", summary: "Mann-Whitney with mid-ranks, 101 and 124") {
      try MannWhitney(Samples.first, Samples.second).pValue(.normalCorrected) ?? .nan
    },
    Task(name: "bca", summary: "BCa interval of a difference, 10,000 replicates, 101 and 124") {
      try BootstrapLaw(differenceOf: Samples.first, and: Samples.second)
        .interval(.bca)?.lower ?? .nan
    },
    Task(name: "permutation", summary: "Permutation test, 100,000 sampled, 101 and 124") {
      try PermutationTest.twoSamples(
        Samples.first, Samples.second, plan: PermutationPlan(.monteCarlo)
      ).twoSided
    },
    Task(name: "permutation-exact", summary: "Permutation test, all counted, 101 and 124") {
      try PermutationTest.twoSamples(
        Samples.first, Samples.second, plan: PermutationPlan(.exact)
      ).twoSided
    },
    Task(
      name: "clustered-regression",
      summary: "Regression with clustered errors, 1,000,000 rows, 18 columns, 150 areas",
      run: clusteredRegression),
  ]

  /// Rows are made one after another and not kept, as they would be read.
  private static func clusteredRegression() throws -> Double {
    let names = (0..<Samples.columns).map { "x\($0)" }
    var sums = try CrossProducts(names: names, clusters: Samples.clusters)
    var row = [Double](repeating: 1, count: Samples.columns + 1)
    for place in 0..<Samples.rows {
      for column in 1..<Samples.columns {
        row[column] = Double((place / (column + 1)) % (column + 2))
      }
      row[Samples.columns] = Double(place * 7919 % 101) + row[1]
      sums.add(row.span, cluster: place * 31 % Samples.clusters)
    }
    let model = try SummedModel(sums)
    return try model.covariance(.cr1s)?.standardErrors[1] ?? .nan
  }
}
