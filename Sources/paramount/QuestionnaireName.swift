import ArgumentParser
import Indicators

/// A questionnaire by its name on the command line.
struct QuestionnaireName: ExpressibleByArgument {
  /// The questionnaire.
  let instrument: Instrument

  /// The questionnaire with a name, nil where none has it.
  init?(argument: String) {
    guard let instrument = Instrument.all.first(where: { $0.id == argument }) else { return nil }
    self.instrument = instrument
  }

  /// Every name.
  static var allValueStrings: [String] { Instrument.all.map(\.id) }
}
