import Glibc
import MediaMetadata

/// `klartext-dev media FILE…`: what is read of media files, and how long it takes. For comparing with other readers; made-up
/// files only, since it shows what the files give away.
struct Media {
  let paths: [String]
  /// Whether only times are shown.
  let isTimed: Bool

  init?(arguments: [String]) {
    isTimed = arguments.first == "--time"
    paths = isTimed ? Array(arguments.dropFirst()) : arguments
    if paths.isEmpty { return nil }
  }

  func run() -> Int32 {
    for path in paths {
      if isTimed { showTime(of: path) } else { show(path) }
    }
    return 0
  }

  private func show(_ path: String) {
    guard let media = MediaReader.read(file: path) else {
      print("\(path): not known")
      return
    }
    let size = "\(media.width ?? 0)x\(media.height ?? 0)"
    print("\(path): \(media.format.rawValue) \(size) \(media.seconds ?? 0) s\(media.isCutOff ? " CUT OFF" : "")")
    if media.isAnimated { print("  animated") }
    for track in media.tracks { print("  track \(track.kind.rawValue) \(track.language ?? "-") \(track.codec ?? "-")") }
    for field in media.fields { print("  \(field.name) [\(field.meaning)] \(field.value) \(field.language ?? "")") }
  }

  /// The median of many readings of one file, with opening and closing it.
  private func showTime(of path: String) {
    var times: [Double] = []
    for _ in 0..<200 {
      var start = timespec()
      clock_gettime(CLOCK_MONOTONIC, &start)
      let media = MediaReader.read(file: path)
      var end = timespec()
      clock_gettime(CLOCK_MONOTONIC, &end)
      if media == nil, times.isEmpty { print("\(path): not known") }
      times.append(Double(end.tv_sec - start.tv_sec) * 1e6 + Double(end.tv_nsec - start.tv_nsec) / 1e3)
    }
    times.sort()
    let (median, high) = (Int(times[times.count / 2].rounded()), Int(times[times.count * 9 / 10].rounded()))
    print("\(path): median \(median) µs, 90th percentile \(high) µs")
  }
}
