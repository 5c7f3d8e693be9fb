import Foundation
import Indicators
import Studies

/// The digest of everything that a study declared of its comparison before anything was estimated:
/// areas and their days of rollout, outcomes with their definitions, and the design.
///
/// The day of the extract, the tables and disclosure control are no part of it, so that a later
/// extract of the same study has the same digest.
struct StudyDigest {
  /// The SHA-256 digest in hexadecimal digits.
  let hexadecimal: String

  /// The digest of a study.
  init(_ study: Study) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = (try? encoder.encode(Declaration(study))) ?? Data()
    hexadecimal = SHA256.hexadecimal(of: Array(bytes))
  }

  /// What is declared, with numbers as text so that no writer of numbers matters.
  private struct Declaration: Encodable {
    let areas: [Area]
    let outcomes: Outcomes
    let definitions: [Indicator]
    let question: String?
    let unit = "area"
    let adjustment: [Adjuster]
    let comparators: [String]
    let smallestEffects: [String: String]
    let margins: [String: String]
    let period: PeriodLength?

    init(_ study: Study) {
      let design = study.design
      areas = study.areas
      outcomes = study.outcomes
      let named = [study.outcomes.primary].compactMap { $0 } + study.outcomes.secondary
      definitions = named.compactMap { study.indicator($0) }
      question = design?.question
      adjustment = design?.adjustment ?? []
      comparators = design?.comparators ?? []
      smallestEffects = (design?.smallestEffects ?? [:]).mapValues { "\($0)" }
      margins = (design?.margins ?? [:]).mapValues { "\($0)" }
      period = design?.period
    }
  }
}
