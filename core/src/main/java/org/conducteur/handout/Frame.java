package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.document.Cover;
import org.conducteur.document.Document;
import org.conducteur.document.Furniture;
import org.conducteur.document.Metadata;
import org.conducteur.event.Event;
import org.conducteur.logistics.Venue;
import org.conducteur.time.Day;

/** What all handouts share around their contents: cover, furniture and metadata. */
final class Frame {
  /** What the file formats call the beginning of time; stands in for events without any date. */
  private static final LocalDate UNDATED = LocalDate.of(1980, 1, 1);

  private static final ImmutableMap<String, String> HOMES =
      ImmutableMap.of("fr", "FR", "en", "GB", "de", "DE", "da", "DK");

  private final Composing composing;
  private final Event event;
  private final Words words;

  Frame(Composing composing) {
    this.composing = composing;
    event = composing.event();
    words = composing.words();
  }

  Document document(Draft draft) {
    String title = title();
    HandoutOptions options = composing.options();
    Draft.Opening opening = draft.opening();
    return new Document(
        new Metadata(
            title + " \u2013 " + draft.name(),
            event.organiser().map(composing.directory()::name).orElse(""),
            event.theme(),
            language(),
            created()),
        draft.pageOn(options.paper(), options.brand().paper()),
        options.brand(),
        opening == Draft.Opening.BARE
            ? Furniture.NONE
            : new Furniture(title, footer(draft.name()), words.text("page.number")),
        opening == Draft.Opening.COVER
            ? Optional.of(new Cover(title, Optional.of(draft.name()), lines()))
            : Optional.empty(),
        draft.contents(),
        draft.body(),
        ImmutableList.of(),
        ImmutableMap.of(),
        false);
  }

  /**
   * The language of the event's texts. Word processors choose their dictionary by the country too:
   * where none is said, the one where the language is at home.
   */
  private Locale language() {
    Locale told = Locale.forLanguageTag(event.language());
    Locale known = told.getLanguage().isEmpty() ? words.language() : told;
    String home = HOMES.get(known.getLanguage());
    return known.getCountry().isEmpty() && home != null
        ? new Locale.Builder().setLocale(known).setRegion(home).build()
        : known;
  }

  /** The title, followed by the edition unless the title already says it. */
  String title() {
    return event
        .edition()
        .filter(edition -> !event.title().contains(edition))
        .map(edition -> event.title() + " \u2013 " + edition)
        .orElse(event.title());
  }

  private String footer(String name) {
    Optional<String> date = event.asOf().map(composing.times()::date);
    return composing
        .options()
        .brand()
        .footer(name, date)
        .orElseGet(
            () ->
                date.map(day -> words.text("footer.asOf", "name", name, "date", day)).orElse(name));
  }

  private ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    dates().map(EquipmentLines::capitalised).ifPresent(lines::add);
    String place =
        Stream.concat(event.venues().stream().map(Venue::name), event.city().stream())
            .filter(name -> !name.isBlank())
            .distinct()
            .collect(joining(", "));
    if (!place.isEmpty()) {
      lines.add(place);
    }
    event.theme().ifPresent(lines::add);
    PeopleWords people = new PeopleWords(composing);
    event
        .organiser()
        .ifPresent(id -> lines.add(words.text("cover.organiser", "name", people.fullName(id))));
    if (!event.partners().isEmpty()) {
      String names = event.partners().stream().map(people::fullName).collect(joining(", "));
      lines.add(words.text("cover.partners", "names", names));
    }
    return lines.build();
  }

  /** One date, or the first and the last. */
  Optional<String> dates() {
    List<LocalDate> dates =
        event.days().stream().map(Day::date).flatMap(Optional::stream).sorted().toList();
    Times times = composing.times();
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = dates.get(0);
    LocalDate last = dates.get(dates.size() - 1);
    return Optional.of(
        first.equals(last)
            ? times.date(first)
            : words.text("dates.span", "first", times.date(first), "last", times.date(last)));
  }

  /**
   * The state the file shows: never the moment of writing, so that equal events give equal bytes.
   */
  private Instant created() {
    return event
        .asOf()
        .or(() -> event.days().stream().map(Day::date).flatMap(Optional::stream).findFirst())
        .orElse(UNDATED)
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }
}
