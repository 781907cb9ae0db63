package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.conducteur.document.Document;
import org.conducteur.handout.Handouts;
import org.conducteur.port.ReadingOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fiches of the real day as the program writes them again. */
class FaithfulFichesTest {
  private static final List<String> TITLES =
      List.of(
          "Accueil",
          "Discours introductifs",
          "Interview croisée Cnum et ANCT",
          "Présentation de PC Solidaire",
          "Interview croisée Danemark / Luxembourg / France",
          "Logistique");

  /** Lines that are data and no sentences: the sheet says them in its own order. */
  private static final Pattern DATA =
      Pattern.compile(
          "(?:Timing|Salle|Nombre de places|Contenu|Participants|Contacts / Participants|Matériel|"
              + "Eléments de réponse|Éléments de cadrage|Pour l|Pause-café|Prépa|Boite|"
              + "Interrogation|PREAMBULE|QUESTION|Question relancée|Echanges|Eventuellement|"
              + "Vidéos|Possible|Mettre|[¹²]).*"
              + "|.*\\p{Lu}{3,}(?: \\p{Lu}{3,})*(?: \\(.*| pour l'ANCT| \\+ .*)?|Service du protocole \\+.*"
              + "|Bar du.*|Fauteuils.*|Présentation vidéo.*|(?:Le Conseil national du numérique|ANCT) :"
              + "|.*\\(.* / .*\\)");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:Timing|Contacts / Participants|Participants|Contenu|Eléments de réponse|"
              + "Interrogation ChatGPT 09-|Prépa logistique|PREAMBULE|"
              + "Question relancée par F\\.|Echanges)|[¹²]|Jusqu'");

  /** The number of a question is a heading of its own. */
  private static final Pattern NUMBERED = Pattern.compile("question \\d: ");

  private Map<String, String> shown;
  private Map<String, List<String>> source;

  @BeforeEach
  void write() {
    Document document =
        Handouts.find("fiches")
            .orElseThrow()
            .compose(Interpreter.standard().interpret(Seed.document()).event(), Locale.FRENCH);
    ReadingOrder order = ReadingOrder.of(document);
    shown = new LinkedHashMap<>();
    bySection(order.shown().subList(skipContents(order.shown()), order.shown().size()))
        .forEach(
            (title, lines) ->
                shown.put(
                    title,
                    Wordings.plain(
                        String.join("\n", lines) + "\n" + String.join("\n", order.notes()))));
    List<String> lines = Seed.lines();
    source = bySection(lines.subList(lines.indexOf("Accueil"), lines.size()));
  }

  private static int skipContents(List<String> lines) {
    return lines.indexOf("Questionnaire de satisfaction") + 1;
  }

  private static Map<String, List<String>> bySection(List<String> lines) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      if (sections.size() < TITLES.size() && line.equals(TITLES.get(sections.size()))) {
        open = new ArrayList<>();
        sections.put(line, open);
      }
      if (!line.isBlank()) {
        open.add(line.replaceFirst("^\\s*- (?:✓ )?", "").strip());
      }
    }
    return sections;
  }

  @Test
  void every_section_is_there_in_order() {
    assertThat(shown.keySet()).containsExactlyElementsOf(TITLES);
    assertThat(source.keySet()).containsExactlyElementsOf(TITLES);
  }

  @Test
  void every_sentence_is_there_as_often_and_under_its_heading() {
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (String title : TITLES) {
      String there = shown.getOrDefault(title, "");
      String whole =
          NUMBERED.matcher(Wordings.plain(String.join("\n", source.get(title)))).replaceAll("");
      there = NUMBERED.matcher(there).replaceAll("");
      for (String sentence : sentences(source.get(title))) {
        checked++;
        int wanted = Wordings.count(sentence, whole);
        int found = Wordings.count(sentence, there);
        boolean often = sentence.length() >= 40 ? found != wanted : found < wanted;
        if (often) {
          wrong.add(title + ": " + wanted + " and not " + found + " times: " + sentence);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isGreaterThan(120);
  }

  @Test
  void every_word_of_a_line_of_data_is_under_its_heading() {
    List<String> missing = new ArrayList<>();
    for (String title : TITLES) {
      HashSet<String> there = new HashSet<>(Wordings.words(shown.getOrDefault(title, "")));
      for (String line : source.get(title)) {
        if (DATA.matcher(line).matches()) {
          Wordings.words(LABEL.matcher(line).replaceAll("")).stream()
              .filter(word -> !there.contains(word))
              .forEach(word -> missing.add(title + ": " + word + " of " + line));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<String> sentences(List<String> lines) {
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      if (!DATA.matcher(line).matches()) {
        Sentences.of(StyledText.of(line.replace("*", ""))).stream()
            .map(sentence -> NUMBERED.matcher(Wordings.plain(sentence.plain())).replaceAll(""))
            .filter(sentence -> sentence.length() > 3 && !TITLES.contains(line))
            .forEach(out::add);
      }
    }
    return out;
  }
}
