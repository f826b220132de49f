import CivilTime
import Diagnostics
import Foundation
import Journaling
import Rehearsal
import TestKit
import Testing

/// Tables as the programs of the trade write them.
extension ImportTests {
  @Test func readsHubSpot() throws {
    let journal = try journal()
    let imported = try load(
      """
      Record ID,Activity date,Activity assigned to,Call outcome,Call duration,Associated Contact
      11,2026-11-23 09:00,Ann,Connected,93000,Jo
      12,2026-11-23 09:10,Ann,f240bbac-87c9-4f6e-bf70-924b57d47db7,0:01:05,Bo
      13,2026-11-23 09:20,Ann,Left voicemail,,Cy
      14,11/23/2026 1:30 PM,Ann,Meeting booked,200000,Di
      15,2026-11-23 14:00,Ann,Levitated,1000,Ed
      """, into: journal)
    #expect(imported.report.preset == "hubspot")
    #expect(imported.report.accepted == 4 && imported.report.rejected == 1)
    #expect(
      try told(journal) == [
        "Ann connected - 93", "Ann connected - 65", "Ann voicemail - -1",
        "Ann connected appointment 200",
      ])
    #expect(
      try journal.calls(.real).first?.record.startedAt.text.hasPrefix("2026-11-23T13:30") == true)
    #expect(try journal.verify().isClean)
  }

  @Test func readsCloseAndVICIdial() throws {
    let journal = try journal()
    let close = try load(
      """
      id,date_created,user_name,disposition,outcome,duration,remote_phone
      acti_1,2026-11-20T09:00:00Z,Kim,answered,Not interested,61,+1555
      acti_2,2026-11-20T09:05:00.123000+00:00,Kim,vm-left,,12,+1556
      acti_3,2026-11-20T09:06:00Z,Kim,no-answer,,0,+1557
      """, into: journal)
    #expect(close.report.preset == "close" && close.report.accepted == 3, "\(close.report.reasons)")
    let dialer = try load(
      """
      call_date,phone_number_dialed,status,user,full_name,campaign_id,length_in_sec,called_count,uniqueid
      2026-11-21 10:00:00,1380000,SALE,6666,Lee,SPRING,120,0,1.1
      2026-11-21 10:05:00,1380001,NI,6666,Lee,SPRING,44,2,1.2
      2026-11-21 10:06:00,1380002,ADC,6666,Lee,SPRING,0,1,1.3
      2026-11-21 10:07:00,1380003,CBHOLD,6666,Lee,SPRING,51,1,1.4
      2026-11-21 10:08:00,1380004,DNC,6666,Lee,SPRING,9,1,1.5
      """, into: journal)
    #expect(dialer.report.preset == "vicidial" && dialer.report.accepted == 5)
    #expect(
      try told(journal) == [
        "Kim connected not-interested 61", "Kim voicemail - 12", "Kim no-answer - 0",
        "Lee connected appointment 120", "Lee connected not-interested 44",
        "Lee out-of-service - 0", "Lee connected callback 51", "Lee connected do-not-contact 9",
      ])
    #expect(try journal.doNotContactList().count == 1)
    #expect(try journal.verify().isClean)
  }

  @Test func readsATableKeptByHandInChinese() throws {
    let journal = try journal()
    let imported = try load(
      """
      日期,销售,结果,异议,来源
      2026/11/20 9:05,林晓,没兴趣,no-time,展会
      2026/11/20 9:10,林晓,无人接听,,展会
      2026/11/20 9:15,周宁,约到,,展会
      """, into: journal)
    #expect(imported.report.preset == "chinese")
    #expect(imported.report.accepted == 3 && imported.report.lacksHandled)
    #expect(
      try told(journal) == [
        "林晓 connected not-interested -1", "林晓 no-answer - -1", "周宁 connected appointment -1",
      ])
  }

  @Test func readsChineseDatabasesInGBKToo() throws {
    let journal = try journal()
    let hongquan = """
      通话时间,员工姓名,客户名称,客户电话,通话状态,通话结果,通话时长,下次联系时间,备注
      2026/11/20 9:05,林晓,某某厂,13800138000,已接通,约定再打,1分15秒,2026/11/24 15:00,老板娘接的
      2026/11/20 9:10:30,林晓,另一厂,13800138001,未接通,,0秒,,
      2026/11/20 9:20,林晓,第三厂,13800138002,空号,,,,
      """
    // As Chinese Windows writes it.
    let bytes = try gbk(hongquan)
    let imported = try load(bytes, into: journal)
    #expect(imported.report.preset == "hongquan")
    #expect(imported.report.accepted == 3 && imported.report.converted == 3)
    let fenxiang = try load(
      """
      呼叫时间,负责人,客户名称,呼叫结果,跟进结果,通话时长（秒）,线索来源,约见时间
      2026-11-21 09:00:00,周宁,甲公司,接通,已约,95,展会,2026-11-25 15:00
      2026-11-21 09:10:00,周宁,乙公司,接通,说梦话,30,展会,
      """, into: journal)
    #expect(fenxiang.report.preset == "fenxiang")
    #expect(fenxiang.report.accepted == 1 && fenxiang.report.rejected == 1)
    #expect(
      try told(journal) == [
        "林晓 connected callback 75", "林晓 no-answer - 0", "林晓 out-of-service - -1",
        "周宁 connected appointment 95",
      ])
    let calls = try journal.calls(.real)
    #expect(calls.first?.record.appointment?.at.text == "2026-11-25T15:00")
    #expect(calls.last?.record.note == "老板娘接的" && calls.last?.record.lead?.hasPrefix("L-") == true)
    // Rows of both encodings in one file, put together by hand.
    let mixed =
      Data((Self.heading + "a,2026-11-24T10:00:00Z,周宁,,,busy,,,,,\n").utf8)
      + (try gbk("b,2026-11-24T10:00:01Z,林晓,,,占线,,,,,\n"))
    let both = try load(mixed, into: journal)
    #expect(both.report.accepted == 2 && both.report.converted == 1)
  }

  private func gbk(_ text: String) throws -> Data {
    let scratch = try Scratch()
    let (from, to) = (scratch.file("utf8"), scratch.file("gbk"))
    try Data(text.utf8).write(to: URL(fileURLWithPath: from))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
    process.arguments = ["-f", "UTF-8", "-t", "GB18030", "-o", to, from]
    try process.run()
    process.waitUntilExit()
    return try Data(contentsOf: URL(fileURLWithPath: to))
  }
}
