package io.deadlinewatch.local.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How values compare: texts by their bytes, numbers by what they are, others for sameness only. */
final class ValueOrder {
  private ValueOrder() {}

  static boolean holds(@Nullable AttributeValue left, String sign, @Nullable AttributeValue right) {
    if (left == null || right == null) {
      return false;
    }
    return switch (sign) {
      case "=" -> isSame(left, right);
      case "<>" -> !isSame(left, right);
      case "<" -> isOrdered(left, right) && compared(left, right) < 0;
      case "<=" -> isOrdered(left, right) && compared(left, right) <= 0;
      case ">" -> isOrdered(left, right) && compared(left, right) > 0;
      case ">=" -> isOrdered(left, right) && compared(left, right) >= 0;
      default -> throw Refusal.of("'" + sign + "' does not compare");
    };
  }

  private static boolean isSame(AttributeValue left, AttributeValue right) {
    return isOrdered(left, right) ? compared(left, right) == 0 : left.equals(right);
  }

  private static boolean isOrdered(AttributeValue left, AttributeValue right) {
    return left.type() == right.type()
        && (left.type() == AttributeValue.Type.S || left.type() == AttributeValue.Type.N);
  }

  private static int compared(AttributeValue left, AttributeValue right) {
    return left.type() == AttributeValue.Type.N
        ? new BigDecimal(left.n()).compareTo(new BigDecimal(right.n()))
        : Arrays.compareUnsigned(bytes(left), bytes(right));
  }

  private static byte[] bytes(AttributeValue text) {
    return text.s().getBytes(StandardCharsets.UTF_8);
  }
}
