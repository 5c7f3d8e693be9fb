import Statistics

extension Calculation {
  /// The sizes of a sample in clusters.
  static let clusterDesign = Calculation(
    "power.cluster_design", "The design effect of a sample in clusters, and the sizes it leads to.",
    takes: [
      CalculationParameter("m", .number, "the mean size of clusters, 1 or more"),
      CalculationParameter("icc", .number, "the intraclass correlation, from -1 to 1"),
      CalculationParameter(
        "cv", .number, "the coefficient of variation of the clusters' sizes", orElse: "none"),
      CalculationParameter(
        "n_per_arm", .number, "the size of each group of a simple sample", orElse: "none"),
      CalculationParameter("n_total", .number, "the size of the sample", orElse: "none"),
      CalculationParameter("p1", .probability, "the share of the first group", orElse: "none"),
      CalculationParameter("p2", .probability, "the share of the second group", orElse: "none"),
      CalculationParameter(
        "k", .number, "the coefficient of variation of the share between clusters", orElse: "none"),
      .significance,
      CalculationParameter("power", .probability, "the power", orElse: "0.8"),
      .sides,
    ]
  ) { input in
    let hasVariation = input.has("cv")
    let design = try ClusterDesign(
      meanSize: input.finite("m"), correlation: input.finite("icc"),
      variation: hasVariation ? input.finite("cv") : 0)
    let arm = try input.positiveIfGiven("n_per_arm")
    let total = try input.positiveIfGiven("n_total")
    return [
      "design_effect": design.equalDesignEffect,
      "design_effect_unequal": hasVariation ? design.designEffect : nil,
      "effective_n": total.map(design.effective), "inflated_n_per_arm": arm.map(design.inflated),
      "clusters_per_arm": arm.map(design.clusters),
      "hayes_bennett_clusters_per_arm": try input.hayesBennettClusters(of: design),
    ]
  }
}

extension CalculationInput {
  /// Hayes and Bennett's number of clusters; nothing unless both shares and k are given.
  fileprivate func hayesBennettClusters(of design: ClusterDesign) throws -> Double? {
    let rates = try errorRates()
    let given = ["p1", "p2", "k"].filter(has)
    guard given.count == 3 else {
      for name in given { _ = try finite(name) }
      return nil
    }
    let shares = try TwoProportionDesign(probability("p1"), probability("p2"))
    return try HayesBennett(shares, clusterSize: design.meanSize, variation: finite("k"))
      .clustersPerGroup(rates: rates)
  }
}
