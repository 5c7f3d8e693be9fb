import Indicators

extension Indicator {
  /// The score that the indicator reads of a questionnaire about the same unit, with the
  /// questionnaire; nil where it reads none.
  var questionnaire: (score: QuestionnaireScore, instrument: Instrument)? {
    guard let score = measure.score, let instrument = score.instrument, instrument.unit == unit
    else { return nil }
    return (score, instrument)
  }

  /// Baseline before follow-up, where a questionnaire is read at both.
  var formPair: MomentPair? {
    moments.contains(.baseline) && moments.contains(.followUp)
      ? MomentPair(before: .baseline, after: .followUp) : nil
  }

  /// Whether the indicator is a mean, so that squares and changes of scores are summed.
  var isMean: Bool {
    if case .mean = measure { true } else { false }
  }
}

extension Instrument {
  /// Those who answer, one of them nil where only one person does.
  var answerers: [InstrumentVersion.Informant?] { informants.isEmpty ? [nil] : informants }
}
