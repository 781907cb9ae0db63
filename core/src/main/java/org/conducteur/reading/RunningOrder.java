package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;

/** Adds items to the running order of a session. */
final class RunningOrder {
  private final Fiche fiche;

  RunningOrder(Fiche fiche) {
    this.fiche = fiche;
  }

  /** Where the next item will be. */
  int next() {
    return fiche.runningOrder().size();
  }

  /** Adds what a line says, and what follows as its details. */
  void add(RunningLine line, List<SourceBlock> details) {
    RunningItem.Builder item = RunningItem.builder(line.title()).kind(ItemKinds.item(line.title()));
    line.start().ifPresent(item::start);
    line.length().ifPresent(item::length);
    // A master of ceremonies is told by what she does.
    Optional<Role> role = Roles.saysMaster(line.title()) ? Optional.of(Role.MC) : Optional.empty();
    ImmutableList<PartyId> speakers =
        line.speakers().stream()
            .map(mention -> fiche.take(mention, Optional.empty(), role))
            .collect(ImmutableList.toImmutableList());
    line.speakers().stream()
        .flatMap(mention -> mention.onBehalf().stream())
        .findFirst()
        .map(fiche.sketch().cast()::organisation)
        .ifPresent(item::onBehalfOf);
    item.speakers(speakers).media(media(line));
    if (!details.isEmpty()) {
      item.details(fiche.rich(details));
    }
    fiche.runningOrder().add(item.build());
  }

  private ImmutableSet<MediaId> media(RunningLine line) {
    return line.media().stream()
        .flatMap(words -> fiche.medium(StyledText.of(words)).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Adds what an organisation does, under its name. */
  void add(String organisation, List<SourceBlock> details) {
    String name = organisation.replaceFirst("^(?:Les|Le|La|L['’]|The|Die|Der|Das)\\s*", "");
    PartyId id = fiche.sketch().cast().organisation(name);
    fiche
        .runningOrder()
        .add(
            RunningItem.builder(organisation)
                .kind(ItemKinds.item(first(details)))
                .onBehalfOf(id)
                .details(fiche.rich(details))
                .build());
  }

  private static String first(List<SourceBlock> details) {
    return Stream.concat(
            details.stream().flatMap(b -> Blocks.text(b).stream()), Stream.of(StyledText.EMPTY))
        .findFirst()
        .map(StyledText::plain)
        .orElse("");
  }
}
