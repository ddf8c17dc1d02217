package io.deadlinewatch.briefing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.deadlinewatch.briefing.sms.Gsm7;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects and SMS say the numbers that people wrote, or show that they cannot. */
class AsciiTest {
  private static final String DATE_UNITS = "年月日号號년월일";

  private static final Pattern LINKED =
      Pattern.compile("://|[a-z0-9]\\.[a-z]{2}|www\\.|//[a-z]", Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "Duty up from 2½% to 7½%; Duty up from 2 1/2% to 7 1/2%",
        "Half: ½ and 1⁄3; Half: 1/2 and 1/3",
        "At 10² and ①5 units; At 10 2 and 1 5 units",
        "Owned by ≥50%, ≤20%, ≠5%; Owned by >=50%, <=20%, not =5%",
        "Fee of 0.5‰ or 75¢ a ton; Fee of 0.5 per mille or 75 cents a ton",
        "Fee of ¥400 or ￥56 a ton; Fee of ?400 or ?56 a ton",
        "Fee of ₫400; Fee of ?400",
        "Duty ±5% at ≈10% and ∞; Duty +/-5% at ~10% and ?",
        "A rate of 7·5%; A rate of 7.5%",
        "Truce ends (2026年11月10日); Truce ends (2026 11 10)",
        "Duty of ١٠٠ and １００％; Duty of 100 and 100%",
        "Quota 50\uD83D\uDEA260 tons; Quota 50 60 tons",
        "Zoë’s “Đà Nẵng” – tariffs; Zoe's \"Da Nang\" - tariffs",
        "soft\u00adhyphen e\u0301tude; softhyphen etude",
        "▼10% and ➖10%; down 10% and -10%",
        "Fee of 10‱ or 25٪; Fee of 10 per ten thousand or 25%",
        "Duty of ١٢٫٥%; Duty of 12.5%",
        "Duty of 2̶0̶% gone; Duty of ?% gone",
        "Duty of 20%̶ gone; Duty of 20? gone",
        "Duty of 三十% holds; Duty of ?% holds",
        "Quota of 10万 tons; Quota of 10? tons",
        "Duty of \uD83D\uDD1F% holds; Duty of ?% holds",
        "Duty of ▲10%, ◆5; Duty of ?10%, ?5",
        "Duty \uD83D\uDD3B5% \uD83D\uDCC85%; Duty down 5% up 5%",
        "❌ Truce extended; (no) Truce extended",
        "✅ Truce extended; (yes) Truce extended",
        "10〜20% and 10～20%; 10~20% and 10~20%",
        "Duty of 3割 holds; Duty of 3? holds",
        "Quota 10円 or 10日元; Quota 10? or 10?",
        "Fee of 元10 or ﷼10; Fee of ?10 or ?10",
        "Duty Δ10% or 10π; Duty ?10% or 10?",
        "Duty of ፲%, ❶ and ⓫ tons; Duty of ?%, ? and ? tons",
        "Quota of 🔟 or 💯 tons; Quota of ? or ? tons",
        "Duty ¯10%, ˜10%, 1˙5%; Duty ?10%, ~10%, 1?5%",
        "Fee 💲10, 🔺5%; Fee ?10, ?5%",
        "Ratio 1∶10 or 10⁻² at 10˚C; Ratio 1:10 or 10 -2 at 10 degrees C",
        "Loss of ❨10❩ and （10） or 【10】; Loss of (10) and (10) or (10)",
        "Duty of 2̴0̴% gone; Duty of ?% gone",
        "↘10%, ⏬5%, 👇5%; down 10%, down 5%, down 5%",
        "🙅 Truce extended; (no) Truce extended",
        "🆖 Truce ☓ or 🆗; (no) Truce (no) or (OK)",
        "⏸ Tariffs, ⏹ talks; (paused) Tariffs, (stopped) talks",
        "Act №301 of 10月1日; Act No301 of 10 1",
        "Duty ⩽10%, ≤10%, ≰10%, ⊘; Duty <=10%, <=10%, not <=10%, ?",
        "a =?UTF-8?Q?Evil?= b; a = ?UTF-8?Q?Evil?= b",
        "a ＝？UTF-8?Q?Evil?= b; a = ?UTF-8?Q?Evil?= b",
      })
  void keepsTheNumbers(String text, String folded) {
    assertEquals(Optional.of(folded), Ascii.fold(text));
  }

  /** Whatever sign stands at a number, the number is not all that is left. */
  @Test
  void aSignAtANumberIsNeverLost() {
    var signs = "▼▽△▲➖➕−±≈≠~‰‱٪؉₫€£¢°′″†‡•◆■✓✗❌⬇⬆↑↓⇓⇑⊖⊕∓⁒";
    signs
        .codePoints()
        .mapToObj(Character::toString)
        .filter(sign -> !sign.equals("•"))
        .forEach(sign -> {
          assertNotEquals("Duty of 10 a ton", Ascii.fold("Duty of " + sign + "10 a ton").get());
          assertNotEquals("Duty of 10 a ton", Ascii.fold("Duty of 10" + sign + " a ton").get());
        });
  }

  /** The same of every letter and sign that there is, but of what only decorates. */
  @Test
  void nothingAtANumberLeavesTheNumberAlone() {
    var plain = "Duty of 10 a ton";
    for (int each = 0x80; each < 0x110000; each++) {
      var said = Character.toString(each);
      boolean isItself = Normalizer.isNormalized(said, Normalizer.Form.NFKD);
      if ((Character.isLetter(each) && isItself && !DATE_UNITS.contains(said)) || isSign(each)) {
        assertNotEquals(plain, folded("Duty of " + said + "10 a ton"), said);
        assertNotEquals(plain, folded("Duty of 10" + said + " a ton"), said);
      }
    }
  }

  /** Beside pictures, notes of music and a list's bullet, which say nothing of a number. */
  private static boolean isSign(int character) {
    return switch (Character.getType(character)) {
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          character != '•';
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
          !Character.isEmojiPresentation(character) && (character < 0x1D100 || character > 0x1D1FF);
      default -> false;
    };
  }

  private static String folded(String text) {
    return Ascii.fold(text).orElse("").replaceAll(" +", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Pay at //evil/x or \\\\evil\\x; Pay at (link) or (link)",
        "Go to https:evil or see:tel:1-2; Go to (link) or (link)",
        "hxxps://evil.example evil.example:8080; (link) (link)",
        "sip:a geo:1,2 skype:x data:text/html; (link) (link) (link) (link)",
        "Call +1 555 123 4567 now; Call (phone) now",
        "Call (555) 123-4567 or 1-800-555-1234.; Call (phone) or (phone).",
        "Call +15551234567, +49 30 1234 5678; Call (phone), (phone)",
        "hotel:5, metadata:x, SMS: +10 000 000 tons; hotel:5, metadata:x, SMS: +10 000 000 tons",
        "From 2025-11-10 8542.31.0000 to 10000000000; From 2025-11-10 8542.31.0000 to 10000000000",
        "Verify your account https:||evil.example|login; Verify your account (link)",
        "Verify https:\\\\evil.example\\login now; Verify (link) now",
        "Go to www.customs.example.org/q.; Go to (link).",
        "See (bit.ly/3abc), today; See ((link)), today",
        "See EVIL.example/login; See (link)",
        "Write to tax@evil.example!; Write to (link)!",
        "At 192.0.2.7/x or 192.0.2.7; At (link) or (link)",
        "On whitehouse.gov now; On whitehouse. gov now",
        "Truce ends.Talks go on at 10.then; Truce ends. Talks go on at 10. then",
        "12:01 a.m. EST, U.S.-China/EU, 8542.31.00.00; 12:01 a.m. EST, U.S.-China/EU,"
            + " 8542.31.00.00",
        "Duty of 2.5% and $3.2bn, e.g. steel; Duty of 2.5% and $3.2bn, e.g. steel",
      })
  void anSmsHoldsNothingThatAPhoneMakesALinkOf(String text, String plain) {
    assertEquals(plain, Gsm7.plain(text));
  }

  @Test
  void fullWidthLettersMakeNoLinkEither() {
    var folded = Ascii.fold("ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ at evil。example").orElseThrow();
    assertEquals("(link) at evil. example", Gsm7.plain(folded));
  }

  /** Slashes, colons and dots of other scripts and of mathematics fold to ours, or to none. */
  @Test
  void noSignThatLooksLikeOurOwnMakesALink() {
    for (var slash : each("/／⁄∕⧸⟋╱〳ノ⼃")) {
      for (var dot : each(".．․﹒。｡‧·ꓸ٠۔")) {
        for (var colon : each(":：∶꞉ː﹕︓⦂")) {
          var text =
              "Log in https" + colon + slash + slash + "evil" + dot + "example" + slash + "x";
          var plain = Gsm7.plain(Ascii.fold(text).orElseThrow());
          assertFalse(LINKED.matcher(plain).find(), () -> text + " gives " + plain);
        }
      }
    }
  }

  private static List<String> each(String characters) {
    return characters.codePoints().mapToObj(Character::toString).toList();
  }

  @Test
  void aTitleThatIsMostlyLostHasNoForm() {
    assertEquals(Optional.empty(), Ascii.fold("中美关税休战协议到期 2025"));
  }

  @ParameterizedTest
  @CsvSource({
    "Duty of 12.5% holds, 14, Duty of...",
    "In force since 12:01 a.m., 19, In force since...",
    "Quota of 1000000000000000, 20, Quota of...",
    "Truce runs out at midnight, 20, Truce runs out at...",
  })
  void aCutNeverLeavesPartOfANumber(String text, int length, String cut) {
    assertEquals(cut, Ascii.cut(text, length));
  }

  @ParameterizedTest
  @CsvSource({
    "Duty of ~10% ends, Duty of about 10% ends",
    "Duty of ~ 10% ends, Duty of about 10% ends",
    "Worth ~$3.2bn or ~EUR 3bn, Worth about $3.2bn or about EUR 3bn",
    "Duty of 10~20% or 10%~20%, Duty of 10-20% or 10%-20%",
    "Talks ~ and [more], Talks - and (more)",
  })
  void anEstimateIsNoNegativeNumberInAnSms(String text, String plain) {
    assertEquals(plain, Gsm7.plain(text));
  }
}
