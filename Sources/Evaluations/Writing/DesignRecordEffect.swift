/// One estimate of an effect as `findings.json` writes it.
struct DesignRecordEffect: Encodable {
  private let effect: EffectEstimate

  init(_ effect: EffectEstimate) {
    self.effect = effect
  }

  private enum CodingKeys: String, CodingKey {
    case method, p, floor, areas, note
  }

  /// The numbers of areas stand beside every probability value.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(effect.method, forKey: .method)
    try DesignRecordSize(effect.estimate).encode(to: encoder)
    try container.encode(effect.p, forKey: .p)
    try container.encode(effect.floor, forKey: .floor)
    try container.encode(
      ["rollout": effect.rolloutAreas, "comparison": effect.comparisonAreas], forKey: .areas)
    try container.encode(effect.note, forKey: .note)
  }
}
