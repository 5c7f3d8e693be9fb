extension StudyDeclaration {
  /// The areas of the study, none of them twice.
  func areas(_ place: StudyNode) -> [Area] {
    var areas: [Area] = []
    for entry in place.list() {
      guard let fields = entry.fields(["code", "name", "rollout"], required: ["code", "name"])
      else { continue }
      let rollout = fields["rollout"]?.day()
      guard let code = fields["code"]?.areaCode(), let name = fields["name"]?.text() else {
        continue
      }
      if areas.contains(where: { $0.code == code }) { fields["code"]?.refuse(.repeated(code)) }
      if areas.contains(where: { Self.plain($0.name) == Self.plain(name) }) {
        fields["name"]?.refuse(.repeated(name))
      }
      areas.append(Area(code: code, name: name, rollout: rollout))
    }
    if place.isList, place.list().isEmpty {
      place.refuse(.wrongShape(expected: "a list with one area or more"))
    }
    return areas
  }

  /// A name without capitals and white space that readers do not see.
  private static func plain(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// The geographies of national baselines, in order of preference.
  func baselineAreas(_ place: StudyNode) -> [String] {
    let fields = place.fields(["geography"], required: ["geography"])
    return fields?["geography"]?.listOrOne().compactMap { $0.areaCode(countries: "EWSNK") } ?? []
  }
}
