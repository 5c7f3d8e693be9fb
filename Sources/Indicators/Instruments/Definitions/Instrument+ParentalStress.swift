extension Instrument {
  /// The Parental Stress Scale of Berry and Jones: one total of 18 items, without cut-points.
  ///
  /// Not to be confused with the Perceived Stress Scale of 10 items, which is also called PSS. No
  /// publication gives a rule for missing answers: the total needs all of them, unless prorating
  /// from 16 on is chosen, which is this toolkit's own proposal and is marked as such.
  public static let parentalStress = Instrument(
    id: "parental-stress", title: "Parental Stress Scale", table: "parental_stress",
    unit: .family, items: 18, answers: 1...5,
    versions: [InstrumentVersion("", title: "Parent or carer", informant: .own)],
    scales: [
      InstrumentScale(
        "total", title: "Parental stress", items: Array(1...18),
        reversed: [1, 2, 5, 6, 7, 8, 17, 18])
    ],
    missing: .complete, optional: .prorated(fromAnswers: 16),
    reliabilities: [
      PublishedReliability(
        score: "total", informant: .own, kind: .consistency, value: 0.83,
        evidence: Evidence(.official, "Berry and Jones (1995), abstract")),
      PublishedReliability(
        score: "total", informant: .own, kind: .retest, value: 0.81,
        evidence: Evidence(.official, "Berry and Jones (1995), abstract")),
    ],
    evidence: Evidence(
      .agreed,
      """
      Berry JO, Jones WH (1995), The Parental Stress Scale: initial psychometric evidence, J Soc \
      Pers Relat 12:463-472, doi:10.1177/0265407595123009
      """))
}
