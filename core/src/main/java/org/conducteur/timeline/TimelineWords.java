package org.conducteur.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;

/**
 * Causes, consequences and measures in words for people, with titles and names in place of ids. In
 * English, and in French for all other languages; the titles are as the event has them.
 */
public final class TimelineWords {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");
  private static final Pattern SPACE_IN_FRENCH = Pattern.compile("(?<=«) | (?=[»:;!?])");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final ResourceBundle bundle;
  private final boolean french;
  private final Directory directory;

  private TimelineWords(Locale language, Event event) {
    french = !language.getLanguage().equals("en");
    // Named exactly, so that the machine's default locale never decides.
    bundle =
        ResourceBundle.getBundle(
            "org.conducteur.timeline.timeline", french ? Locale.FRENCH : Locale.ENGLISH);
    directory = Directory.of(event);
  }

  /**
   * The words for an event.
   *
   * @param language the language of the sentences
   * @param event the event, for titles and names
   * @return words that are used again for each sentence
   */
  public static TimelineWords in(Locale language, Event event) {
    return new TimelineWords(requireNonNull(language, "language"), requireNonNull(event, "event"));
  }

  /**
   * Why something starts when it does.
   *
   * @param cause the cause
   * @return some words without a full stop
   */
  public String sentence(Cause cause) {
    if (cause instanceof Cause.RoomTaken taken) {
      return fill("cause.room", "before", name(taken.before()));
    } else if (cause instanceof Cause.StageChange change) {
      return fill("cause.stage", "before", name(change.before()));
    } else if (cause instanceof Cause.PersonBusy busy) {
      return fill("cause.person", "who", directory.name(busy.who()), "before", name(busy.before()));
    } else if (cause instanceof Cause.WithinSession within) {
      return fill("cause.within", "session", name(within.session()));
    } else if (cause instanceof Cause.OnHold) {
      return fill("cause.held");
    } else if (cause instanceof Cause.NotBegun) {
      return fill("cause.not-begun");
    }
    return fill(cause instanceof Cause.Seen ? "cause.seen" : "cause.planned");
  }

  /**
   * What follows, in a sentence.
   *
   * @param consequence the consequence
   * @return one line without a full stop
   */
  public String sentence(Consequence consequence) {
    String session = name(consequence.session());
    if (consequence instanceof Consequence.ToleranceUsed used) {
      return fill(
          "consequence.tolerance." + used.edge(),
          "session",
          session,
          "by",
          length(used.by()),
          "until",
          clock(used.until()),
          "condition",
          condition(used.condition()));
    } else if (consequence instanceof Consequence.ToleranceExceeded exceeded) {
      return fill(
          "consequence.exceeded." + exceeded.edge(),
          "session",
          session,
          "expected",
          clock(exceeded.expected()),
          "until",
          clock(exceeded.until()),
          "condition",
          condition(exceeded.condition()));
    } else if (consequence instanceof Consequence.HardStartMissed missed) {
      return fill(
          "consequence.hard",
          "session",
          session,
          "announced",
          clock(missed.announced()),
          "expected",
          clock(missed.expected()));
    } else if (consequence instanceof Consequence.Shortened shortened) {
      return shortened(shortened, session);
    } else if (consequence instanceof Consequence.DayEndsLate late) {
      return fill(
          "consequence.day", "planned", clock(late.planned()), "expected", clock(late.expected()));
    }
    return twice(consequence, session);
  }

  private String shortened(Consequence.Shortened shortened, String session) {
    String how = shortened.left().isZero() ? ".gone" : shortened.isTooShort() ? ".little" : "";
    return fill(
        "consequence.shortened" + how,
        "session",
        session,
        "left",
        length(shortened.left()),
        "planned",
        length(shortened.planned()),
        "least",
        length(shortened.least()));
  }

  private String twice(Consequence consequence, String session) {
    if (consequence instanceof Consequence.NeededTwice needed) {
      return fill(
          needed.onStage() ? "consequence.person.stage" : "consequence.person.behind",
          "who",
          directory.name(needed.who()),
          "session",
          session,
          "other",
          name(needed.other()));
    }
    Consequence.RoomConflict conflict = (Consequence.RoomConflict) consequence;
    return fill(
        "consequence.room",
        "room",
        directory.name(conflict.room()),
        "session",
        session,
        "other",
        name(conflict.other()));
  }

  /**
   * What can be done, in a sentence.
   *
   * @param measure the measure
   * @return one line without a full stop
   */
  public String sentence(Measure measure) {
    return fill(
        "measure." + measure.kind(),
        "step",
        name(measure.step().session()),
        "amount",
        length(measure.amount()));
  }

  /**
   * What a step is called.
   *
   * @param step a session or an item
   * @return its title in quotes; the id if the event does not have it
   */
  public String name(Step step) {
    String session = name(step.session());
    return directory
        .findSession(step.session())
        .map(Session::runningOrder)
        .filter(items -> step.item().isPresent() && step.item().getAsInt() <= items.size())
        .map(items -> items.get(step.item().getAsInt() - 1).title())
        .map(title -> fill("item", "session", session, "item", title))
        .orElse(session);
  }

  private String name(SessionId id) {
    return fill("quoted", "text", directory.findSession(id).map(Session::title).orElse(id.value()));
  }

  /**
   * A length in whole minutes.
   *
   * @param length the length, of which the sign is not shown
   * @return such as {@code 45 min} or {@code 1 h 05}
   */
  public String length(Duration length) {
    long minutes = length.abs().toMinutes();
    if (minutes < 60) {
      return fill("minutes", "minutes", Long.toString(minutes));
    }
    return minutes % 60 == 0
        ? fill("hours", "hours", Long.toString(minutes / 60))
        : fill(
            "hours.minutes",
            "hours",
            Long.toString(minutes / 60),
            "minutes",
            String.format(Locale.ROOT, "%02d", minutes % 60));
  }

  private static String clock(LocalDateTime time) {
    return CLOCK.format(time);
  }

  private String condition(RichText condition) {
    return condition.isEmpty() ? "" : fill("condition", "text", condition.plain());
  }

  private String fill(String key, String... named) {
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    for (int i = 0; i + 1 < named.length; i += 2) {
      values.put(named[i], named[i + 1]);
    }
    return fill(key, values.buildOrThrow());
  }

  private String fill(String key, Map<String, String> values) {
    String text = bundle.getString(key);
    String pattern = french ? SPACE_IN_FRENCH.matcher(text).replaceAll("\u00a0") : text;
    Matcher matcher = PLACEHOLDER.matcher(pattern);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String value = values.getOrDefault(matcher.group(1), matcher.group());
      matcher.appendReplacement(out, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(out).toString();
  }
}
