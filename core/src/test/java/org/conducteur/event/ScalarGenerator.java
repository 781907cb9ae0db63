package org.conducteur.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.conducteur.id.Id;
import org.conducteur.id.Pointer;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.PartialDate;

/**
 * Makes values of the types that have no parts of their own, the odd ones as often as the usual.
 */
final class ScalarGenerator {
  private static final ImmutableList<String> PIECES =
      ImmutableList.of(
          "a",
          "Accueil",
          " ",
          "  ",
          "é",
          "œ",
          "ß",
          "İ",
          "\u00a0",
          "\u202f",
          "« Metz »",
          "“”",
          "'",
          "\"",
          "\\",
          "\\n",
          "/",
          "~",
          "~1",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "#",
          "//",
          "<b>",
          "&amp;",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "\b",
          "\f",
          "\u0000",
          "\u001b[31m",
          "\u007f",
          "\u0085",
          "\u2028",
          "\u2029",
          "\ufeff",
          "\u200f",
          "\u202e",
          "\u061c",
          "مرحبا",
          "שלום",
          "日本語",
          "🎤",
          "👩🏽‍💻",
          "e\u0301",
          "\ud83d",
          "\udc00",
          "\uffff",
          "null",
          "true",
          "-1",
          "09:45",
          "* point\n",
          "- [x] ",
          "**gras**",
          "_",
          "`",
          "^[note]",
          "[^1]",
          "[lien](https://example.org)",
          "\n\n",
          "> ",
          "1. ");
  private static final ImmutableList<String> ZONES =
      ImmutableList.of(
          "Europe/Paris",
          "Europe/Luxembourg",
          "America/Argentina/Buenos_Aires",
          "UTC",
          "Z",
          "+02:00",
          "UTC+01:00",
          "Etc/GMT-14");

  private final Random random;
  private final ImmutableMap<Class<?>, Supplier<?>> makers;

  ScalarGenerator(Random random) {
    this.random = random;
    this.makers =
        ImmutableMap.<Class<?>, Supplier<?>>builder()
            .put(String.class, this::text)
            .put(RichText.class, () -> RichText.of(text()))
            .put(boolean.class, random::nextBoolean)
            .put(Boolean.class, random::nextBoolean)
            .put(int.class, this::number)
            .put(Integer.class, this::number)
            .put(BigDecimal.class, this::decimal)
            .put(Duration.class, this::duration)
            .put(LocalDate.class, this::date)
            .put(ZoneId.class, () -> ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))))
            .put(DayTime.class, this::dayTime)
            .put(PartialDate.class, this::partialDate)
            .put(Deadline.InMonth.class, this::inMonth)
            .put(Deadline.Relative.class, () -> new Deadline.Relative(between(-9999, 9999)))
            .put(Pointer.class, this::pointer)
            .buildOrThrow();
  }

  Optional<Object> any(Class<?> type) {
    return Id.class.isAssignableFrom(type)
        ? Optional.of(id(type))
        : Optional.ofNullable(makers.get(type)).map(Supplier::get);
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(random.nextInt(20) == 0 ? 60 : 6); i > 0; i--) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }

  private Object id(Class<?> type) {
    String text = random.nextBoolean() ? "id-" + random.nextInt(100) : text();
    try {
      return type.getConstructor(String.class).newInstance(text.isBlank() ? "x" + text : text);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("no id of " + text, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("an id must be a public record: " + type, e);
    }
  }

  private int number() {
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> Integer.MIN_VALUE;
      case 2 -> Integer.MAX_VALUE;
      case 3 -> random.nextInt();
      default -> random.nextInt(500);
    };
  }

  private BigDecimal decimal() {
    return new BigDecimal(new BigInteger(between(1, 90), random), between(-20, 20))
        .multiply(BigDecimal.valueOf(between(-1, 1)));
  }

  private Duration duration() {
    return switch (random.nextInt(5)) {
      case 0 -> Duration.ZERO;
      case 1 -> Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
      case 2 -> Duration.ofSeconds(random.nextLong());
      case 3 -> Duration.ofSeconds(random.nextInt(100_000));
      default -> Duration.ofMinutes(random.nextInt(300));
    };
  }

  private LocalDate date() {
    return random.nextInt(10) == 0
        ? LocalDate.ofEpochDay(between(-200_000_000, 200_000_000))
        : LocalDate.of(2023, 1, 1).plusDays(random.nextInt(800));
  }

  private DayTime dayTime() {
    int seconds = random.nextBoolean() ? 0 : random.nextInt(60);
    return new DayTime(
        LocalTime.of(random.nextInt(24), random.nextInt(60), seconds),
        random.nextBoolean() ? 0 : random.nextInt(10));
  }

  private PartialDate partialDate() {
    PartialDate.Exactness[] all = PartialDate.Exactness.values();
    PartialDate.Exactness exactness = all[random.nextInt(all.length)];
    if (exactness == PartialDate.Exactness.DECADE) {
      return new PartialDate(
          Optional.of(between(0, 999) * 10), Optional.empty(), Optional.empty(), exactness);
    } else if (exactness != PartialDate.Exactness.EXACT) {
      return new PartialDate(
          Optional.of(between(0, 9999)),
          Optional.of(between(1, 12)).filter(m -> random.nextBoolean()),
          Optional.empty(),
          exactness);
    }
    Optional<Integer> year = Optional.of(between(1, 9999)).filter(y -> random.nextInt(3) > 0);
    Optional<Integer> month =
        Optional.of(between(1, 12)).filter(m -> year.isEmpty() || random.nextBoolean());
    return new PartialDate(
        year, month, month.map(m -> between(1, 28)).filter(d -> random.nextBoolean()));
  }

  private Deadline inMonth() {
    Deadline.MonthPart[] parts = Deadline.MonthPart.values();
    return new Deadline.InMonth(
        parts[random.nextInt(parts.length)],
        Optional.of(between(0, 9999)).filter(y -> random.nextBoolean()),
        between(1, 12));
  }

  private Pointer pointer() {
    Object[] steps = random.ints(between(0, 4)).mapToObj(i -> text()).toArray();
    return Pointer.of(steps);
  }
}
