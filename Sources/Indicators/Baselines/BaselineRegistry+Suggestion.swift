extension BaselineRegistry {
  /// The word of the registry nearest to one that nothing was found for.
  ///
  /// Nil where nothing is within a third of the word's length. The nearest measure, word of a
  /// measure's name or title, area or area code by edit distance; of equals the first in
  /// alphabetical order.
  public func suggestion(for text: String) -> String? {
    let sought = Array(text.lowercased().utf8)
    let limit = max(1, sought.count / 3)
    var nearest: (word: String, distance: Int)?
    for word in vocabulary {
      let distance = editDistance(sought, Array(word.lowercased().utf8))
      guard distance <= limit, distance < nearest?.distance ?? .max else { continue }
      nearest = (word, distance)
    }
    return nearest?.word
  }

  /// What may be typed: measures, the words of their names and titles, areas; sorted, each once.
  private var vocabulary: [String] {
    var words: Set<String> = []
    for measure in measures {
      guard let figure = figures(of: measure).first else { continue }
      words.insert(measure)
      words.formUnion(measure.split(separator: ".").map(String.init))
      let title = figure.title.lowercased().split { !$0.isLetter && $0 != "-" }
      words.formUnion(title.filter { $0.count > 3 }.map(String.init))
    }
    for figure in figures(of: "csc.cin.rate") {
      words.insert(figure.areaCode)
      words.insert(figure.areaName)
    }
    return words.sorted()
  }
}
