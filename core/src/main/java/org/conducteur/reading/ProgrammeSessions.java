package org.conducteur.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.naming.Folded;
import org.conducteur.people.Person;
import org.conducteur.plan.KindWords;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.SessionKind;
import org.conducteur.time.Slot;

/** Makes sessions of what a programme says of them. */
final class ProgrammeSessions {
  /** Words of a title that one of them may tell. */
  private static final int SHORT = 4;

  private final Sketch sketch;
  private final Set<String> supposed = new LinkedHashSet<>();
  private Optional<SourcePlace> firstSupposed = Optional.empty();

  private Optional<RoomId> place = Optional.empty();

  ProgrammeSessions(Sketch sketch) {
    this.sketch = sketch;
  }

  /**
   * A session.
   *
   * @param words its title, perhaps with room and speakers
   * @param block the block that holds them
   */
  Fiche session(Slot slot, StyledText words, SourceBlock block) {
    SessionLine line = SessionLine.of(words);
    String title = line.title().plain().replace('\n', ' ').strip();
    Fiche fiche = sketch.fiche(sketch.session(title));
    fiche.session().slot(slot);
    kind(title).ifPresent(fiche.session()::kind);
    line.room().map(sketch::room).or(() -> place).ifPresent(fiche.session()::room);
    speakers(fiche, line.speakers(), block);
    links(fiche, line.title(), block);
    return fiche;
  }

  /** Where sessions are from now on that do not say where they are. */
  void place(Optional<RoomId> named) {
    place = named;
  }

  boolean anyYet() {
    return sketch.count() > 0;
  }

  /** People who most probably speak. */
  void speakers(Fiche fiche, List<Named> speakers, SourceBlock block) {
    for (Named named : speakers) {
      if (!takesPart(fiche, named, Role.SPEAKER)) {
        said(fiche, named, block);
      }
      supposed.add(named.name());
      firstSupposed = firstSupposed.or(() -> Optional.of(block.place()));
    }
  }

  /** "Comfort break" is a break though it does not begin with the word. */
  private static Optional<SessionKind> kind(String title) {
    List<String> words = Splitter.onPattern("[\\s/,&+-]+").omitEmptyStrings().splitToList(title);
    return KindWords.ofTitle(title)
        .or(
            () ->
                words.stream()
                    .filter(word -> words.size() <= SHORT)
                    .flatMap(word -> KindWords.find(word).stream())
                    .filter(kind -> kind == SessionKind.BREAK || kind == SessionKind.MEAL)
                    .findFirst());
  }

  /** A title has no addresses; they are kept as contents. */
  private void links(Fiche fiche, StyledText title, SourceBlock block) {
    for (Run run : title.runs()) {
      boolean elsewhere = run.look().link().filter(link -> !link.equals(run.text())).isPresent();
      if (elsewhere || run.note().isPresent()) {
        fiche.contents(new SourceBlock.Paragraph("", title, block.place()));
        return;
      }
    }
  }

  /** Adds somebody; false if the event does not hold all that is said of them. */
  boolean takesPart(Fiche fiche, Named named, Role role) {
    Person person = sketch.cast().person(named);
    Participation.Builder part = Participation.builder(person.id()).role(role);
    boolean sameFunction = named.function().isEmpty() || named.function().equals(person.function());
    if (!sameFunction) {
      named.function().ifPresent(part::function);
    }
    boolean sameOrganisation =
        named.organisation().isEmpty()
            || named
                .organisation()
                .flatMap(sketch.cast()::findOrganisation)
                .equals(person.organisation());
    fiche.participations().add(part.build());
    String said = person.givenName() + " " + person.surname();
    if (!Folded.of(said).equals(Folded.of(named.name()))) {
      // A civility is no part of a name, but was written.
      sketch.cast().alias(person.id(), named.name());
    }
    return sameOrganisation;
  }

  /** What is said of somebody who is from elsewhere in another line stays with the session. */
  private static void said(Fiche fiche, Named named, SourceBlock block) {
    String words = named.name() + named.organisation().map(from -> ", " + from).orElse("");
    fiche.contents(new SourceBlock.Paragraph("", StyledText.of(words), block.place()));
  }

  /** People of a text of their own; false if it says anything else that the event cannot hold. */
  boolean people(Fiche fiche, StyledText text, Role role) {
    ImmutableList<Named> names = PersonWords.all(text.plain());
    boolean all = !names.isEmpty();
    for (Named named : names) {
      all &= takesPart(fiche, named, role);
    }
    return all;
  }

  /** Keeps words with what stood above them. */
  void remark(Fiche fiche, String label, List<? extends SourceBlock> blocks) {
    boolean first = true;
    for (SourceBlock block : blocks) {
      Optional<StyledText> text = Blocks.text(block).filter(one -> !label.isEmpty());
      if (first && text.isPresent()) {
        StyledText said = StyledText.join(List.of(StyledText.of(label + " :"), text.get()), " ");
        fiche.remark(new SourceBlock.Paragraph("", said, block.place()));
      } else {
        fiche.remark(block);
      }
      first = false;
    }
  }

  /** Says once whom it took for speakers without being told so. */
  void finish() {
    firstSupposed.ifPresent(
        place ->
            sketch.add(
                Finding.of(
                        Doubt.PROGRAMME_SPEAKERS,
                        Pointer.of("people"),
                        ImmutableMap.of(
                            "count",
                            Integer.toString(supposed.size()),
                            "names",
                            String.join(", ", supposed.stream().limit(5).toList())))
                    .withSource(place)));
  }
}
