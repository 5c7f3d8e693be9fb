internal import Indicators

extension SampleForms {
  /// Where a form about a child lies.
  struct Place: Hashable {
    let family: Int
    let child: Int
    let form: Int
  }

  /// Changes parents' forms of Oxfordshire, one kind of trap after the other.
  mutating func addTraps() {
    let paired = rollout.generator.shuffled(places { $0.count == 2 && $0.date(1, follows: 0) })
    var rest = paired[...]
    func next(_ count: Int) -> ArraySlice<Place> {
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }
    for place in next(3) { leaveOut([3, 8], of: place) }
    for place in next(2) { leaveOut([2, 10, 15], of: place) }
    for place in next(1) { leaveOut(Array(1...25), of: place) }
    for (answer, place) in next(2).enumerated() { change(place) { $0.straighten(to: answer) } }
    for place in next(1) { change(place) { $0.contradict() } }
    for place in next(1) { repeatForm(at: place) }
    for place in next(1) { disagree(at: place) }
    for place in next(1) { addOutOfTime(to: place) }
    for (months, place) in zip([4, 8], next(2)) { moveSecond(of: place, months: months) }
    for place in next(1) { moveFirstToEdge(of: place) }
    for place in next(1) { addEquallyNear(to: place) }
    addStressTraps()
  }

  /// Second forms of parents in Oxfordshire, of children of whom something holds.
  private func places(where holds: ([SimulatedForm]) -> Bool) -> [Place] {
    var places: [Place] = []
    for family in families.indices where families[family].area == "E10000025" {
      for (child, each) in families[family].children.enumerated() {
        let forms = each.records.forms.filter { $0.version == "P4-17" }
        guard holds(forms) else { continue }
        let index = each.records.forms.firstIndex { $0 == forms[1] }
        if let index { places.append(Place(family: family, child: child, form: index)) }
      }
    }
    return places
  }

  private mutating func change(_ place: Place, by action: (inout SimulatedForm) -> Void) {
    action(&families[place.family].children[place.child].records.forms[place.form])
  }

  private func child(at place: Place) -> SimulatedChild {
    families[place.family].children[place.child]
  }

  private mutating func leaveOut(_ items: [Int], of place: Place) {
    change(place) { form in for item in items { form.items[item - 1] = nil } }
  }

  /// A row that stands twice.
  private mutating func repeatForm(at place: Place) {
    let form = child(at: place).records.forms[place.form]
    families[place.family].children[place.child].records.forms.insert(form, at: place.form)
  }

  /// A second form of the same day with other answers: neither is to be believed.
  private mutating func disagree(at place: Place) {
    var form = child(at: place).records.forms[place.form]
    for item in [3, 8, 13] { form.items[item - 1] = form.items[item - 1] == 0 ? 2 : 0 }
    families[place.family].children[place.child].records.forms.insert(form, at: place.form + 1)
  }

  /// Forms dated before birth and after the extract.
  private mutating func addOutOfTime(to place: Place) {
    let child = child(at: place)
    for day in [
      child.born.firstDay.adding(days: -30), ThamesValleySample.extracted.adding(days: 14),
    ] {
      var form = child.records.forms[place.form]
      form.date = day
      families[place.family].children[place.child].records.forms.append(form)
    }
  }

  /// A second form on the first or last day on which one counts.
  private mutating func moveSecond(of place: Place, months: Int) {
    let first = child(at: place).records.forms[place.form - 1].date
    change(place) { $0.date = first.adding(months: months) }
  }

  /// A first form on the last day on which one counts.
  private mutating func moveFirstToEdge(of place: Place) {
    let day = child(at: place).imprisoned.adding(months: 3)
    let first = Place(family: place.family, child: place.child, form: place.form - 1)
    change(first) { $0.date = day }
    change(place) { $0.date = day.adding(months: 6) }
  }

  /// First forms as many days before as after the day: the earlier counts.
  private mutating func addEquallyNear(to place: Place) {
    let child = child(at: place)
    var form = child.records.forms[place.form - 1]
    form.date = child.imprisoned.adding(days: -10)
    form.items[2] = form.items[2] == 0 ? 2 : 0
    let first = Place(family: place.family, child: place.child, form: place.form - 1)
    change(first) { $0.date = child.imprisoned.adding(days: 10) }
    families[place.family].children[place.child].records.forms.insert(form, at: first.form)
  }

  /// Forms of parental stress with one or two answers missing, and with more.
  private mutating func addStressTraps() {
    let complete = families.indices.filter { place in
      families[place].area == "E10000025" && families[place].forms.count == 2
        && families[place].forms.allSatisfy { $0.items.allSatisfy { $0 != nil } }
    }
    let turns = rollout.generator.shuffled(complete).prefix(6)
    for (turn, place) in turns.enumerated() {
      let missing = [1, 1, 2, 2, 3, 7][turn]
      for item in 0..<missing { families[place].forms[turn % 2].items[item * 2 + turn % 3] = nil }
    }
  }
}

extension [SimulatedForm] {
  /// Whether a form lies from five to eight months after another.
  fileprivate func date(_ second: Int, follows first: Int) -> Bool {
    let from = self[first].date
    return (from.adding(months: 5)...from.adding(months: 8)).contains(self[second].date)
  }
}

extension SimulatedForm {
  /// Gives every item the same answer.
  fileprivate mutating func straighten(to answer: Int) {
    items = Array(repeating: answer, count: items.count)
  }

  /// Says that there are no difficulties, and ticks effects of them.
  fileprivate mutating func contradict() {
    supplement = [0, 2, 1, nil, 2, nil, nil]
  }
}
