package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Venue;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;
import org.conducteur.time.Day;

/** The conducteur of the crew: a page for each room and day, a line for each thing that happens. */
final class RunSheet {
  private static final PageMaster PAGE = new PageMaster(PaperSize.A4, true, 11, 10);

  private final Composing composing;
  private final Words words;

  private RunSheet(Composing composing) {
    this.composing = composing;
    words = composing.words();
  }

  static Draft compose(Composing composing) {
    return Draft.plain(composing.words().text("handout.run-sheet"), new RunSheet(composing).pages())
        .on(PAGE);
  }

  private ImmutableList<Element> pages() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    boolean first = true;
    for (RoomDay page : RoomDay.wanted(composing)) {
      out.add(new Heading(1, Inline.of(title(page)), !first));
      String about =
          Stream.of(venue(page), crew(page)).flatMap(Optional::stream).collect(joining(" \u00B7 "));
      if (!about.isEmpty()) {
        out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(about)));
      }
      out.add(new RunSheetTable(composing, page).table());
      first = false;
    }
    return out.build();
  }

  private String title(RoomDay page) {
    Optional<String> day = page.day().map(this::day);
    Optional<String> room = page.room().map(this::room);
    if (room.isEmpty() && composing.event().venues().isEmpty()) {
      return day.orElseGet(() -> words.text("handout.run-sheet"));
    }
    String place = room.orElseGet(() -> words.text("place.unknown"));
    return day.or(
            () ->
                composing.event().days().isEmpty()
                    ? Optional.empty()
                    : Optional.of(words.text("day.unknown")))
        .map(when -> place + " \u2013 " + when)
        .orElse(place);
  }

  private String day(Day day) {
    return composing.times().day(day);
  }

  private String room(RoomId id) {
    return composing.directory().name(id);
  }

  /** Where the room is, if there are several places to go to. */
  private Optional<String> venue(RoomDay page) {
    return page.room()
        .filter(room -> composing.event().venues().size() > 1)
        .flatMap(
            id ->
                composing.event().venues().stream()
                    .filter(venue -> venue.rooms().stream().anyMatch(r -> r.id().equals(id)))
                    .map(Venue::name)
                    .findFirst());
  }

  /** Who works behind the stage that day. */
  private Optional<String> crew(RoomDay page) {
    ImmutableSet<PartyId> crew =
        page.sessions().stream()
            .flatMap(planned -> planned.session().participations().stream())
            .filter(part -> part.role() == Role.CREW)
            .map(Participation::who)
            .collect(ImmutableSet.toImmutableSet());
    return crew.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("runSheet.crew", "names", new PeopleWords(composing).names(crew)));
  }
}
