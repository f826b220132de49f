import Diagnostics
import Rehearsal

extension ImportPreset {
  /// Call and follow-up records as 红圈 exports them.
  static let hongquan = ImportPreset(
    name: "hongquan", title: Bilingual(zh: "红圈", en: "Hongquan"),
    columns: [
      .id: ["通话编号", "记录编号", "单据编号", "编号"],
      .startedAt: ["通话时间", "拨打时间", "呼叫时间", "外呼时间"],
      .rep: ["员工姓名", "业务员", "员工", "销售人员", "坐席"],
      .reach: ["通话状态", "接听状态", "接通状态"],
      .outcome: ["通话结果", "沟通结果", "联系结果"],
      .durationSeconds: ["通话时长", "通话时长（秒）", "通话时长(秒)", "时长"],
      .lead: ["客户电话", "联系电话", "被叫号码", "客户名称", "客户"],
      .source: ["客户来源", "名单来源", "来源"],
      .script: ["话术", "话术名称", "活动"],
      .attempt: ["第几次联系", "拨打次数", "联系次数"],
      .callbackAt: ["下次联系时间", "下次跟进时间"], .appointmentAt: ["预约时间", "约见时间", "拜访时间"],
      .grade: ["意向等级"], .note: ["沟通内容", "备注", "通话小结"],
    ],
    marks: [
      ["员工姓名", "通话时间"], ["业务员", "通话时间"], ["员工姓名", "拨打时间"], ["业务员", "拨打时间"],
    ],
    verdicts: words(commonChinese))
}
