package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.check.Mending.Slip;
import org.conducteur.event.Planned;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;

/** Times that texts of a session name, against its own. */
final class TextTimeRules {
  private static final Duration AROUND = Duration.ofHours(3);
  private static final String ALONE = "(?=\\d)(?<![\\d:.,-])";
  private static final String TIME = "(\\d{1,2}) ?(?:[hH] ?(\\d{2})?|:(\\d{2}))(?![\\p{L}\\d])";
  private static final Pattern ONE = Pattern.compile(ALONE + TIME);
  private static final Pattern SPAN = Pattern.compile(ALONE + TIME + " ?(?:à|-|–|to) ?" + TIME);
  private static final Pattern STARTS =
      Pattern.compile("(?iu)démarr|début|commenc|repren|start|begin|retard|late\\b");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("time-in-text-implausible", TextTimeRules::implausible).noticedBy(PUBLIC),
          Rule.hint("slot-in-text-differs", TextTimeRules::differs).noticedBy(PUBLIC));

  private interface Each {
    void accept(Prose prose, Planned planned, Range<DayTime> window);
  }

  private TextTimeRules() {}

  private static void texts(Examined examined, Each each) {
    ImmutableListMultimap<String, Prose> bySession =
        Multimaps.index(examined.prose(), Prose::session);
    for (Planned planned : examined.agenda().inOrder()) {
      Optional<Range<DayTime>> window = Timing.window(planned);
      if (window.isPresent()) {
        for (Prose prose : bySession.get(planned.session().id().value())) {
          each.accept(prose, planned, window.get());
        }
      }
    }
  }

  /** A start at a time when nobody is there, which a slip of ten or twelve hours explains. */
  private static void implausible(Examined examined, Report report) {
    Map<Optional<Day>, Range<DayTime>> days = days(examined);
    texts(
        examined,
        (prose, planned, window) -> {
          Range<DayTime> day = days.getOrDefault(planned.day(), window);
          Matcher found = ONE.matcher(prose.words());
          while (found.find()) {
            Optional<DayTime> said = time(found, 1);
            Optional<DayTime> meant =
                said.filter(time -> isElsewhere(time, day))
                    .flatMap(time -> TypingErrors.meant(time, window));
            if (meant.isPresent()
                && isOffByHours(said.get(), meant.get())
                && STARTS.matcher(prose.sentence(found.start())).find()) {
              addImplausible(prose, planned, found, meant.get(), report);
            }
          }
        });
  }

  private static boolean isElsewhere(DayTime time, Range<DayTime> day) {
    return day.lowerEndpoint().until(time).compareTo(AROUND.negated()) < 0
        || day.upperEndpoint().until(time).compareTo(AROUND) > 0;
  }

  private static boolean isOffByHours(DayTime said, DayTime meant) {
    long minutes = Math.abs(said.until(meant).toMinutes());
    return minutes == 600 || minutes == 720;
  }

  private static void addImplausible(
      Prose prose, Planned planned, Matcher found, DayTime meant, Report report) {
    String hour = Integer.toString(meant.time().getHour());
    Slip slip = new Slip(found.start(1), found.end(1), hour);
    report.add(
        prose.place(),
        ImmutableMap.of(
            "time",
            found.group(),
            "meant",
            meant.toString(),
            "session",
            Examined.name(planned.session()),
            "slot",
            Timing.show(planned)),
        Mending.of(prose, List.of(slip)));
  }

  private static Map<Optional<Day>, Range<DayTime>> days(Examined examined) {
    Map<Optional<Day>, Range<DayTime>> out = new HashMap<>();
    for (Planned planned : examined.agenda().inOrder()) {
      Timing.window(planned)
          .ifPresent(window -> out.merge(planned.day(), window, (one, other) -> one.span(other)));
    }
    return out;
  }

  /** Only a span that begins or ends with the session means the session. */
  private static void differs(Examined examined, Report report) {
    texts(
        examined,
        (prose, planned, window) -> {
          Matcher found = SPAN.matcher(prose.words());
          while (found.find()) {
            Optional<DayTime> from = time(found, 1);
            Optional<DayTime> to = time(found, 4);
            if (from.isPresent()
                && to.isPresent()
                && isOther(from.get(), to.get(), planned, window)) {
              report.add(
                  prose.place(),
                  ImmutableMap.of(
                      "said",
                      found.group(),
                      "session",
                      Examined.name(planned.session()),
                      "slot",
                      Timing.show(planned)));
            }
          }
        });
  }

  private static boolean isOther(DayTime from, DayTime to, Planned planned, Range<DayTime> window) {
    DayTime latest =
        planned.session().lateEnd().map(late -> late.until()).orElse(window.upperEndpoint());
    boolean starts = from.equals(window.lowerEndpoint());
    boolean ends = to.equals(window.upperEndpoint()) || to.equals(latest);
    boolean beyond =
        from.compareTo(window.lowerEndpoint()) < 0 || to.compareTo(window.upperEndpoint()) > 0;
    return starts != ends && beyond && from.compareTo(to) < 0;
  }

  private static Optional<DayTime> time(Matcher found, int group) {
    String minutes =
        found.group(group + 1) == null ? found.group(group + 2) : found.group(group + 1);
    String hour = found.group(group);
    return DayTime.parse(
        (hour.length() < 2 ? "0" : "") + hour + ":" + (minutes == null ? "00" : minutes));
  }
}
