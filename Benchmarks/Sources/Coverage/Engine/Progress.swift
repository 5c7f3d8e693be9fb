import Foundation

/// What is being worked out, told on the error stream with the seconds of CPU used.
enum Progress {
  static func show(_ family: Family) {
    let seconds = Double(clock()) / Double(CLOCKS_PER_SEC)
    let line = String(format: "%5.1f s  ", seconds) + family.rawValue + "\n"
    FileHandle.standardError.write(Data(line.utf8))
  }
}
