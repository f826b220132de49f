import Diagnostics
import Playbooks

/// Words that say where people meet when no {地点}/{place} does.
enum Places {
  /// Whether a blank of the script's own names a place: {地址}, {address}, {会议链接}.
  static func isNamed(in line: Line) -> Bool {
    line.pieces.contains { piece in
      guard case .blank(let blank) = piece, case .own(let name) = blank.value else { return false }
      let word = folded(name)
      return ["地址", "地点", "链接", "address", "place", "link"].contains { word.contains($0) }
    }
  }

  static let words = WordLists(
    zh: [
      "您公司", "您单位", "您厂", "您店", "您家", "您那儿", "您那里", "您办公室", "贵公司", "我们店", "我们公司", "门店",
      "线上", "视频", "链接", "会议号", "腾讯会议", "电话里", "打给您", "到店", "上门", "楼下见", "展厅", "校区", "这个号", "总机",
    ],
    en: [
      "your office", "your place", "your site", "your shop", "your home", "your desk",
      "our office", "our shop", "showroom", "online", "by video", "video call", "on video",
      "the link", "a link", "by phone", "ring you", "call you", "come to you", "in person at",
      "this number",
    ]
  )
}
