package org.conducteur.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.TypedDate;
import org.conducteur.time.TypedLength;
import org.conducteur.time.TypedSlot;
import org.conducteur.time.TypedTime;

/** When a session is, and how late it may begin or end: "9h – 10h (jusqu'à 10h15 si besoin)". */
final class TimingLine implements PartReader {
  private static final int LONGEST = 300;
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

  /** A date that is told from a time by a word, its year or a slash. */
  private static final Pattern WRITTEN = Pattern.compile("\\p{L}{3,}|\\d{4}|/");

  private static final Pattern FILLER =
      Pattern.compile("(?:kl\\.?|at|um|am|on|a|le|de|du|from|von|fra|den)");

  private static final Pattern BETWEEN = Pattern.compile("[,;]\\s+|\\s+[–—-]\\s+(?=\\p{L})");

  @Override
  public void read(Part part, Fiche fiche) {
    SourceBlock block = part.title().orElseThrow();
    StyledText line = part.rest();
    if (line.isBlank() && !part.blocks().isEmpty()) {
      block = part.blocks().get(0);
      line = Blocks.text(block).orElse(StyledText.EMPTY);
    }
    if (line.isBlank() || line.plain().length() > LONGEST) {
      return;
    }
    String left = new Taken(fiche).take(line.plain());
    if (!left.equals(line.plain())) {
      fiche.understood(block, "slot");
      if (!left.isBlank()) {
        // No home of the slot takes words.
        fiche.remark(block);
      }
    }
  }

  /** Takes from a line what it says about times. */
  private static final class Taken {
    private final Fiche fiche;
    private final List<String> left = new ArrayList<>();
    private Slot slot = Slot.NONE;

    Taken(Fiche fiche) {
      this.fiche = fiche;
    }

    /** What of the line is not understood. */
    String take(String line) {
      Matcher brackets = BRACKETS.matcher(line);
      List<String> said = new ArrayList<>();
      StringBuilder main = new StringBuilder();
      while (brackets.find()) {
        brackets.appendReplacement(main, " ");
        said.add(brackets.group(1));
      }
      main(brackets.appendTail(main).toString());
      said.forEach(this::more);
      fiche.session().slot(slot);
      boolean nothing = slot.isEmpty() && said.size() == left.size() - 1;
      return nothing ? line : String.join(", ", left).strip();
    }

    private void main(String whole) {
      String words = withoutDate(whole);
      Optional<Span<Slot>> span = Span.first(words, TypedSlot::parse).or(() -> start(words));
      if (span.isEmpty()) {
        left.add(words);
        return;
      }
      slot = new Slot(slot.day(), span.get().value().start(), span.get().value().end());
      for (String rest : BETWEEN.split(span.get().around(words), -1)) {
        more(rest);
      }
    }

    /** A date goes first: its year looks like a time. */
    private String withoutDate(String words) {
      Optional<Span<TypedDate>> date =
          Span.first(words, TypedDate::parse)
              .filter(span -> WRITTEN.matcher(words.substring(span.start(), span.end())).find());
      date.ifPresent(span -> date(words.substring(span.start(), span.end())));
      return date.map(span -> words.substring(0, span.start()) + " " + words.substring(span.end()))
          .orElse(words);
    }

    private static Optional<Span<Slot>> start(String words) {
      return Span.first(words, TypedTime::parse)
          .map(
              time ->
                  new Span<>(
                      time.start(),
                      time.end(),
                      new Slot(Optional.empty(), Optional.of(time.value()), Optional.empty())));
    }

    private void more(String words) {
      String said = Wording.trimmed(words);
      if (said.isEmpty()
          || FILLER.matcher(Plainly.of(said)).matches()
          || date(said)
          || tolerated(said)
          || length(said)) {
        return;
      }
      left.add(said);
    }

    private boolean date(String said) {
      Optional<TypedDate> date = TypedDate.parse(said);
      date.ifPresent(
          day ->
              slot =
                  new Slot(
                      Optional.of(fiche.sketch().calendar().day(day)), slot.start(), slot.end()));
      return date.isPresent();
    }

    private boolean tolerated(String said) {
      Optional<ToleranceWords> words = ToleranceWords.of(said);
      words.ifPresent(
          found -> {
            if (found.late()) {
              fiche.session().lateEnd(found.tolerance());
            } else {
              fiche.session().lateStart(found.tolerance());
            }
          });
      return words.isPresent();
    }

    private boolean length(String said) {
      Optional<Duration> length =
          TypedLength.parse(
              said.replaceFirst("(?i)^(?:durée|duration|dauer|length)\\s*:?\\s*", ""));
      Optional<DayTime> end =
          slot.end().isPresent()
              ? Optional.empty()
              : length.flatMap(l -> slot.start().flatMap(start -> start.plus(l)));
      end.ifPresent(time -> slot = new Slot(slot.day(), slot.start(), Optional.of(time)));
      return end.isPresent();
    }
  }
}
