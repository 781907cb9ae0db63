package org.conducteur.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.persistence.json.JsonEvents;
import org.conducteur.timeline.Journal;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Step;
import org.conducteur.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveContentsTest {
  private static final Event METZ = event(Fixtures.METZ);
  private static final Event FESTIVAL = event(Fixtures.FESTIVAL);
  private static final Step INTERVIEW = Step.of(SessionId.of("cnum-anct"));

  private static Event event(Path file) {
    return JsonEvents.load(file).event();
  }

  private static LiveState state(Event event, String at, Observation... seen) {
    Journal journal = Journal.EMPTY;
    for (Observation observation : seen) {
      journal = journal.note(observation, Instant.EPOCH);
    }
    return new LiveState(
        Timeline.of(event),
        journal,
        LocalDateTime.parse(at),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static ImmutableList<LiveLine> lines(LiveState state, int width, int height) {
    return new LiveContents(state, Messages.in(Locale.FRENCH), '#').lines(width, height);
  }

  private static String shown(LiveState state) {
    return lines(state, 80, 24).stream()
        .map(line -> line.text().stripTrailing())
        .collect(joining("\n"));
  }

  private static Observation started(Step step, String at) {
    return new Observation.Started(step, LocalDateTime.parse(at));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "60,15", "200,50", "20,5", "1,1", "132,43"})
  void every_screen_has_exactly_its_size(int width, int height) {
    for (Event event : List.of(METZ, FESTIVAL, renamed("開会式 👩‍👩‍👧 افتتاح المهرجان"))) {
      for (String at :
          List.of(
              "2023-10-12T08:00:00",
              "2023-10-12T09:52:07",
              "2026-05-30T09:41:00",
              "2026-05-31T00:30:00",
              "2030-01-01T00:00:00")) {
        for (boolean helping : List.of(false, true)) {
          assertThat(lines(state(event, at).helping(helping), width, height))
              .hasSize(height)
              .allSatisfy(line -> assertThat(DisplayWidth.of(line.text())).isEqualTo(width));
        }
      }
    }
  }

  private static Event renamed(String title) {
    return FESTIVAL.toBuilder()
        .title(title)
        .sessions(
            FESTIVAL.sessions().stream()
                .map(session -> session.toBuilder().title(title).build())
                .toList())
        .build();
  }

  @Test
  void what_is_on_is_counted_down_with_what_follows_and_who_is_awaited() {
    String screen =
        shown(state(METZ, "2023-10-12T10:00:00", started(INTERVIEW, "2023-10-12T09:50:00")));
    assertThat(screen)
        .contains("10:00:00", "EN COURS depuis 09:50", "Interview croisée Cnum et ANCT")
        .contains("prévu 09:45–10:30 · fin attendue 10:35 · 5 min de retard")
        .contains("ENSUITE 10:35  Présentation de PC Solidaire")
        .contains("présence de Eric MUTSCHLER", "Espace : commencer ANCT");
    LiveDigits.draw("35:00", 1, '#').forEach(line -> assertThat(screen).contains(line));
  }

  @Test
  void time_over_is_said_with_a_word_and_a_plus() {
    LiveState late = state(METZ, "2023-10-12T10:38:12", started(INTERVIEW, "2023-10-12T09:50:00"));
    assertThat(shown(late))
        .contains("DÉPASSÉ", "EN COURS depuis 09:50", "fin attendue 10:38 · 8 min de retard");
    LiveDigits.draw("+03:12", 1, '#').forEach(line -> assertThat(shown(late)).contains(line));
    assertThat(lines(late, 30, 10)).extracting(LiveLine::text).anyMatch(t -> t.contains("+03:12"));
  }

  @Test
  void before_between_and_after_are_told_apart() {
    assertThat(shown(state(METZ, "2023-10-12T08:10:00"))).contains("EN ATTENTE DE", "Accueil");
    assertThat(shown(state(METZ, "2023-10-12T10:00:00"))).contains("rien n’a été saisi");
    assertThat(shown(state(METZ, "2023-10-12T13:00:00"))).contains("TERMINÉ");
    assertThat(shown(state(METZ, "2023-10-01T09:00:00")))
        .contains("PAS ENCORE LE JOUR", "jeudi 12 octobre 2023 à 08:30", "dans 10 jours");
    assertThat(shown(state(FESTIVAL, "2026-05-31T00:30:00")))
        .contains("Nuit du jeu", "samedi 30 mai 2026");
  }

  @Test
  void cues_and_media_of_the_item_are_there_and_nothing_that_is_not_for_the_crew() {
    String screen = shown(state(FESTIVAL, "2026-05-30T09:31:00"));
    assertThat(screen)
        .contains("[Grande salle]", "Lumière : noir salle", "Son : micro à main pour Armel")
        .contains("À lancer : Noms et fonctions");
  }

  @Test
  void another_room_can_be_looked_at() {
    LiveState state = state(FESTIVAL, "2026-05-30T10:40:00");
    LiveState moved = new LiveMove(state).inRoom(1);
    assertThat(shown(moved)).contains("[Studio]", "Casques et mondes virtuels");
    assertThat(shown(new LiveMove(moved).inRoom(-1))).contains("[Grande salle]");
    assertThat(shown(state.looking(Optional.of(RoomId.of("none"))))).contains("[Grande salle]");
  }

  @Test
  void an_unwritten_log_is_said_on_the_smallest_screen() {
    LiveState troubled =
        state(METZ, "2023-10-12T10:00:00").troubled(Optional.of("le disque est plein."));
    assertThat(lines(troubled, 40, 6))
        .anySatisfy(
            line -> {
              assertThat(line.text()).contains("JOURNAL PAS ÉCRIT");
              assertThat(line.look()).isEqualTo(LiveLine.Look.REVERSE);
            });
  }
}
