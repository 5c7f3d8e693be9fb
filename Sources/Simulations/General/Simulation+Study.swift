internal import Indicators

extension Simulation {
  /// The text of `study.yaml`.
  var studyText: String {
    """
    # SYNTHETIC: every child and family in this folder is invented. Made with
    # paramount simulate --seed \(seed) --children \(children)
    title: Operation Paramount (SYNTHETIC study of \(children) \(noun))
    synthetic: true
    extracted: \(Self.extracted.description)
    areas:
    \(SimulatedArea.thamesValley.map(\.line).joined(separator: "\n"))
    tables:
      children: children.csv
      free_meals: free_meals.csv
      sen: sen.csv
      attendance: attendance.csv
      suspensions: suspensions.csv
      social_care: social_care.csv
      contacts: contacts.csv
      offers: offers.csv
      needs: needs.csv
      sdq: sdq.csv
      parental_stress: parental_stress.csv
    baselines: {geography: [E92000001]}
    outcomes: {primary: accepted, secondary: [attendance-above-90]}
    # Nothing to protect: the children are invented. With real records leave this line out.
    disclosure: {suppress: none, secondary: false, round: none}
    targets: {accepted: 25%}

    """
  }

  private var noun: String { children == 1 ? "child" : "children" }
}

extension SimulatedArea {
  /// The area as `study.yaml` lists it.
  var line: String {
    let day = rollout.map { ", rollout: \($0.description)" } ?? ""
    return "  - {code: \(code), name: \(name)\(day)}"
  }
}
