import Testing

/// A change of a tally file, and the reason for which it must be refused once its digest has been
/// made to fit.
struct Tampering: CustomTestStringConvertible {
  let name: String
  let found: String
  let other: String
  let reason: String

  init(_ name: String, _ found: String, _ other: String, _ reason: String) {
    self.name = name
    self.found = found
    self.other = other
    self.reason = reason
  }

  var testDescription: String { name }

  private static let first = #"{"indicator":"fsm","moment":"at","numerator":7,"denominator":21"#
  private static let area =
    #"{"indicator":"fsm","moment":"at","area":"E06000038","numerator":7,"denominator":13"#
  private static let bySex = #"{"indicator":"fsm","moment":"at","sex":"F","numerator":0,"#
  private static let quality = #"{"table":"children","rule":"rows-read","count":24}"#

  /// Changes of the frame of a file and of its names.
  static let ofFrame = [
    Tampering("another format", "paramount-tallies", "paramount-ledger", "this is no tally file"),
    Tampering(
      "a newer version", #""version": 1"#, #""version": 2"#, "made by a newer version"),
    Tampering("version 0", #""version": 1"#, #""version": 0"#, "there is no version 0"),
    Tampering(
      "another kind", #""kind": "tallied""#, #""kind": "public""#, "public is no kind"),
    Tampering(
      "raw counts that claim to be safe", #""kind": "tallied""#, #""kind": "released""#,
      "what the file says of its safety does not fit its kind"),
    Tampering(
      "a status taken away", "NOT YET SAFE TO LEAVE", "SAFE TO LEAVE",
      "what the file says of its safety does not fit its kind"),
    Tampering(
      "an unknown name", #""toolkit": "#, #""author": "A",\#n  "toolkit": "#,
      "the file: author has no meaning there"),
    Tampering(
      "a name of the study that means nothing", #""synthetic": true"#,
      #""synthetic": true,\#n    "records": "children.csv""#,
      "study: records has no meaning there"),
    Tampering(
      "a doubled name", #""not_collected": [],"#,
      #""not_collected": [],\#n    "not_collected": [],"#,
      "study: not_collected stands twice"),
    Tampering(
      "an area twice", #"{"code":"E06000038","name":"Reading"}"#,
      #"{"code":"E06000038","name":"Reading"},\#n      {"code":"E06000038","name":"Reading"}"#,
      "study: the area E06000038 stands twice"),
    Tampering(
      "a day that is none", #""extracted": "2022-01-08""#, #""extracted": "2022-02-30""#,
      "study.extracted: expected is another value"),
    Tampering(
      "no extract day", #"    "extracted": "2022-01-08",\#n"#, "", "extracted is missing"),
    Tampering(
      "an outcome that there is not", #""primary":"fsm""#, #""primary":"debt""#,
      "study: the study declares no indicator debt"),
    Tampering(
      "an unknown area", #""area":"E06000038","numerator":7"#, #""area":"E06000039","numerator":7"#,
      "the study declares no area E06000039"),
    Tampering(
      "an unknown indicator", first, first.replacingFirst("fsm", "fsn"),
      "the study declares no indicator fsn"),
    Tampering(
      "a moment that the indicator has not", first, first.replacingFirst(#""at""#, #""at-6m""#),
      "the study declares no moment of fsm at-6m"),
    Tampering(
      "a moment that there is not", first, first.replacingFirst(#""at""#, #""soon""#),
      "the study declares no moment soon"),
    Tampering(
      "a period of another length", #""period":"2021 Q1""#, #""period":"2021 H1""#,
      "the study declares no period 2021 H1"),
    Tampering(
      "children of the rollout where there is none", #""area":"E06000038","arm":"comparison""#,
      #""area":"E06000038","arm":"rollout""#, "the area E06000038 has no rollout"),
    Tampering(
      "an unknown rule", quality, quality.replacingFirst("rows-read", "rows-red"),
      "the study declares no rule of quality rows-red"),
  ]

  /// Changes of numbers and entries.
  static let ofNumbers = [
    Tampering(
      "a number taken away", first, first.replacingFirst(#""numerator":7,"#, ""),
      "tallies, entry 1: numerator is missing"),
    Tampering(
      "a number with a fraction", first, first.replacingFirst("21", "21.0"),
      "tallies, entry 1: denominator is no whole number"),
    Tampering(
      "a number with an exponent", first, first.replacingFirst("21", "2e1"),
      "tallies, entry 1: denominator is no whole number"),
    Tampering(
      "a number as text", first, first.replacingFirst("21", #""21""#),
      "tallies, entry 1: expected is a whole number of denominator"),
    Tampering(
      "a negative number", first, first.replacingFirst("7", "-7"),
      "tallies, entry 1: numerator is below zero"),
    Tampering(
      "a number beyond counting", first, first.replacingFirst("21", "21000000000000000000000"),
      "tallies, entry 1: denominator is larger than any count"),
    Tampering(
      "more children than any country has", first, first.replacingFirst("21", "1000000001"),
      "tallies, entry 1: denominator is larger than any count"),
    Tampering(
      "an entry twice", quality, quality + ",\n    " + quality,
      "quality, entry 2: the entry stands twice"
    ),
    Tampering(
      "more than all", first, first.replacingFirst("7", "22"),
      "tallies, fsm at, area all, arm both: the numerator is above the denominator"),
    Tampering(
      "one more in all areas", #""yes_yes":4,"yes_no":3,"no_yes":7,"no_no":7"#,
      #""yes_yes":4,"yes_no":3,"no_yes":7,"no_no":8"#, "no families can have these sums"),
    Tampering(
      "a yes turned to a no", first, first.replacingFirst("7", "6"),
      "no families can have these sums: xx is odd where the count is even"),
    Tampering(
      "more families than children", #""clusters":18,"several":3"#,
      #""clusters":28,"several":3"#, "more families than children"),
    Tampering(
      "families with several where nobody is left", #""clusters":18,"several":3"#,
      #""clusters":18,"several":4"#, "fewer children than the families with several must have"),
    Tampering(
      "xx below the count", #""xx":7,"xn":8,"nn":27"#, #""xx":5,"xn":8,"nn":27"#,
      "xx is too small"),
    Tampering(
      "missing children in one area only", area + #","missing":3"#, area + #","missing":2"#,
      "tallies, fsm at, area all, arm both: the numbers are not the sum of those by area"),
    Tampering(
      "missing children of one sex only", bySex + #""denominator":7,"missing":1"#,
      bySex + #""denominator":7,"missing":2"#,
      "tallies, fsm at, area all, arm both: the numbers are not the sum of those by sex"),
    Tampering(
      "missing children of one period only", #""denominator":2,"missing":1"#,
      #""denominator":2,"missing":0"#, "the numbers are not the sum of those by period"),
    Tampering(
      "an adjusted count", #""categories":["11-15"],"numerator":0,"denominator":1}"#,
      #""categories":["11-15"],"numerator":0,"denominator":2}"#,
      "the numbers are not the sum of those by stratum of adjustment"),
    Tampering(
      "a stratum with more than there are",
      #""stratum":{"year":2021},"numerator":0,"denominator":4"#,
      #""stratum":{"year":2021},"numerator":0,"denominator":9"#,
      "the numbers are not the sum of those by reference stratum"),
    Tampering(
      "a plain count", #""category":"F","count":8"#, #""category":"F","count":9"#,
      "counts, children sex F, area all, arm both: the numbers are not the sum of those by area"),
    Tampering(
      "scores that cannot be", #""before_sum":252"#, #""before_sum":253"#,
      "no scores have this sum and this sum of squares"),
  ]
}

extension String {
  /// The text with the first occurrence of something replaced.
  func replacingFirst(_ found: String, _ other: String) -> String {
    guard let range = firstRange(of: found) else { return self }
    return replacingCharacters(range, other)
  }

  private func replacingCharacters(_ range: Range<Index>, _ other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
