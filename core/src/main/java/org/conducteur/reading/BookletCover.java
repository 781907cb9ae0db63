package org.conducteur.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.Venue;
import org.conducteur.naming.Folded;

/** What stands before the first chapter: title, when, where, by whom, and what it is about. */
final class BookletCover {
  private static final Splitter COMMAS = Splitter.on(", ").trimResults().omitEmptyStrings();

  /** A town has a name of few words, a theme has more. */
  private static final int MOST_WORDS = 3;

  private final Reading reading;
  private final List<StyledText> others = new ArrayList<>();

  BookletCover(Reading reading) {
    this.reading = reading;
  }

  /** Takes the cover over. Which of its lines is the place is told by the chapters. */
  List<Section> read(Section front, List<Section> chapters) {
    List<SourceBlock> presentation = new ArrayList<>();
    for (SourceBlock block : front.blocks()) {
      if (block instanceof SourceBlock.Heading title && title.level() == 0) {
        reading.sketch().title(title(title.text()));
        understood(block, "title");
      } else if (Styles.is(block, Styles.SUBTITLE)
          && reading.words().says("handout.fiches", Styles.text(block).plain())) {
        reading.sketch().ledger().furniture(block);
      } else if (Styles.is(block, Styles.COVER_LINE)) {
        understood(block, line(Styles.text(block)));
      } else {
        presentation.add(block);
      }
    }
    if (!presentation.isEmpty()) {
      reading.sketch().presentation().addAll(reading.prose(presentation));
      presentation.forEach(block -> understood(block, "presentation"));
    }
    places(chapters);
    return chapters;
  }

  /** At the foot of the pages stands of which day the booklet tells the state. */
  void state(List<SourceBlock> blocks) {
    for (SourceBlock block : blocks) {
      if (block instanceof SourceBlock.Furniture foot && foot.kind() == FurnitureKind.FOOTER) {
        reading
            .words()
            .sentence("footer.asOf")
            .findLast(beforeTab(foot.text()))
            .flatMap(found -> reading.dates().date(found.get("date")))
            .ifPresent(day -> reading.sketch().about(event -> event.asOf(day)));
      }
    }
  }

  /** Behind a tab stands the number of the page. */
  private static StyledText beforeTab(StyledText foot) {
    int tab = foot.plain().indexOf('\t');
    return tab < 0 ? foot : foot.slice(0, tab).strip();
  }

  /** The last two words of a title are held together, which nobody typed. */
  private String title(StyledText shown) {
    String plain = reading.plain(shown);
    int held = plain.lastIndexOf('\u00A0');
    return held < 0 || plain.indexOf(' ', held) >= 0
        ? plain
        : plain.substring(0, held) + ' ' + plain.substring(held + 1);
  }

  private void understood(SourceBlock block, String home) {
    reading.sketch().ledger().understood(block, Pointer.of(home));
  }

  private String line(StyledText line) {
    Optional<Sentence.Filled> organiser = reading.words().sentence("cover.organiser").find(line);
    Optional<Sentence.Filled> partners = reading.words().sentence("cover.partners").find(line);
    if (dates(line.plain())) {
      return "days";
    } else if (organiser.isPresent()) {
      organiser
          .flatMap(found -> reading.party(found.styled("name"), PartyKind.ORGANISATION))
          .ifPresent(id -> reading.sketch().about(event -> event.organiser(id)));
      return "organiser";
    } else if (partners.isPresent()) {
      ImmutableList<PartyId> all =
          reading.parties(partners.get().styled("names"), PartyKind.ORGANISATION);
      reading.sketch().about(event -> event.partners(all));
      return "partners";
    }
    others.add(line);
    return others.size() == 1 ? "city" : "theme";
  }

  private boolean dates(String shown) {
    Calendar days = reading.sketch().calendar();
    Optional<LocalDate> one = reading.dates().date(small(shown));
    one.ifPresent(days::day);
    return one.isPresent()
        || reading
            .words()
            .sentence("dates.span")
            .find(small(shown))
            .filter(found -> date(found, "first").isPresent() && date(found, "last").isPresent())
            .map(
                found -> {
                  date(found, "first").ifPresent(days::day);
                  date(found, "last").ifPresent(days::day);
                  return found;
                })
            .isPresent();
  }

  private Optional<LocalDate> date(Sentence.Filled found, String gap) {
    return reading.dates().date(found.get(gap));
  }

  /** Without the capital at the beginning of the line. */
  private String small(String shown) {
    String first = reading.words().text("dates.span").substring(0, 1);
    return shown.regionMatches(true, 0, first, 0, 1) ? first + shown.substring(1) : shown;
  }

  /** The place begins with the venue; a line alone is a theme where the place would show one. */
  private void places(List<Section> chapters) {
    List<String> venues = venues(chapters);
    int theme = 0;
    if (!others.isEmpty() && isPlace(others.get(0), venues)) {
      theme = 1;
      place(reading.plain(others.get(0)), venues);
    }
    if (others.size() > theme) {
      String words = reading.plain(others.get(theme));
      reading.sketch().about(event -> event.theme(words));
    }
  }

  private boolean isPlace(StyledText line, List<String> venues) {
    if (others.size() > 1) {
      return true;
    }
    return venues.isEmpty()
        ? Splitter.on(' ').splitToList(line.plain()).size() <= MOST_WORDS
        : Folded.of(line.plain()).startsWith(Folded.of(venues.get(0)));
  }

  private List<String> venues(List<Section> chapters) {
    return chapters.stream()
        .flatMap(chapter -> chapter.parts().stream())
        .flatMap(part -> reading.words().sentence("section.venue").find(part.title()).stream())
        .map(found -> reading.plain(found.styled("name")))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** What is no venue with a chapter of its own is the town at the end, and venues before it. */
  private void place(String line, List<String> venues) {
    String rest = line;
    for (String venue : venues) {
      if (rest.startsWith(venue)) {
        rest = rest.substring(venue.length()).replaceFirst("^, ", "");
      }
    }
    List<String> parts = COMMAS.splitToList(rest);
    if (!parts.isEmpty()) {
      reading.sketch().about(event -> event.city(parts.get(parts.size() - 1)));
      parts
          .subList(0, parts.size() - 1)
          .forEach(name -> reading.sketch().rooms().add(Venue.builder(name).build()));
    }
  }
}
