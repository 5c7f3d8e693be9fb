import Indicators
import Tallies

/// The order of bands: from the average on, merged ones at their first part, after it alone.
struct BandOrder {
  private let bands: [String]

  /// The order of a scheme where scores point one way.
  init(scheme: BandScheme?, direction: InstrumentScale.Direction) {
    switch direction {
    case .difficulties: bands = scheme?.bands ?? []
    case .strengths: bands = scheme?.strengthBands ?? []
    }
  }

  /// The places of both bands of a step, to be compared one after the other.
  func places(_ step: BandStep) -> [Int] { place(step.before) + place(step.after) }

  /// The place of the first part of a name, and the number of parts.
  private func place(_ name: String) -> [Int] {
    let parts = name.split(separator: "_or_").map(String.init)
    return [parts.first.flatMap(bands.firstIndex) ?? bands.count, parts.count]
  }
}
