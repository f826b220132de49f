import Calling
import Testing

/// A number is one number however it was written.
@Suite struct PhoneNumberTests {
  @Test(arguments: [
    ("13800001111", "13800001111"), ("138 0000 1111", "13800001111"),
    ("138-0000-1111", "13800001111"), ("+86 138 0000 1111", "13800001111"),
    ("0086-13800001111", "13800001111"), ("8613800001111", "13800001111"),
    ("013800001111", "13800001111"), ("'13800001111", "13800001111"),
    ("１３８００００１１１１", "13800001111"), ("13800001111.0", "13800001111"),
    ("1.3800001111E+10", "13800001111"), ("1.391234567E+10", "13912345670"),
    ("tel:+8613800001111", "13800001111"), ("13800001111/13900002222", "13800001111"),
    ("010-8888 6666", "01088886666"), ("+86 10 8888 6666", "01088886666"),
    ("（021）6666 8888 转 8001", "02166668888;8001"), ("+44 (0)20 7946 0018", "+442079460018"),
    ("0044 20 7946 0018", "+442079460018"), ("+1 555 010 1234 ext. 12", "+15550101234;12"),
  ])
  func isRecognised(_ written: String, _ text: String) throws {
    #expect(try PhoneNumber(written).text == text)
  }

  @Test(arguments: [
    ("+44 7700 900022", "07700 900022", true), ("+44 7700 900022", "7700 900022", true),
    ("+44 7700 900022", "447700900022", true), ("+44 (0)20 7946 0018", "020 7946 0018", true),
    ("+44 07700 900022", "+44 7700 900022", true), ("0044 7700 900022", "07700900022", true),
    ("+39 06 1234 5678", "06 1234 5678", true), ("+1 555 010 1234", "(555) 010-1234", true),
    ("010-8888 6666", "1088886666", true), ("020 7946 0018 ext 5", "+44 20 7946 0018 x5", true),
    // Another country, another extension, another length: other people.
    ("+44 7700 900022", "+91 7700 900022", false), ("+49 171 1234567", "+44 171 1234567", false),
    ("020 7946 0018 ext 5", "+44 20 7946 0018", false), ("+1 380 000 1111", "13800001111", false),
    ("+44 7700 900022", "07700 900023", false), ("95588", "+86 95588", false),
  ])
  func oneLineIsKnownInItsOtherForms(_ left: String, _ right: String, _ isOne: Bool) throws {
    let (left, right) = (try PhoneNumber(left), try PhoneNumber(right))
    #expect(left.otherForms(countries: CountryCode.all).contains(right.text) == isOne)
    #expect(right.otherForms(countries: CountryCode.all).contains(left.text) == isOne)
  }

  @Test func noCountryCodeBeginsAnother() {
    for code in CountryCode.all { #expect(CountryCode.leading(code + "0000000") == code) }
  }

  @Test func aRoundedNumberIsRefusedWithItsReason() {
    #expect(throws: PhoneNumber.Refusal.rounded("1.39E+10")) { try PhoneNumber("1.39E+10") }
  }

  @Test func whatIsNoNumberIsRefused() {
    #expect(throws: PhoneNumber.Refusal.empty) { try PhoneNumber("  ") }
    #expect(throws: PhoneNumber.Refusal.length(3)) { try PhoneNumber("110") }
    #expect(throws: PhoneNumber.Refusal.letters("周经理")) { try PhoneNumber("周经理") }
    #expect(throws: PhoneNumber.Refusal.length(17)) { try PhoneNumber("13800001111138000") }
  }

  @Test func theMaskHidesTheMiddle() throws {
    #expect(try PhoneNumber("13800001111").masked == "138****1111")
    #expect(try PhoneNumber("+442079460018").masked == "+442****0018")
    #expect(try PhoneNumber("95588").masked == "9****8")
  }

  @Test func namesOfPeopleAreMasked() {
    #expect(PersonName.masked("周晓明") == "周**")
    #expect(PersonName.masked("周经理") == "周经理")
    #expect(PersonName.masked("周晓明经理") == "周**经理")
    #expect(PersonName.masked("Grace Okafor") == "G. O.")
    #expect(PersonName.masked("Ms Okafor") == "Ms O.")
  }
}
