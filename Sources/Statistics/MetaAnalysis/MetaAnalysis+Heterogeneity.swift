extension MetaAnalysis {
  /// The share of the variance that lies between studies, in per cent.
  ///
  /// The between variance over itself and the typical variance within; for a fixed effect
  /// (Q - (k - 1)) / Q, not below 0, and 0 where Q is.
  ///
  /// Source: Higgins JPT, Thompson SG (2002), Quantifying heterogeneity in a meta-analysis, Stat Med
  /// 21:1539-1558, doi:10.1002/sim.1186.
  public var inconsistency: Double {
    guard method == .fixedEffect else {
      return 100 * betweenVariance / (betweenVariance + typicalVariance)
    }
    return q > freedom ? 100 * (q - freedom) / q : 0
  }

  /// H squared: all variance over that within studies; Q / (k - 1) for a fixed effect.
  public var variability: Double {
    method == .fixedEffect ? q / freedom : betweenVariance / typicalVariance + 1
  }

  /// The typical variance within studies: (k - 1) (sum w) / ((sum w)^2 - sum w^2).
  public var typicalVariance: Double { freedom / studies.weighted(0).trace }

  /// The interval of the variance between studies by the profile of Q; nothing for a fixed effect.
  ///
  /// Both limits are 0 where even Q at 0 is below its lower quantile.
  ///
  /// Source: Viechtbauer W (2007), Confidence intervals for the amount of heterogeneity in
  /// meta-analysis, Stat Med 26:37-52, doi:10.1002/sim.2514.
  public var betweenVarianceInterval: Interval? {
    guard method != .fixedEffect else { return nil }
    let law = Gamma.chiSquared(freedom: freedom)
    return Interval(
      lower: studies.between(atQ: law.upperQuantile(level.tail)),
      upper: studies.between(atQ: law.quantile(level.tail)))
  }

  /// The interval for the effect in a new area, by the normal law; nothing for a fixed effect.
  public var predictionInterval: Interval? {
    guard method != .fixedEffect else { return nil }
    return around(level.z * spread(standardError))
  }

  /// The prediction interval of Hartung and Knapp, by the t law with k - 1 degrees of freedom.
  public var hartungKnappPredictionInterval: Interval? {
    guard method != .fixedEffect else { return nil }
    let quantile = StudentT(freedom: freedom).upperQuantile(level.tail)
    return around(quantile * spread(hartungKnappStandardError))
  }

  /// The prediction interval by the t law with k - 2 degrees of freedom; nothing for two studies.
  ///
  /// Source: Higgins JPT, Thompson SG, Spiegelhalter DJ (2009), A re-evaluation of random-effects
  /// meta-analysis, J R Stat Soc A 172:137-159, doi:10.1111/j.1467-985X.2008.00552.x.
  public var higginsPredictionInterval: Interval? {
    guard method != .fixedEffect, studies.count > 2 else { return nil }
    let quantile = StudentT(freedom: freedom - 1).upperQuantile(level.tail)
    return around(quantile * spread(standardError))
  }

  private func spread(_ error: Double) -> Double {
    (error * error + betweenVariance).squareRoot()
  }
}
