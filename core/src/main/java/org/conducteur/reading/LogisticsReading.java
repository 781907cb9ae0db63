package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.TaskPhase;

/** The chapter on what is not part of any session: tasks, stations, venues. */
final class LogisticsReading {
  /** Parts that only fiches of sessions have. */
  private static final ImmutableSet<String> OF_SESSIONS =
      ImmutableSet.of(
          "contents",
          "runningOrder",
          "participants",
          "things",
          "media",
          "briefs",
          "prompts",
          "requests",
          "exchanges");

  private final Reading reading;
  private final List<Station.Builder> stations = new ArrayList<>();
  private final TaskTable taskTable;

  LogisticsReading(Reading reading) {
    this.reading = reading;
    taskTable = new TaskTable(reading);
  }

  /** Whether a chapter is it, and no session that bears its name. */
  boolean isIt(Section chapter) {
    return reading.words().says("section.logistics", chapter.title().plain())
        && chapter.blocks().isEmpty()
        && !chapter.parts().isEmpty()
        && chapter.parts().stream()
            .noneMatch(
                part ->
                    reading
                        .words()
                        .key("section.", part.title().plain())
                        .filter(OF_SESSIONS::contains)
                        .isPresent());
  }

  void read(Section chapter) {
    chapter.heading().ifPresent(block -> reading.sketch().ledger().furniture(block));
    chapter.parts().forEach(this::part);
    reading.later(
        () -> {
          reading.sketch().tasks().addAll(taskTable.finished());
          stations.forEach(station -> reading.sketch().stations().add(station.build()));
        });
  }

  private void part(Section part) {
    String title = reading.plain(part.title());
    Optional<TaskPhase> phase = phase(part);
    List<SourceBlock> left;
    Pointer home = Pointer.of("venues");
    if (phase.isPresent()) {
      home = Pointer.of("tasks");
      left = taskTable.read(part.blocks(), phase.get());
    } else if (isKey(part, "speakers") && isLabelled(part)) {
      home = Pointer.of("contact");
      left = new CareReading(reading).speakers(part.blocks());
    } else if (isKey(part, "privacy") && isLabelled(part)) {
      home = Pointer.of("privacy");
      left = new CareReading(reading).privacy(part.blocks());
    } else if (isVenue(part)) {
      new VenueReading(reading).read(venue(part), part.blocks());
      left = ImmutableList.of();
    } else {
      home = Pointer.of("stations");
      stations.add(new StationReading(reading).read(title, part.blocks()));
      left = ImmutableList.of();
    }
    place(part, left, home);
  }

  private void place(Section part, List<SourceBlock> left, Pointer home) {
    Ledger ledger = reading.sketch().ledger();
    part.heading().ifPresent(block -> ledger.understood(block, home));
    part.blocks().stream()
        .filter(block -> !left.contains(block))
        .forEach(block -> ledger.understood(block, home));
    left.forEach(block -> reading.keep(block, Optional.empty()));
    for (Section below : part.parts()) {
      below.heading().ifPresent(block -> reading.keep(block, Optional.empty()));
      below.blocks().forEach(block -> reading.keep(block, Optional.empty()));
    }
  }

  private boolean isKey(Section part, String key) {
    return reading.words().says("section." + key, part.title().plain());
  }

  private static boolean isLabelled(Section part) {
    return part.blocks().stream().anyMatch(block -> LabelledTable.of(block).isPresent());
  }

  private Optional<TaskPhase> phase(Section part) {
    boolean tabled = part.blocks().stream().anyMatch(block -> TaskTable.of(block).isPresent());
    for (TaskPhase phase : TaskPhase.values()) {
      String key = "taskPhase." + phase.name().toLowerCase(Locale.ROOT);
      if (tabled && reading.words().says(key, part.title().plain())) {
        return Optional.of(phase);
      }
    }
    return tabled ? Optional.of(TaskPhase.BEFORE) : Optional.empty();
  }

  private boolean isVenue(Section part) {
    return reading.words().says("section.rooms", part.title().plain())
        || reading.words().sentence("section.venue").find(part.title()).isPresent();
  }

  private String venue(Section part) {
    return reading
        .words()
        .sentence("section.venue")
        .find(part.title())
        .map(found -> reading.plain(found.styled("name")))
        .orElse("");
  }
}
