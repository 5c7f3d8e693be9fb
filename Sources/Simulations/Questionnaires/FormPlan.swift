internal import Indicators

/// How many of whom answer the questionnaires of a study, and how their scores change.
struct FormPlan {
  /// Of a thousand children of the age, those with a parent's form.
  var parent: Int
  /// Of a thousand children of the age, those with a teacher's form.
  var teacher: Int
  /// Of a thousand young people of 11 and over, those with their own form.
  var own: Int
  /// Of a thousand families, those with a form of parental stress.
  var stress: Int
  /// By how many tenths of a point total difficulties are lower at a second form.
  var fall: Int
  /// By how many tenths of a point parental stress is lower at a second form.
  var stressFall: Int
  /// How often each course is taken.
  var courses: [(value: FormCourse, weight: Int)]

  /// How often an informant's forms are there, of a thousand.
  func share(of informant: InstrumentVersion.Informant) -> Int {
    switch informant {
    case .parent: parent
    case .teacher: teacher
    case .own: own
    }
  }

  /// The plan with half as many forms.
  var halved: FormPlan {
    var plan = self
    (plan.parent, plan.teacher) = (parent / 2, teacher / 2)
    (plan.own, plan.stress) = (own / 2, stress / 2)
    return plan
  }

  /// Where the pathway has begun and collects forms.
  static let rollout = FormPlan(
    parent: 520, teacher: 285, own: 340, stress: 450, fall: 18, stressFall: 30,
    courses: [
      (.paired, 600), (.overlapping, 60), (.early, 70), (.late, 60), (.firstOnly, 140),
      (.secondOnly, 70),
    ])

  /// Where councils have forms from elsewhere: fewer, and less often a second.
  static let comparison = FormPlan(
    parent: 230, teacher: 130, own: 170, stress: 180, fall: 10, stressFall: 20,
    courses: [
      (.paired, 540), (.overlapping, 40), (.early, 60), (.late, 60), (.firstOnly, 200),
      (.secondOnly, 100),
    ])
}
