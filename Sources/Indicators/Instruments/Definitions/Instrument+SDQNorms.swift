extension Instrument {
  /// British norms of 1999, as far as they are read in a published table.
  ///
  /// Teachers' means of impact and peer difficulties and all of young people's own are left out: no
  /// table in which they stand has been read.
  static let sdqNorms = means(boys, "M") + means(girls, "F") + means(teachers, nil) + pooledNorms

  /// The shares of parents' forms by band, of 10,298 British children.
  static let sdqBandNorms = [
    ("total", [0.82, 0.08, 0.10]), ("emotional", [0.81, 0.08, 0.11]),
    ("conduct", [0.76, 0.11, 0.13]), ("hyperactivity", [0.78, 0.07, 0.15]),
    ("peer", [0.78, 0.10, 0.12]), ("prosocial", [0.80, 0.10, 0.11]),
  ].map { score, shares in
    let bands =
      score == "prosocial"
      ? ["close_to_average", "slightly_lowered", "low_or_very_low"]
      : ["close_to_average", "slightly_raised", "high_or_very_high"]
    return BandNorm(
      version: "P4-17", score: score, scheme: "bands4", bands: bands, shares: shares,
      sample: "parents of 10,298 British children of 5 to 15, 1999",
      evidence: Evidence(
        .official,
        "PMC4054577, table 6; BMC Psychiatry 2021, doi:10.1186/s12888-021-03218-x, table 2"))
  }

  /// Published reliabilities: what a study may look up and declare.
  static let sdqReliabilities = [
    PublishedReliability(
      score: "scales", informant: nil, kind: .consistency, value: 0.73, evidence: goodman),
    PublishedReliability(
      score: "scales", informant: nil, kind: .retest, value: 0.62, evidence: goodman),
  ]

  private static let goodman = Evidence(
    .official,
    """
    Goodman R (2001), Psychometric properties of the Strengths and Difficulties Questionnaire, J \
    Am Acad Child Adolesc Psychiatry 40:1337-1345, doi:10.1097/00004583-200111000-00015, abstract: \
    the mean over scales
    """)

  private static let survey = """
    Meltzer H, Gatward R, Goodman R, Ford T (2000), The mental health of children and adolescents \
    in Great Britain
    """

  /// A sample with the means and standard deviations of its scores.
  private struct Sample {
    let version: String
    let count: Int
    let words: String
    let scores: [(String, Double, Double)]
  }

  private static let boys = Sample(
    version: "P4-17", count: 5153, words: "parents of British boys of 5 to 15, 1999",
    scores: [
      ("total", 9.1, 6.0), ("emotional", 1.8, 2.0), ("conduct", 1.7, 1.8),
      ("hyperactivity", 4.0, 2.7), ("peer", 1.5, 1.7), ("prosocial", 8.4, 1.7),
      ("impact", 0.5, 1.2),
    ])

  private static let girls = Sample(
    version: "P4-17", count: 5145, words: "parents of British girls of 5 to 15, 1999",
    scores: [
      ("total", 7.8, 5.5), ("emotional", 2.0, 2.0), ("conduct", 1.5, 1.6),
      ("hyperactivity", 2.9, 2.4), ("peer", 1.4, 1.6), ("prosocial", 8.9, 1.4),
      ("impact", 0.3, 1.0),
    ])

  private static let teachers = Sample(
    version: "T4-17", count: 8208, words: "teachers of British children of 5 to 15, 1999",
    scores: [
      ("total", 6.6, 6.0), ("emotional", 1.4, 1.9), ("conduct", 0.9, 1.6),
      ("hyperactivity", 2.9, 2.8), ("prosocial", 7.2, 2.4),
    ])

  private static func means(_ sample: Sample, _ sex: String?) -> [InstrumentNorm] {
    sample.scores.map { score, mean, deviation in
      InstrumentNorm(
        version: sample.version, score: score, sex: sex, mean: mean,
        standardDeviation: deviation, count: sample.count, sample: sample.words,
        evidence: Evidence(.official, survey))
    }
  }

  /// Boys and girls together, worked out from the two published tables.
  private static let pooledNorms = zip(boys.scores, girls.scores).map { boy, girl in
    let (first, second) = (Double(boys.count), Double(girls.count))
    let count = first + second
    let mean = (first * boy.1 + second * girl.1) / count
    let within = (first - 1) * boy.2 * boy.2 + (second - 1) * girl.2 * girl.2
    let between = first * second / count * (boy.1 - girl.1) * (boy.1 - girl.1)
    return InstrumentNorm(
      version: "P4-17", score: boy.0, sex: nil, mean: mean,
      standardDeviation: ((within + between) / (count - 1)).squareRoot(), count: Int(count),
      sample: "parents of 10,298 British children of 5 to 15, 1999",
      evidence: Evidence(.official, survey + "; boys and girls pooled"))
  }
}
