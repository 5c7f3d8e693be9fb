import ArgumentParser
import Foundation
import Indicators
import Releases
import Studies
import Tallies
import TallyFiles

/// `paramount release`: disclosure control, recorded in a ledger.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Passes raw tallies through disclosure control and records it in a ledger.",
    discussion: """
      The file that is written is meant to leave: small numbers are suppressed by the rule of the \
      study. Read the page DisclosureControl first: it says what that covers and what not. \
      The ledger keeps what was released, so that no release together with an earlier one tells of \
      a few people; such a release is refused. It is created where there is none, and stays in the \
      office. The same content again is recorded once.

      Example:
        paramount release our-area.json --ledger releases.ledger --output our-area.released.json
      """)

  @Argument(help: "The file of raw tallies.")
  var tally: String

  @Option(help: "The ledger of all releases of the office.")
  var ledger: String

  @Option(name: .shortAndLong, help: "The file that is written.")
  var output: String

  @Option(
    help: ArgumentHelp(
      "The date of the release (default: the day of the extract).", valueName: "YYYY-MM-DD"),
    transform: day)
  var date: CalendarDate?

  @OptionGroup var messages: Messages

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output is the path of a file.") }
    if ledger.isEmpty { throw ValidationError("--ledger is the path of a file.") }
    let places = [tally, ledger, output].map {
      URL(filePath: $0).standardizedFileURL.resolvingSymlinksInPath().path
    }
    if Set(places).count < places.count {
      throw ValidationError("The tallies, the ledger and the output are three different files.")
    }
  }

  func run() throws {
    let tallies = try rawTallies()
    let file = LedgerFile(ledger)
    let before = try earlier(file)
    messages.progress("Suppressing")
    let released = DisclosureControl(tallies.study.disclosure).release(tallies)
    let record = try record(released, before)
    messages.progress("Writing")
    do {
      let text = try TallyFile(
        .released(released, ledgerEntry: record.entry.digest), toolkit: Version.tool
      ).text()
      try file.write(record, releasing: text, to: output, from: tally)
    } catch {
      throw messages.fault(error)
    }
    messages.endProgress()
    say(released, record)
  }

  private func rawTallies() throws -> TallySet {
    let input = try TallyInput([tally], messages)
    guard case .tallied(let tallies)? = input.files.first?.contents else {
      throw messages.stop("\(tally): these tallies are released already.")
    }
    return tallies
  }

  private func earlier(_ file: LedgerFile) throws -> ReleaseLedger {
    do {
      return try file.read()
    } catch let fault as LedgerFault {
      throw messages.stop("\(ledger): \(fault)")
    } catch {
      throw messages.stop("\(ledger): \(error.localizedDescription)")
    }
  }

  private func record(
    _ released: ReleasedTallies, _ before: ReleaseLedger
  ) throws -> LedgerRecord {
    do {
      return try LedgerRecord(
        of: released, date: date ?? released.shown.study.extracted, in: before)
    } catch let refused as ReleaseConflicts {
      throw messages.stop(
        "Nothing is released: together with what \(ledger) records, it would tell of a few "
          + "people.\n" + refused.lines())
    } catch {
      throw messages.fault(error)
    }
  }

  private func say(_ released: ReleasedTallies, _ record: LedgerRecord) {
    let shown = released.shown.tallies.count { $0.key.cell.period == nil }
    messages.say("\(shown) findings are shown, \(released.suppressed.count) are suppressed.")
    let recorded =
      record.isRecordedAlready
      ? "The same content is in \(ledger) already" : "The release is recorded in \(ledger)"
    messages.say("\(recorded), as entry \(record.entry.number) of \(record.entry.date).")
    messages.say("What may leave is in \(output).")
  }

  /// The day that an argument names.
  private static func day(_ argument: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: argument) else {
      throw ValidationError("--date is a day of the form 2024-03-31.")
    }
    return day
  }
}
