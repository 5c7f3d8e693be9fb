import Documents
import Indicators

/// Several readings in one list, with the moments of each indicator together.
struct ReadingList {
  let readings: [Reading]

  /// Titles with their moments in brackets, such as Attendance above 90% (term before; term after).
  var sentence: Sentence { listed { _ in "" } }

  /// Titles alone, with moments only where not all of an indicator's moments are meant.
  func titles(among all: [Reading]) -> Sentence {
    grouped.map { title, readings -> Sentence in
      let whole = all.count { $0.title == title } <= readings.count
      return whole ? Sentence([.text(title)]) : ReadingList(readings: readings).sentence
    }.listed()
  }

  /// The same with something after each moment.
  func listed(_ detail: (Reading) -> Sentence) -> Sentence {
    grouped.map { title, readings -> Sentence in
      let moments = readings.map { reading -> Sentence in
        let detail = detail(reading)
        return detail.isEmpty
          ? Sentence([.text(reading.moment.label)]) : "\(reading.moment.label): \(detail)"
      }
      return "\(title) (\(moments.joined(by: "; ")))"
    }.listed()
  }

  private var grouped: [(title: String, readings: [Reading])] {
    readings.reduce(into: []) { groups, reading in
      if let place = groups.firstIndex(where: { $0.title == reading.title }) {
        groups[place].readings.append(reading)
      } else {
        groups.append((reading.title, [reading]))
      }
    }
  }
}
