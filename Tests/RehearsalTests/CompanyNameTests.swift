import Diagnostics
import Testing

@testable import Rehearsal

@Suite struct CompanyNameTests {
  @Test(arguments: [
    ("您好，我是海天保洁的王小丽", "海天保洁有限公司"), ("您好，海天保洁有限公司，王小丽", "海天保洁有限公司"),
    ("这边是远山集团的", "远山集团股份有限公司"), ("it's Ann Cole from Brightwell", "Brightwell Ltd."),
    ("Ann Cole, brightwell facilities here", "Brightwell Facilities, Inc."),
  ])
  func aCompanyMayBeNamedWithoutItsLegalForm(_ said: String, _ registered: String) {
    #expect(Spoken(said).companyName(registered) != nil)
  }

  @Test(arguments: [
    ("您好，我是海田保洁的", "海天保洁有限公司"), ("您好，我们有限公司的", "海天保洁有限公司"),
    ("from Bright Wells", "Brightwell Ltd"), ("hello", ""),
  ])
  func anotherCompanyIsNotTakenForIt(_ said: String, _ registered: String) {
    #expect(Spoken(said).companyName(registered) == nil)
  }

  @Test(arguments: [
    ("您好，我是青禾软件的王芳，做排产的。", "青禾软件"), ("我叫王芳，青禾软件的", "青禾软件"),
    ("Hello, this is Ann Cole from Brightwell.", "Brightwell"),
    ("hi ann cole at brightwell here", "Brightwell"),
    ("My name is Ann, I'm calling from Brightwell", "Brightwell"),
  ])
  func anyNameBesideTheCompanyIsTheRepsOwn(_ said: String, _ company: String) throws {
    let spoken = Spoken(said)
    let span = try #require(spoken.companyName(company))
    #expect(Wording(spoken).ownName(beside: span) != nil)
  }

  @Test(arguments: [
    ("您好，我们是青禾软件的。", "青禾软件"), ("您好，青禾软件，做排产的", "青禾软件"),
    ("Hello, I'm calling from Brightwell", "Brightwell"), ("Brightwell here", "Brightwell"),
    ("hello from Brightwell", "Brightwell"),
  ])
  func aCompanyAloneIsNoName(_ said: String, _ company: String) throws {
    let spoken = Spoken(said)
    let span = try #require(spoken.companyName(company))
    #expect(Wording(spoken).ownName(beside: span) == nil)
  }
}
