internal import Indicators

/// A child that never lived, with everything that a study holds of one.
struct SimulatedChild {
  /// The number of the pseudonym.
  var number = 0
  /// F, M or U.
  var sex = "U"
  /// The month of birth.
  var born: BirthMonth
  /// The day of the parent's imprisonment.
  var imprisoned: CalendarDate
  /// Which parent is imprisoned.
  var parent = "father"
  /// The Department for Education's code.
  var ethnicity = "NOBT"
  /// Who cares for the child afterwards.
  var carerAfter = "mother"
  /// Whether a service knew before of the imprisonment.
  var knownBefore = false
  /// Whether the education records were linked.
  var hasEducationRecord = true
  /// Whether the social care records were linked.
  var hasSocialCareRecord = true
  /// The rows of the other tables.
  var records = SimulatedRecords()

  /// Whether the child is in the population of the education indicators.
  var isSchoolAge: Bool {
    born.isSchoolAge(in: AcademicYear(containing: imprisoned))
  }
}

/// The rows of a child in every table but the first.
struct SimulatedRecords {
  /// Free school meals.
  var freeMeals: [SimulatedSpell] = []
  /// Special educational needs, by provision.
  var provisions: [SimulatedSpell] = []
  /// Attendance, by term.
  var sessions: [SimulatedSessions] = []
  /// Suspensions and permanent exclusions.
  var suspensions: [SimulatedSuspension] = []
  /// Social care, by status.
  var statuses: [SimulatedSpell] = []
  /// Contacts and referrals.
  var contacts: [SimulatedContact] = []
  /// Housing, by tenure.
  var tenures: [SimulatedSpell] = []
  /// The Strengths and Difficulties Questionnaire, by informant and day.
  var forms: [SimulatedForm] = []
}

/// Siblings that never lived, and what their family was offered.
struct SimulatedFamily {
  /// The number of the pseudonym.
  var number = 0
  /// The code of the area.
  var area: String
  /// The children.
  var children: [SimulatedChild] = []
  /// The offers of support.
  var offers: [SimulatedOffer] = []
  /// What the family asked for.
  var needs: [String] = []
  /// The Parental Stress Scale, by day.
  var forms: [SimulatedForm] = []
}
