import Diagnostics
import Rehearsal

extension ImportPreset {
  /// Call and sales records as 纷享销客 exports them.
  static let fenxiang = ImportPreset(
    name: "fenxiang", title: Bilingual(zh: "纷享销客", en: "Fenxiang"),
    columns: [
      .id: ["唯一性id", "唯一性ID（必填）", "数据id", "记录id", "主属性", "编号"],
      .startedAt: ["呼叫时间", "跟进时间", "通话开始时间", "创建时间"],
      .rep: ["负责人", "跟进人", "创建人", "呼叫人"],
      .reach: ["呼叫结果", "通话状态", "呼叫状态"],
      .outcome: ["跟进结果", "通话结果", "跟进状态"],
      .durationSeconds: ["通话时长（秒）", "通话时长(秒)", "通话时长", "呼叫时长"],
      .lead: ["客户电话", "被叫号码", "手机", "电话", "客户名称", "线索名称", "客户"],
      .source: ["线索来源", "来源", "客户来源"],
      .script: ["话术", "市场活动"],
      .attempt: ["第几次跟进", "跟进次数"],
      .callbackAt: ["下次跟进时间"], .appointmentAt: ["约见时间", "预约时间", "预约拜访时间"],
      .grade: ["意向等级"], .note: ["销售记录", "跟进内容", "跟进记录", "备注"],
    ],
    marks: [
      ["负责人", "呼叫时间"], ["跟进人", "跟进时间"], ["负责人", "跟进时间"], ["负责人", "通话开始时间"],
    ],
    verdicts: words(commonChinese))
}
