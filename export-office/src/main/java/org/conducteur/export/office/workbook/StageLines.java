package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conducteur.logistics.Seating;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageLayout;
import org.conducteur.logistics.StageSetup;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;

/**
 * Stage and seats of a session in the lines of one cell: the layout, what stands on the stage with
 * its number, people expected, chairs and reserve, and whatever else there is to say.
 */
final class StageLines {
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,6})\\s*[×x*]?\\s*(\\S.*)");

  /** A line longer than the name of a thing says something about the stage. */
  private static final int LONGEST_NAME = 40;

  private final Words words;

  StageLines(Words words) {
    this.words = words;
  }

  /** The lines of a session. */
  ImmutableList<String> write(Session session) {
    List<String> lines = new ArrayList<>();
    session
        .stage()
        .ifPresent(
            stage -> {
              stage.layout().map(words::of).ifPresent(lines::add);
              stage.elements().forEach(element -> lines.add(element(element)));
              lines.addAll(lines(stage.notes()));
            });
    session
        .seating()
        .ifPresent(
            seating -> {
              seating.expected().ifPresent(n -> lines.add(words.count("expected", n)));
              seating.seats().ifPresent(n -> lines.add(words.count("seats", n)));
              seating.reserve().ifPresent(n -> lines.add(words.count("reserve", n)));
              lines.addAll(lines(seating.reserveCondition()));
              lines.addAll(lines(seating.words()));
            });
    return ImmutableList.copyOf(lines);
  }

  private static String element(StageElement element) {
    return EquipmentWords.counted(element.name(), element.quantity());
  }

  private static ImmutableList<String> lines(RichText text) {
    return text.markdown()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(toImmutableList());
  }

  /** The session with what the lines say instead. */
  Session read(Session session, ImmutableList<String> lines) {
    Reading reading = new Reading(session);
    lines.forEach(reading::add);
    return reading.session();
  }

  /** Sorts lines by what they speak of. */
  private final class Reading {
    private final Session session;
    private final ImmutableSet<String> conditions;
    private final ImmutableSet<String> seatingWords;
    private final ImmutableSet<String> notes;
    private final List<StageElement> elements = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();
    private final List<String> conditioned = new ArrayList<>();
    private final List<String> seated = new ArrayList<>();
    private Optional<StageLayout> layout = Optional.empty();
    private Optional<Integer> expected = Optional.empty();
    private Optional<Integer> seats = Optional.empty();
    private Optional<Integer> reserve = Optional.empty();

    Reading(Session session) {
      this.session = session;
      notes = known(session.stage(), StageSetup::notes);
      conditions = known(session.seating(), Seating::reserveCondition);
      seatingWords = known(session.seating(), Seating::words);
    }

    private <T> ImmutableSet<String> known(Optional<T> part, Function<T, RichText> text) {
      return part.map(text).map(StageLines::lines).stream()
          .flatMap(List::stream)
          .collect(ImmutableSet.toImmutableSet());
    }

    void add(String line) {
      Optional<Integer> people = counted("expected", line);
      Optional<Integer> chairs = counted("seats", line);
      Optional<Integer> kept = counted("reserve", line);
      Optional<StageLayout> known = words.find(line, StageLayout.class);
      if (people.isPresent()) {
        expected = people;
      } else if (chairs.isPresent()) {
        seats = chairs;
      } else if (kept.isPresent()) {
        reserve = kept;
      } else if (known.isPresent() && layout.isEmpty()) {
        layout = known;
      } else if (conditions.contains(line)) {
        conditioned.add(line);
      } else if (seatingWords.contains(line)) {
        seated.add(line);
      } else if (notes.contains(line) || line.length() > LONGEST_NAME) {
        noted.add(line);
      } else {
        elements.add(element(line));
      }
    }

    private StageElement element(String line) {
      Matcher matcher = COUNTED.matcher(line);
      return matcher.matches()
          ? new StageElement(matcher.group(2), Optional.of(Integer.valueOf(matcher.group(1))))
          : new StageElement(line, Optional.empty());
    }

    private Optional<Integer> counted(String key, String line) {
      Matcher matcher = COUNTED.matcher(line);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int number = Integer.parseInt(matcher.group(1));
      return Stream.of(key + ".one", key + ".many")
              .map(one -> words.text(one, "n", number))
              .anyMatch(line::equalsIgnoreCase)
          ? Optional.of(number)
          : Optional.empty();
    }

    Session session() {
      Optional<StageSetup> stage =
          layout.isPresent() || !elements.isEmpty() || !noted.isEmpty()
              ? Optional.of(new StageSetup(layout, ImmutableList.copyOf(elements), rich(noted)))
              : Optional.empty();
      boolean sits =
          expected.isPresent()
              || seats.isPresent()
              || reserve.isPresent()
              || !conditioned.isEmpty()
              || !seated.isEmpty();
      Optional<Seating> seating =
          sits
              ? Optional.of(new Seating(seats, reserve, rich(conditioned), rich(seated), expected))
              : Optional.empty();
      return (Session)
          Components.with(Components.with(session, "stage", stage), "seating", seating);
    }

    private RichText rich(List<String> lines) {
      return RichText.of(String.join("\n", lines));
    }
  }
}
