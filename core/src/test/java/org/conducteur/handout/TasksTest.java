package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.conducteur.document.Document;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.event.Event;
import org.conducteur.id.MediaId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.TaskState;
import org.conducteur.session.Media;
import org.conducteur.session.MediaState;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.Deadline;
import org.junit.jupiter.api.Test;

class TasksTest {
  private static Task.Builder task(String id, Deadline due) {
    return Task.builder(TaskId.of(id), id).due(due);
  }

  private static Deadline on(int month, int day) {
    return new Deadline.OnDate(LocalDate.of(2026, month, day));
  }

  private static Event event(Task... tasks) {
    return CrewEvent.with(CrewEvent.OPENING).tasks(ImmutableList.copyOf(tasks)).build();
  }

  private static Cells cells(Event event) {
    return new Cells(Shown.all(Shown.document("tasks", event), Table.class).get(0));
  }

  @Test
  void tasks_stand_by_phase_and_then_by_deadline() {
    Event event =
        event(
            task("sans date", new Deadline.InWords("un jour")).build(),
            task("tard", on(5, 20)).build(),
            task("tôt", new Deadline.InMonth(Deadline.MonthPart.EARLY, Optional.empty(), 5))
                .build(),
            task("après", new Deadline.Relative(2)).phase(TaskPhase.AFTER).build(),
            task("vite", new Deadline.AsSoonAsPossible()).build());
    assertThat(cells(event).column("Tâche"))
        .containsExactly(
            "Avant", "BOX vite", "BOX tôt", "BOX tard", "BOX sans date", "Après", "BOX après");
    assertThat(cells(event).kind("Après")).isEqualTo(RowKind.GROUP);
  }

  @Test
  void a_deadline_is_a_date_and_a_distance_from_the_event() {
    Event event =
        event(
            task("a", on(5, 20)).build(),
            task("b", new Deadline.InMonth(Deadline.MonthPart.EARLY, Optional.empty(), 5)).build(),
            task("c", new Deadline.Relative(2)).build(),
            task("d", new Deadline.Relative(0)).build());
    Cells cells = cells(event);
    assertThat(cells.at("BOX a", "Échéance")).isEqualTo("mercredi 20 mai 2026 / J−10");
    assertThat(cells.at("BOX b", "Échéance"))
        .isEqualTo("début mai / au plus tard le dimanche 10 mai 2026, J−20");
    assertThat(cells.at("BOX c", "Échéance")).isEqualTo("lundi 1er juin 2026 / J+2");
    assertThat(cells.at("BOX d", "Échéance")).isEqualTo("samedi 30 mai 2026 / J");
  }

  @Test
  void what_is_overdue_on_the_day_of_the_event_file_is_said_in_words() {
    Event event =
        event(
            task("tard", on(4, 28)).build(),
            task("fait", on(4, 28)).state(TaskState.DONE).build(),
            task("juste", on(5, 1)).build());
    Cells cells = cells(event);
    assertThat(cells.at("BOX tard", "État")).isEqualTo("à faire / En retard de 3 jours");
    assertThat(cells.at("TICK fait", "État")).isEqualTo("fait");
    assertThat(cells.at("BOX juste", "État")).isEqualTo("à faire");
    assertThat(cells.kind("TICK fait")).isEqualTo(RowKind.QUIET);
    assertThat(Shown.text("tasks", event))
        .contains("3 tâches, 1 faite, 1 en retard à la date du vendredi 1er mai 2026");
  }

  @Test
  void a_task_says_whose_it_is_and_what_comes_before_it() {
    Event event =
        event(
            task("fait", on(4, 28)).state(TaskState.DONE).build(),
            task("suite", on(5, 20))
                .owners(ImmutableList.of(CrewEvent.ADA))
                .dependsOn(ImmutableList.of(TaskId.of("fait"), TaskId.of("inconnu")))
                .session(CrewEvent.OPENING.id())
                .build());
    assertThat(cells(event).at("BOX suite", "Responsable")).isEqualTo("Ada EXEMPLE");
    assertThat(cells(event).at("BOX suite", "Après")).isEqualTo("fait (fait) / inconnu");
    assertThat(cells(event).at("BOX suite", "Séance")).isEqualTo("Ouverture");
  }

  @Test
  void open_requests_and_expected_media_are_still_awaited() {
    Session session =
        CrewEvent.OPENING.toBuilder()
            .requests(
                ImmutableList.of(
                    Request.builder()
                        .what(RichText.of("Envoyer le texte"))
                        .to(ImmutableList.of(CrewEvent.BOB))
                        .due(on(4, 30))
                        .build(),
                    Request.builder().what(RichText.of("Reçu")).state(RequestState.DONE).build()))
            .media(
                ImmutableList.of(
                    Media.builder(MediaId.of("a"), "Attendu").state(MediaState.EXPECTED).build(),
                    Media.builder(MediaId.of("b"), "Promis").supplier(CrewEvent.ADA).build(),
                    Media.builder(MediaId.of("c"), "Testé").state(MediaState.TESTED).build()))
            .build();
    Document document = Shown.document("tasks", CrewEvent.with(session).build());
    assertThat(Shown.headings(document)).containsExactly("Ce que l’on attend encore");
    Cells cells = new Cells(Shown.all(document, Table.class).get(0));
    assertThat(cells.column("Quoi"))
        .containsExactly("BOX Envoyer le texte", "BOX Attendu / vidéo", "BOX Promis / vidéo");
    assertThat(cells.at("Envoyer", "De qui")).isEqualTo("Bob ÉCLAIR");
    assertThat(cells.at("Envoyer", "État")).isEqualTo("en attente / En retard de 1 jour");
  }

  @Test
  void without_anything_to_do_there_is_no_sheet() {
    assertThat(Shown.handout("tasks").hasContent(CrewEvent.EVENT)).isFalse();
    assertThat(Shown.handout("tasks").hasContent(event(task("a", on(5, 1)).build()))).isTrue();
  }
}
