package org.conducteur.reading;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conducteur.Work;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.handout.Handouts;
import org.conducteur.port.ReadingOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody wrote becomes an event, and no word of it is lost. */
class AnyDocumentTest {
  private static final String LONG = "mot et autre, ".repeat(1500);

  static Stream<String> texts() {
    return Stream.of(
        "",
        "Bonjour à tous, demain vers 9h devant la mairie ; Paul apporte les clés. Merci !",
        LONG,
        "Participants : " + "Anna Bell, ".repeat(1900),
        "Bal\nTiming : " + "9h00 à ".repeat(2900) + "\nSalle : " + LONG + "\nJauge : " + LONG,
        "Bal\nTiming : 9h\nContenu : " + "(".repeat(20_000),
        "Bal\nTiming : 9h\nMatériel : " + "micro + ".repeat(2500),
        "Bal\nTiming : 9h\n" + "Echanges avec ".repeat(1500) + " le 12 : OK",
        "Bal\nTiming : 9h\nQuestion relancée par " + "A. ".repeat(7000) + ": pourquoi ?",
        "يوم مفتوح 🎉\nالافتتاح\nTiming : 10h à 11h\nSalle : قاعة البلدية\nContenu : كلمة ترحيب 👋🏽",
        "Timing :\nSalle :\nNombre de places :\nContenu :\nParticipants :\nMatériel :",
        "Bal\nTiming : jamais\nSalle :\nJauge : beaucoup\nQui : ?",
        ":\n::\n: :\n-\n- \n•",
        "Bal\nTiming : 99h99\nEléments de réponse France :\n- rien\nQUESTION 1 : Quoi ?");
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(value = 10, unit = MINUTES, threadMode = SEPARATE_THREAD) // only if it hangs
  void nothing_is_lost_and_every_block_is_placed(String text) {
    SourceDocument document = Written.text(text);
    Interpretation read = Interpreter.standard().interpret(document);
    Set<String> there = new HashSet<>(Wordings.words(fiches(read.event())));

    for (SourceBlock block : document.blocks()) {
      String words = Blocks.text(block).orElseThrow().plain();
      assertThat(there).containsAll(Wordings.words(value(words)));
    }
    assertThat(read.placements().size()).isGreaterThanOrEqualTo(document.blocks().size());
  }

  /** The words of a known label are those of the sheet. */
  private static String value(String line) {
    return Labels.standard()
        .labelled(StyledText.of(line))
        .filter(found -> !found.words().isBlank())
        .map(found -> found.rest().plain())
        .orElse(line);
  }

  private static String fiches(Event event) {
    ReadingOrder order =
        ReadingOrder.of(Handouts.find("fiches").orElseThrow().compose(event, Locale.FRENCH));
    return String.join("\n", order.shown()) + "\n" + String.join("\n", order.notes());
  }

  @Test
  void a_paragraph_that_nobody_understands_is_kept_with_a_finding() {
    Interpretation read = Interpreter.standard().interpret(Written.text("Venez nombreux !"));

    assertThat(read.event().remarks()).hasToString("Venez nombreux !");
    assertThat(read.coverage()).isZero();
    Finding finding = read.findings().get(0);
    assertThat(finding.code()).isEqualTo("passage-not-understood");
    assertThat(finding.source()).isPresent();
    assertThat(finding.message(Locale.FRENCH)).contains("Venez nombreux");
    assertThat(finding.hint(Locale.ENGLISH)).isNotEmpty();
  }

  @Test
  void what_a_session_has_no_home_for_is_kept_in_its_remarks() {
    Event event =
        Written.event(
            "Bal\nHoraire : 20h\nMatériel : Il faudrait penser au vent. Et à la pluie aussi.");

    assertThat(event.sessions().get(0).remarks().plain()).contains("Il faudrait penser au vent.");
  }

  @Test
  void a_note_that_nobody_calls_is_kept() {
    SourceBlock note =
        new SourceBlock.Note("1", StyledText.of("Voir la mairie."), Written.place("1"));
    Event event =
        Interpreter.standard().interpret(Written.document(Written.line("Bonjour."), note)).event();

    assertThat(event.remarks().plain()).contains("Voir la mairie.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un paragraphe numéro %d.",
        "Mot %d : Odile GARANCE",
        "- Chose %d",
        "Titre %d",
        "Vidéo numéro%d (1 min)"
      })
  @Timeout(value = 10, unit = MINUTES, threadMode = SEPARATE_THREAD) // only if it hangs
  void twice_as_many_blocks_are_little_more_than_twice_the_work(String pattern) {
    assertThat(Work.growth(() -> read(pattern, 2500), () -> read(pattern, 5000))).isLessThan(2.5);
  }

  private static void read(String pattern, int lines) {
    SourceDocument document =
        Written.text(
            "Bal\nTiming : 9h\nContenu :\n"
                + IntStream.range(0, lines)
                    .mapToObj(i -> String.format(Locale.ROOT, pattern, i))
                    .collect(joining("\n")));
    assertThat(Interpreter.standard().interpret(document).placements()).hasSize(lines + 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%02dh%02d – Atelier (salle %d), Odile GARANCE",
        "%02dh%02d – 23h59\nAtelier %d",
        "%02dh%02d – 23h59\n\nAtelier %d.\n"
      })
  @Timeout(value = 10, unit = MINUTES, threadMode = SEPARATE_THREAD)
  void a_programme_twice_as_long_is_little_more_than_twice_the_work(String pattern) {
    assertThat(Work.growth(() -> programme(pattern, 600), () -> programme(pattern, 1200)))
        .isLessThan(2.5);
  }

  /** From the evening to the morning, so that no line begins within the time of one before it. */
  private static void programme(String pattern, int lines) {
    String text =
        IntStream.iterate(lines - 1, i -> i >= 0, i -> i - 1)
            .mapToObj(i -> String.format(Locale.ROOT, pattern, i / 60, i % 60, i))
            .collect(joining("\n", "Bal\n\n", "\n"));
    assertThat(Written.event(text).sessions()).hasSize(lines);
  }

  @Test
  void the_same_document_always_gives_the_same_event() {
    SourceDocument document = Written.text(String.join("\n", shuffled(3)));

    assertThat(Interpreter.standard().interpret(document).event())
        .isEqualTo(Interpreter.standard().interpret(document).event());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void lines_in_any_order_never_fail(long seed) {
    assertThatCode(
            () -> Interpreter.standard().interpret(Written.text(String.join("\n", shuffled(seed)))))
        .doesNotThrowAnyException();
  }

  private static List<String> shuffled(long seed) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "Bal",
                "Timing : 9h - 10h",
                "Salle : Foyer",
                "Contenu :",
                "Mot : Odile GARANCE",
                "QUESTION 1 : Quoi ?",
                "Eléments de réponse France :",
                "- un point",
                "Matériel :",
                "micro, pupitre",
                "Pause – jusqu'à 11h",
                "Logistique",
                "La veille :",
                "- tout",
                "Relance par O. GARANCE :",
                "« Et ? »",
                "D'après les témoignages :",
                "Interrogation ChatGPT : « rien »",
                "Participants",
                "3 bénévoles pour aider",
                "Boîte à idées :",
                "Les intervenants sont sur la scène :",
                "Consignes : parlez."));
    Collections.shuffle(lines, new Random(seed));
    return lines;
  }
}
