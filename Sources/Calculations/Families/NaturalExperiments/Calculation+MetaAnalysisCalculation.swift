import Statistics

extension Calculation {
  /// A meta-analysis.
  static let metaAnalysis = Calculation(
    "meta_analysis", "The common effect of several studies or areas, and how far they differ.",
    takes: [
      CalculationParameter("yi", .numbers, "the estimates, at least 2"),
      CalculationParameter("vi", .numbers, "the variances of their errors, above 0"),
      CalculationParameter(
        "method", .choice(MetaAnalysisName.allCases.map(\.rawValue)),
        "how the variance between studies is estimated"),
      .level,
    ]
  ) { input in
    let name: MetaAnalysisName = try input.choice("method")
    let studies = try StudyEstimates(
      values: input.numbers("yi"), variances: input.numbers("vi"))
    let analysis = MetaAnalysis(studies, method: name.method, level: try input.level())
    var result: CalculationResult = [
      "estimate": analysis.estimate, "se": analysis.standardError, "p": analysis.pValue,
      "tau2": analysis.betweenVariance, "q": analysis.q, "q_p": analysis.qPValue,
      "i2_percent": analysis.inconsistency, "h2": analysis.variability,
      "knha_se": analysis.hartungKnappStandardError, "knha_p": analysis.hartungKnappPValue,
    ]
    result.add(limits: "", analysis.interval)
    result.add(limits: "knha", analysis.hartungKnappInterval)
    result.add(limits: "pi", analysis.predictionInterval)
    result.add(limits: "pi_knha", analysis.hartungKnappPredictionInterval)
    result.add(limits: "pi_higgins", analysis.higginsPredictionInterval)
    result.add(limits: "tau2_qprofile", analysis.betweenVarianceInterval)
    return result
  }
}

/// The short names of the methods.
private enum MetaAnalysisName: String, CaseIterable {
  case fixedEffect = "FE"
  case derSimonianLaird = "DL"
  case restrictedLikelihood = "REML"
  case likelihood = "ML"
  case pauleMandel = "PM"
  case hedges = "HE"
  case sidikJonkman = "SJ"

  var method: HeterogeneityMethod {
    switch self {
    case .fixedEffect: .fixedEffect
    case .derSimonianLaird: .derSimonianLaird
    case .restrictedLikelihood: .restrictedLikelihood
    case .likelihood: .likelihood
    case .pauleMandel: .pauleMandel
    case .hedges: .hedges
    case .sidikJonkman: .sidikJonkman
    }
  }
}
