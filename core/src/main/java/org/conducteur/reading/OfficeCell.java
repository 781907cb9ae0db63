package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.CountryId;
import org.conducteur.id.PartyId;
import org.conducteur.session.Participation;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;

/** What somebody is and is asked to do, as told in the cells beside the name. */
final class OfficeCell {
  private final Reading reading;
  private Optional<String> function = Optional.empty();
  private Optional<PartyId> organisation = Optional.empty();
  private Optional<CountryId> country = Optional.empty();
  private Optional<DayTime> arrival = Optional.empty();
  private final List<SourceBlock> mission = new ArrayList<>();

  OfficeCell(Reading reading) {
    this.reading = reading;
  }

  /** The function, then the mission behind its label, then when to arrive. */
  void position(List<SourceBlock> cell) {
    List<SourceBlock> lines = new ArrayList<>(cell);
    if (!lines.isEmpty() && CueReading.mayBeQuiet(lines.get(lines.size() - 1))) {
      Optional<DayTime> last =
          reading
              .words()
              .sentence("arrival")
              .find(Styles.text(lines.get(lines.size() - 1)))
              .flatMap(found -> reading.times().time(found.get("time")));
      if (last.isPresent()) {
        arrival = last;
        lines.remove(lines.size() - 1);
      }
    }
    int from = 0;
    if (!lines.isEmpty() && labelled("label.mission", lines.get(0)).isEmpty()) {
      StyledText first = Styles.text(lines.get(0));
      if (!first.isBlank() && lines.get(0) instanceof SourceBlock.Paragraph) {
        function = Optional.of(reading.plain(first));
        from = 1;
      }
    }
    mission(lines.subList(from, lines.size()));
  }

  /** A mission, with its label or without. */
  void mission(List<SourceBlock> blocks) {
    for (SourceBlock block : blocks) {
      Optional<StyledText> told = labelled("label.mission", block);
      if (told.isEmpty() || !mission.isEmpty()) {
        mission.add(block);
      } else if (!told.get().isBlank()) {
        mission.add(new SourceBlock.Paragraph("", told.get(), block.place()));
      }
    }
  }

  /** The organisation, then the country behind its label. */
  void organisation(List<SourceBlock> cell) {
    ImmutableList.Builder<StyledText> names = ImmutableList.builder();
    for (SourceBlock block : cell) {
      Optional<StyledText> land = labelled("comparison.country", block);
      if (land.isPresent()) {
        country = Optional.of(reading.sketch().atlas().named(reading.plain(land.get())));
      } else {
        names.add(Styles.text(block));
      }
    }
    organisation = reading.party(StyledText.join(names.build(), ", "), PartyKind.ORGANISATION);
  }

  private Optional<StyledText> labelled(String key, SourceBlock block) {
    return reading
        .words()
        .sentence("label.value")
        .find(Styles.text(block))
        .filter(found -> reading.words().says(key, found.get("label")))
        .map(found -> found.styled("value"));
  }

  void addTo(Participation.Builder out) {
    function.ifPresent(out::function);
    organisation.ifPresent(out::onBehalfOf);
    country.ifPresent(out::country);
    arrival.ifPresent(out::arrival);
    out.mission(mission.isEmpty() ? RichText.EMPTY : reading.rich(mission));
  }
}
