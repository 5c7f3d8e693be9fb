import Indicators

extension OwnTables {
  /// The mean of a score of a questionnaire.
  func mean(_ place: StudyNode) -> Measure? {
    let keys = ["table", "score"]
    guard let fields = place.fields(keys, required: keys) else { return nil }
    return score(fields).map { .mean(of: $0) }
  }

  /// A score lies in one of some bands.
  func band(_ place: StudyNode) -> Condition? {
    let required = ["table", "score", "bands"]
    guard let fields = place.fields(required + ["scheme"], required: required),
      let score = score(fields, where: { !$0.schemes.isEmpty }), let instrument = score.instrument,
      let scheme = scheme(fields["scheme"], instrument)
    else { return nil }
    let direction = instrument.direction(of: score.name)
    let names = direction == .difficulties ? scheme.bands : scheme.strengthBands
    guard scheme.cuts.contains(where: { $0.score == score.name && isSure($0, scheme) }) else {
      let known = Set(scheme.cuts.filter { isSure($0, scheme) }.map(\.score))
      let allowed = instrument.scores.filter(known.contains)
      fields["score"]?.refuse(.notAllowed(found: score.name, allowed: allowed, nearest: nil))
      return nil
    }
    let bands = fields["bands"]?.listOrOne().compactMap { $0.word(of: names) } ?? []
    let merged = (1..<names.count).filter { names.dropFirst($0).allSatisfy(bands.contains) }
      .filter { $0 < names.count - 1 }.map { names.dropFirst($0).joined(separator: "_or_") }
    return .band(of: score, scheme: scheme.name, bands: bands + merged)
  }

  private func isSure(_ cuts: BandCuts, _ scheme: BandScheme) -> Bool {
    BandReader().names(of: cuts, by: scheme) != nil
  }

  /// The scheme with a name, the instrument's first where none is named.
  private func scheme(_ place: StudyNode?, _ instrument: Instrument) -> BandScheme? {
    guard let place else { return instrument.schemes.first }
    return place.word(of: instrument.schemes.map(\.name)).flatMap { name in
      instrument.schemes.first { $0.name == name }
    }
  }

  /// A score of a declared table of forms.
  private func score(
    _ fields: [String: StudyNode], where fits: (Instrument) -> Bool = { _ in true }
  ) -> QuestionnaireScore? {
    let declared = sources.map(\.schema.name)
    let tables = Instrument.all.filter(fits).map(\.table).filter(declared.contains)
    guard let table = fields["table"]?.word(of: tables),
      let instrument = Instrument.all.first(where: { $0.table == table }),
      let name = fields["score"]?.word(of: instrument.scores)
    else { return nil }
    return QuestionnaireScore(table: table, name: name)
  }
}
