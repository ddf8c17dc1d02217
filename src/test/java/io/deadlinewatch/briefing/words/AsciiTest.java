package io.deadlinewatch.briefing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.sms.Gsm7;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects and SMS say the numbers that people wrote, or show that they cannot. */
class AsciiTest {
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
      })
  void keepsTheNumbers(String text, String folded) {
    assertEquals(Optional.of(folded), Ascii.fold(text));
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
