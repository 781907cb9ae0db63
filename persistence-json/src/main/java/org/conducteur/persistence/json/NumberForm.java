package org.conducteur.persistence.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers: whole ones, or decimals that keep the digits they were written with. */
final class NumberForm implements Form {
  private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final boolean whole;

  private NumberForm(boolean whole) {
    this.whole = whole;
  }

  static NumberForm whole() {
    return new NumberForm(true);
  }

  static NumberForm decimal() {
    return new NumberForm(false);
  }

  boolean isWhole() {
    return whole;
  }

  @Override
  public Optional<Found> read(Node node, Trail place, Problems problems) {
    if (!(node instanceof Node.Figure figure)) {
      WrongType.propose(
          inQuotes(node), whole ? Trouble.TYPE_WHOLE : Trouble.TYPE_NUMBER, node, place, problems);
      return Optional.empty();
    }
    Optional<BigDecimal> number = decimal(figure);
    if (number.isEmpty()) {
      problems.report(
          Trouble.NUMBER_SIZE,
          node.offset(),
          place,
          Shown.node(node),
          Integer.toString(Limits.DIGITS));
      return Optional.empty();
    }
    return whole
        ? whole(number.get(), node, place, problems)
        : number.map(value -> Found.of(value, node));
  }

  /** {@code "200"} where a number belongs: the number in the quotes. */
  private Optional<String> inQuotes(Node node) {
    return node instanceof Node.Text text && PLAIN.matcher(text.value().strip()).matches()
        ? Optional.of(text.value().strip())
        : Optional.empty();
  }

  /** The number, unless writing it out in full would fill a page. */
  private static Optional<BigDecimal> decimal(Node.Figure figure) {
    if (figure.literal().length() > 2 * Limits.DIGITS) {
      return Optional.empty();
    }
    try {
      BigDecimal value = new BigDecimal(figure.literal());
      return isModest(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      // An exponent beyond what an int can hold.
      return Optional.empty();
    }
  }

  static boolean isModest(BigDecimal value) {
    return Math.abs((long) value.scale()) <= Limits.DIGITS && value.precision() <= Limits.DIGITS;
  }

  private static Optional<Found> whole(
      BigDecimal number, Node node, Trail place, Problems problems) {
    if (number.stripTrailingZeros().scale() > 0) {
      WrongType.report(Trouble.TYPE_WHOLE, node, place, problems);
      return Optional.empty();
    }
    try {
      return Optional.of(Found.of(number.intValueExact(), node));
    } catch (ArithmeticException e) {
      problems.report(
          Trouble.RANGE,
          node.offset(),
          place,
          Shown.node(node),
          Integer.toString(Integer.MIN_VALUE),
          Integer.toString(Integer.MAX_VALUE));
      return Optional.empty();
    }
  }

  @Override
  public Node write(Object value) {
    return new Node.Figure(
        Node.NOWHERE, value instanceof BigDecimal decimal ? literal(decimal) : value.toString());
  }

  /** Digits without exponent where that keeps the scale, which is part of the value. */
  private static String literal(BigDecimal value) {
    return value.scale() >= 0 && isModest(value) ? value.toPlainString() : value.toString();
  }

  @Override
  public boolean fitsShortForm(Node node) {
    return node instanceof Node.Figure;
  }

  @Override
  public Optional<String> shortExample() {
    return Optional.of("12");
  }
}
