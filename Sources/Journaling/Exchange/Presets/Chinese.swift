import Diagnostics
import Rehearsal

extension ImportPreset {
  /// A table somebody keeps by hand in Chinese: the column names of the glossary and their everyday kin.
  static let chinese = ImportPreset(
    name: "chinese", title: Bilingual(zh: "中文表格", en: "a table in Chinese"),
    columns: [
      .id: ["编号", "序号"],
      .startedAt: ["日期", "时间", "通话时间", "拨打时间", "日期时间"],
      .rep: ["销售", "销售员", "姓名", "业务员", "顾问", "电销"],
      .script: ["话术"], .scriptVersion: ["话术版本", "版本"],
      .reach: ["通话状态", "线路", "接通", "状态", "接通情况"],
      .outcome: ["结果", "通话结果", "结论"],
      .ask: ["邀约方式", "怎么约的"], .objections: ["异议", "遇到的异议"],
      .handled: ["化解", "化解的异议", "化解了"],
      .durationSeconds: ["时长", "时长（秒）", "时长(秒)", "通话时长"],
      .lead: ["名单", "电话", "手机", "号码", "客户电话", "客户"], .source: ["来源", "名单来源"],
      .attempt: ["第几次", "次数", "第几次打"], .grade: ["意向等级", "意向", "等级"],
      .form: ["约见形式", "形式"], .callbackAt: ["再打时间", "回访时间", "约定再打"],
      .appointmentAt: ["约见时间", "约见", "见面时间"], .after: ["后续", "约见后续"], .note: ["备注"],
    ],
    marks: [
      ["日期", "结果"], ["时间", "结果"], ["通话时间", "结果"], ["拨打时间", "结果"], ["日期时间", "结果"],
      ["日期", "通话结果"], ["时间", "通话结果"],
    ],
    verdicts: words(commonChinese))
}
