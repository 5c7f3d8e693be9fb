import ArgumentParser
import Foundation

/// What is said on standard error, so that standard output holds results only.
struct Messages: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but problems.")
  var quiet = false

  /// Gives a result on standard output.
  /// - Throws: The exit status where it cannot be written, as on a full disk.
  func give(_ result: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(result.utf8))
    } catch {
      throw fault(error)
    }
  }

  /// Says what has been done.
  func say(_ text: String) {
    if !quiet { Self.write(text + "\n") }
  }

  /// Shows what is being done, on a terminal only, in place of what was shown before.
  func progress(_ text: String) {
    guard !quiet, isatty(STDERR_FILENO) == 1 else { return }
    Self.write("\r\u{1B}[K" + text)
  }

  /// Clears what `progress` showed.
  func endProgress() {
    progress("")
  }

  /// Says what is wrong with the input and ends with status 1.
  func stop(_ problems: String) -> ExitCode {
    endProgress()
    Self.write(problems.hasSuffix("\n") ? problems : problems + "\n")
    return ExitCode(1)
  }

  /// Says what went wrong with the machine and ends with status 70; where the output was asked for
  /// in a wrong place, with the status of wrong usage.
  func fault(_ error: any Error) -> ExitCode {
    endProgress()
    if let wrong = error as? WrongOutput {
      Self.write("Error: \(wrong.localizedDescription)\n")
      return .validationFailure
    }
    Self.write("paramount could not finish: \(error.localizedDescription)\n")
    return ExitCode(70)
  }

  private static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
