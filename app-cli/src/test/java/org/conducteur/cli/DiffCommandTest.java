package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.conducteur.Work;
import org.conducteur.event.Event;
import org.conducteur.id.SessionId;
import org.conducteur.persistence.json.JsonEvents;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.text.RichText;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final Shell FRENCH = Shell.french();
  private static final String SECRET = "Ne pas ébruiter";

  @TempDir private Path folder;

  private static Event changed(Event event, String id, UnaryOperator<SessionBuilder> change) {
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .map(
                    session ->
                        session.id().equals(SessionId.of(id))
                            ? change.apply(session.toBuilder()).build()
                            : session)
                .toList())
        .build();
  }

  private Path saved(Event event) {
    Path file = folder.resolve("later.json");
    JsonEvents.save(event, file);
    return file;
  }

  private Path festival() {
    Event event = JsonEvents.load(Fixtures.FESTIVAL).event();
    Event moved =
        changed(event, "ouverture", s -> s.slot(Slot.parse("samedi 09:45-10:30").orElseThrow()));
    return saved(changed(moved, "lecture", s -> s.notes(RichText.of(SECRET))));
  }

  private Shell.Result diff(Object... args) {
    Shell.Result result = FRENCH.run(args);
    return new Shell.Result(result.code(), result.out().replace('\u00a0', ' '), result.err());
  }

  @Test
  void a_moved_session_is_one_sentence_for_an_e_mail() {
    Shell.Result told = diff("diff", Fixtures.FESTIVAL, festival(), "--for", "public");
    assertThat(told.code()).isZero();
    assertThat(told.err()).isEmpty();
    assertThat(told.out())
        .isEqualTo(
            "« Ouverture du festival » (samedi 30 mai 2026) commence à 9 h 45 au lieu de 9 h 30 et"
                + " finit à 10 h 30 au lieu de 10 h 15, salle inchangée (« Grande salle »).\n");
  }

  @Test
  void working_notes_are_told_to_the_organisers_alone() {
    Path later = festival();
    assertThat(diff("diff", Fixtures.FESTIVAL, later).out()).contains(SECRET);
    for (String reader : new String[] {"public", "crew", "roux-perdrix"}) {
      assertThat(diff("diff", Fixtures.FESTIVAL, later, "--for", reader).out())
          .doesNotContain(SECRET);
    }
    assertThat(diff("diff", Fixtures.FESTIVAL, later, "--per-person").out()).doesNotContain(SECRET);
  }

  @Test
  void each_person_has_a_section_of_her_own() {
    Shell.Result told = diff("diff", Fixtures.FESTIVAL, festival(), "--per-person");
    assertThat(told.out())
        .contains("Armel TISSANDIER\n================\n")
        .contains("- Votre arrivée : 9 h 00 au lieu de 8 h 45.")
        .doesNotContain("Colombe AZÉMA");
    assertThat(diff("diff", Fixtures.FESTIVAL, festival(), "--for", "Tissandier").out())
        .contains("Votre arrivée");
    assertThat(
            diff("diff", Fixtures.FESTIVAL, festival(), "--per-person", "--format", "markdown")
                .out())
        .contains("## Odile KARVANEC\n\n- « Ouverture du festival »");
  }

  @Test
  void no_change_is_said_and_the_exit_code_tells_if_asked() {
    Path later = festival();
    assertThat(diff("diff", Fixtures.METZ, Fixtures.METZ).out()).isEqualTo("Rien n’a changé.\n");
    assertThat(diff("diff", Fixtures.METZ, Fixtures.METZ, "--exit-code").code()).isZero();
    assertThat(diff("diff", Fixtures.FESTIVAL, later).code()).isZero();
    assertThat(diff("diff", Fixtures.FESTIVAL, later, "--exit-code").code()).isEqualTo(1);
    assertThat(diff("diff", Fixtures.METZ, Fixtures.METZ, "--format", "json").out())
        .contains("\"topics\": [ ]");
  }

  @Test
  void json_has_kind_place_and_sentence() {
    assertThat(
            diff("diff", Fixtures.FESTIVAL, festival(), "--for", "public", "--format", "json")
                .out())
        .contains("\"audience\": \"public\"", "\"person\": null", "\"kind\": \"moved\"")
        .contains("\"place\": \"/sessions/ouverture\"");
  }

  @Test
  void who_is_not_known_is_refused_with_who_is_near() {
    Shell.Result near = diff("diff", Fixtures.METZ, Fixtures.METZ, "--for", "Mutchler");
    assertThat(near.code()).isEqualTo(ExitCode.USAGE);
    assertThat(near.err()).contains("mutschler (Eric MUTSCHLER)");
    assertThat(diff("diff", Fixtures.METZ, Fixtures.METZ, "--for", "x", "--per-person").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_planning_is_a_version_like_any_other() {
    Path out = folder.resolve("out");
    assertThat(FRENCH.run("export", Fixtures.METZ, "--only", "planning", "--out", out).code())
        .isLessThan(2);
    assertThat(diff("diff", Fixtures.METZ, out.resolve("planning.xlsx")).out())
        .isEqualTo("Rien n’a changé.\n");
  }

  @Test
  void fiches_that_nobody_edited_are_no_change_whichever_comes_first() {
    Path out = folder.resolve("out");
    FRENCH.run("export", Fixtures.METZ, "--only", "fiches", "--format", "docx", "--out", out);
    Path fiches = out.resolve("fiches.docx");
    assertThat(diff("diff", Fixtures.METZ, fiches).out()).isEqualTo("Rien n’a changé.\n");
    assertThat(diff("diff", fiches, Fixtures.METZ).out()).isEqualTo("Rien n’a changé.\n");
  }

  @Test
  void a_document_is_compared_by_what_things_are_called() {
    Path event =
        saved(
            Event.builder("Forum")
                .sessions(
                    ImmutableList.of(
                        session("s1", "Marelle", "09:00-09:30"),
                        session("s2", "Pétanque", "10:00-10:30"),
                        session("s3", "Quilles", "11:00-12:00")))
                .build());
    Path agenda =
        Fixtures.write(
            folder,
            "agenda.txt",
            "Forum\n\n9h-9h30 Marelle\n10h-10h30 Pétanque\n11h15-12h Quilles\n");
    assertThat(diff("diff", event, agenda).out())
        .isEqualTo("« Quilles » commence à 11 h 15 au lieu de 11 h 00.\n");
    assertThat(diff("diff", agenda, event).out())
        .isEqualTo("« Quilles » commence à 11 h 00 au lieu de 11 h 15.\n");
  }

  private static Session session(String id, String title, String slot) {
    return Session.builder(SessionId.of(id), title).slot(Slot.parse(slot).orElseThrow()).build();
  }

  @Test
  void comparing_twice_as_many_sessions_for_everybody_is_little_more_than_twice_the_work() {
    assertThat(Work.growth(() -> compare(500), () -> compare(1000))).isLessThan(2.5);
  }

  private void compare(int sessions) {
    Event event = Fixtures.big(sessions);
    Event later =
        event.toBuilder()
            .sessions(
                event.sessions().stream()
                    .map(s -> s.toBuilder().title(s.title() + " bis").build())
                    .toList())
            .build();
    Path before = folder.resolve("before.json");
    JsonEvents.save(event, before);
    Path after = saved(later);
    assertThat(diff("diff", before, after, "--per-person").out()).contains("Eric MUTSCHLER");
  }
}
