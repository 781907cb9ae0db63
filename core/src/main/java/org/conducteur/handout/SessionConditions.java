package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.logistics.Seating;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;
import org.conducteur.time.Tolerance;

/** What a session may and what it needs: how late it may be, and chairs with their reserve. */
final class SessionConditions {
  private final Words words;
  private final Times times;
  private final Session session;

  SessionConditions(Composing composing, Session session) {
    words = composing.words();
    times = composing.times();
    this.session = session;
  }

  /** How late it may start and end, and the time before it to change the stage. */
  ImmutableList<ImmutableList<Inline>> limits() {
    ImmutableList.Builder<ImmutableList<Inline>> out = ImmutableList.builder();
    out.addAll(tolerances());
    session
        .changeover()
        .ifPresent(
            time -> out.add(Inline.of(words.text("changeover", "time", times.duration(time)))));
    return out.build();
  }

  /** How late it may start and end. */
  ImmutableList<ImmutableList<Inline>> tolerances() {
    ImmutableList.Builder<ImmutableList<Inline>> out = ImmutableList.builder();
    session.lateStart().ifPresent(t -> out.add(tolerance("tolerance.start", t)));
    session.lateEnd().ifPresent(t -> out.add(tolerance("tolerance.end", t)));
    return out.build();
  }

  private ImmutableList<Inline> tolerance(String key, Tolerance tolerance) {
    String time = times.time(tolerance.until().time());
    return withCondition(words.text(key, "time", time), tolerance.condition());
  }

  private ImmutableList<Inline> withCondition(String text, RichText condition) {
    return condition.isEmpty()
        ? Inline.of(text)
        : Prose.join(Inline.of(text + words.text("condition.joint")), condition.inlines());
  }

  /**
   * People expected, chairs set out, those in reserve and when they are brought, and what numbers
   * do not say.
   */
  ImmutableList<Element> seating() {
    return session.seating().map(this::seating).orElse(ImmutableList.of());
  }

  private ImmutableList<Element> seating(Seating seating) {
    ImmutableList.Builder<Element> lines = ImmutableList.builder();
    List<String> counts = new ArrayList<>();
    seating.expected().ifPresent(n -> counts.add(words.count("expected", n)));
    seating.seats().ifPresent(n -> counts.add(words.count("seats", n)));
    seating.reserve().ifPresent(n -> counts.add(words.count("seats.reserve", n)));
    if (!counts.isEmpty()) {
      lines.add(Paragraph.of(withCondition(String.join(", ", counts), seating.reserveCondition())));
    }
    return lines.addAll(Prose.of(seating.words())).build();
  }
}
