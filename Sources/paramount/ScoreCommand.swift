import ArgumentParser
import Foundation
import Indicators
import Records

/// `paramount score`: answers to scores, one row out for each row in.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Scores questionnaires: one row of scores for each row of answers.",
    discussion: """
      The file is CSV with the columns id, item1, item2 and so on, and for the Strengths and \
      Difficulties Questionnaire version (P4-17, T4-17, S11-17, P2-4, T2-4 or S18+) and, if they \
      were asked, difficulties, distress, home, friends, classroom, leisure and peers (0 to 3 as \
      ticked). Blank cells are missing answers. Items are known by number only.

      A row with an impossible answer has its error told by code and column and no scores; the \
      others are scored, and the exit status is 1. Scores leave this machine only if you send \
      them: they are about single children.

      Examples:
        paramount score sdq answers.csv --output scores.csv
        paramount score parental-stress answers.csv --prorate
      """)

  @Argument(help: "What was asked: sdq, parental-stress or gad-7.")
  var questionnaire: QuestionnaireName

  @Argument(help: "The file of answers.")
  var file: String

  @Option(help: "The file that is written; standard output if left out.")
  var output: String?

  @Option(help: "How answers to items were entered: 0-2 or 1-3 (sdq), 1-5 or 0-4, 0-3 or 1-4.")
  var coding: String?

  @Option(help: "Numbers that stand for a missing answer, such as 9,99.")
  var missing: String?

  @Option(help: "The form of all rows, such as P4-17, where no column says it.")
  var form: String?

  @Flag(help: "Use cut-points that rest on one secondary source too (grade C).")
  var provisionalBands = false

  @Flag(help: "Parental Stress Scale: allow up to two missing answers.")
  var prorate = false

  @Flag(help: "Add a column of what is odd about a form.")
  var notes = false

  @OptionGroup var messages: Messages

  func validate() throws { _ = try setting() }

  func run() throws {
    var reader: ScoreReader
    do {
      reader = try ScoreReader(path: file, setting: try setting())
    } catch let problems as ReadingProblems {
      throw messages.stop(problems.description)
    }
    let counts = try write { take in try reader.score(take) }
    messages.say("\(counts.scored) of \(counts.rows) forms were scored.")
    guard counts.refused > 0 else { return }
    let listing = counts.errors.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      .prefix(20).map { "  \($0.value) × \($0.key)" }
    throw messages.stop(
      (counts.refused == 1 ? "1 form has" : "\(counts.refused) forms have")
        + " an error and no scores:\n"
        + listing.joined(separator: "\n"))
  }

  /// Writes to a file as a whole, or to standard output as it comes.
  private func write(
    _ score: ((([UInt8]) throws -> Void)) throws -> ScoreCounts
  ) throws -> ScoreCounts {
    do {
      guard let output else {
        return try score { try FileHandle.standardOutput.write(contentsOf: Data($0)) }
      }
      let draft = try OutputFile(output, from: [file])
      do {
        let counts = try score { try draft.write($0) }
        try draft.finish()
        return counts
      } catch {
        draft.abandon()
        throw error
      }
    } catch let problems as ReadingProblems {
      throw messages.stop(problems.description)
    } catch {
      throw messages.fault(error)
    }
  }

  private func setting() throws -> ScoreSetting {
    var setting = ScoreSetting(questionnaire.instrument)
    if let coding { setting.firstAnswer = try firstAnswer(coding) }
    if let missing { setting.missingCodes = try codes(missing) }
    if prorate {
      guard let rule = setting.instrument.optional else {
        throw ValidationError(
          "--prorate is for parental-stress; \(setting.instrument.id) has its own published rule.")
      }
      setting.missing = rule
    }
    if let form {
      guard setting.instrument.version(form) != nil else {
        let known = setting.instrument.versions.map(\.code).joined(separator: ", ")
        guard setting.instrument.versions.count > 1 else {
          throw ValidationError("--form is for sdq: \(setting.instrument.id) has one form only.")
        }
        throw ValidationError("--form must be one of \(known).")
      }
      setting.version = form
    }
    if provisionalBands { setting.accepted = .provisional }
    setting.hasNotes = notes
    try refuseOverlap(setting)
    return setting
  }

  private func firstAnswer(_ coding: String) throws -> Int {
    let answers = questionnaire.instrument.answers
    let allowed = [answers.lowerBound, 1 - answers.lowerBound].map { first in
      "\(first)-\(first + answers.count - 1)"
    }
    guard allowed.contains(coding), let first = coding.first?.wholeNumberValue else {
      throw ValidationError("--coding must be \(allowed.joined(separator: " or ")).")
    }
    return first
  }

  private func codes(_ text: String) throws -> Set<Int> {
    let codes = text.split(separator: ",").map { Int($0.trimmingCharacters(in: .whitespaces)) }
    guard !codes.isEmpty, !codes.contains(nil) else {
      throw ValidationError("--missing takes whole numbers with commas between, such as 9,99.")
    }
    return Set(codes.compactMap { $0 })
  }

  private func refuseOverlap(_ setting: ScoreSetting) throws {
    let answers = setting.instrument.answers
    let items = setting.firstAnswer..<setting.firstAnswer + answers.count
    let entered = setting.instrument.supplementQuestions.reduce(Set(items)) { $0.union($1.answers) }
    if let code = setting.missingCodes.sorted().first(where: entered.contains) {
      throw ValidationError("--missing \(code) is an answer of this coding.")
    }
  }
}
