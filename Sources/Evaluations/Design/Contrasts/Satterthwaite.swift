/// The degrees of freedom of a sum of variances, each estimated with its own.
///
/// Parts without variance count nothing; infinite where no part has both variance and finite
/// freedom.
///
/// Source: Satterthwaite FE (1946), An approximate distribution of estimates of variance
/// components, Biometrics Bull 2:110-114, doi:10.2307/3002019.
func satterthwaite(_ parts: [(variance: Double, freedom: Double)]) -> Double {
  let total = parts.reduce(0) { $0 + $1.variance }
  let spread = parts.reduce(0) { sum, part in
    part.variance > 0 ? sum + part.variance * part.variance / part.freedom : sum
  }
  return spread > 0 ? total * total / spread : .infinity
}
