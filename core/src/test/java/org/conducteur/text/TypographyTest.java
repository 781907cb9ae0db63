package org.conducteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.conducteur.event.EventGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {
  private static final List<String> LANGUAGES = List.of("fr", "en", "de", "da", "lb", "");

  /** Full and thin no-break spaces are written {@code ~} and {@code _} to be seen. */
  private static String seen(String text) {
    return text.replace('\u00A0', '~').replace('\u202F', '_');
  }

  private static String set(String language, String text) {
    return seen(Typography.set(text, Locale.forLanguageTag(language)));
  }

  private static String french(String text) {
    return set("fr", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Pourquoi ?|Pourquoi_?",
        "Salle : hall|Salle~: hall",
        "« oui »|«~oui~»",
        "«oui»|«~oui~»",
        "de 9h45 à 10h30|de 9~h~45 à 10~h~30",
        "dès 8 h|dès 8~h",
        "35 000 communes|35_000 communes",
        "67 750 000|67_750_000",
        "48 % des gens|48~% des gens",
        "l'accueil d'Éric|l’accueil d’Éric",
        "etc...|etc…",
        "le n° 3|le n°~3",
        "le 12 octobre, le 1er mai|le 12~octobre, le 1er~mai",
        "Metz - Hall|Metz – Hall",
        "un \"oui\" franc|un «~oui~» franc",
        "l'\"accueil\" ?|l’«~accueil~»_?",
        "« dire \"oui\" »|«~dire “oui”~»",
      })
  void french_gets_its_spaces_and_signs(String typed, String set) {
    assertThat(french(typed)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He said \"yes\".|He said “yes”.",
        "\"She said 'no'\"|“She said ‘no’”",
        "the speakers' room|the speakers’ room",
        "It's 9 am|It’s 9~am",
        "12 October, 20 km, p. 9|12~October, 20~km, p.~9",
        "pages 9-12|pages 9–12",
        "1914-1918|1914–1918",
        "9:00-9:45|9:00–9:45",
        "Hall - stage|Hall – stage",
        "48 % of us|48~% of us",
      })
  void english(String typed, String set) {
    assertThat(set("en", typed)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Sie sagt \"ja\".|Sie sagt „ja“.",
        "\"Er rief 'halt'\"|„Er rief ‚halt‘“",
        "z.B. ein Saal|z.~B. ein Saal",
        "z. B. und d. h.|z.~B. und d.~h.",
        "§ 5 und Nr. 3|§~5 und Nr.~3",
        "um 9 Uhr, 20 km, 5 %|um 9~Uhr, 20~km, 5~%",
        "am 12. Oktober|am 12.~Oktober",
        "Dr. Beispiel|Dr.~Beispiel",
        "Seiten 9-12|Seiten 9–12",
        "35 000 Gäste|35_000 Gäste",
        "Wie geht's?|Wie geht’s?",
      })
  void german(String typed, String set) {
    assertThat(set("de", typed)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Hun siger \"ja\".|Hun siger »ja«.",
        "\"Han råbte 'stop'\"|»Han råbte ›stop‹«",
        "Jens' bil|Jens’ bil",
        "kl. 9, nr. 3, § 5|kl.~9, nr.~3, §~5",
        "20 km, 5 %, 100 kr.|20~km, 5~%, 100~kr.",
        "den 12. oktober|den 12.~oktober",
        "side 9-12|side 9–12",
        "9.00-9.45|9.00–9.45",
      })
  void danish(String typed, String set) {
    assertThat(set("da", typed)).isEqualTo(set);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://exemple.fr/a?b=1",
        "12:30",
        "C3PO",
        "9h75",
        "x!",
        "a:b",
        "le h muet",
        "en 2022 100 personnes",
        "un \"oubli",
        "\"a \"b\" c",
        "a\"b\"c",
        "\" oui \"",
        "un écran de 27\" et 5'",
        "2023-10-12",
        "2023-24",
        "0387-555",
        "1-2-3",
        "Nom ............",
        "5 - 3",
      })
  void what_is_no_typing_habit_stays_in_every_language(String text) {
    for (String language : LANGUAGES) {
      assertThat(set(language, text)).as(language).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fr, l’accueil «~oui~»_! 9~h~45",
    "en, “yes” and ‘no’ – the speakers’ room",
    "de, „ja“ und ‚nein‘ – z.~B. §~5 »so«",
    "da, »ja« og ›nej‹ – kl.~9 „så“"
  })
  void what_is_right_already_stays(String language, String text) {
    String right = text.replace('~', '\u00A0').replace('_', '\u202F');
    assertThat(Typography.set(right, Locale.forLanguageTag(language))).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de", "da"})
  void addresses_stay_whole_within_a_sentence(String language) {
    String typed = "\"https://exemple.fr/a?b='x'-9-12&c=1...2\" ada'x@exemple.fr www.a.fr/9-12";
    assertThat(set(language, typed))
        .contains("https://exemple.fr/a?b='x'-9-12&c=1...2", "www.a.fr/9-12")
        .doesNotContain("\"");
  }

  @Test
  void a_quotation_may_begin_in_one_piece_and_end_in_another() {
    ImmutableList<Inline> inlines =
        RichText.of("Il dit \"*oui* et `\"` **non**\"^[\"a\"]").inlines();
    ImmutableList<Inline> set = Typography.set(inlines, Locale.FRENCH);
    assertThat(seen(Inline.plain(set))).isEqualTo("Il dit «~oui et \" non~»");
    Inline note = set.get(set.size() - 1);
    assertThat(seen(Inline.plain(((Inline.Footnote) note).note()))).isEqualTo("«~a~»");
  }

  @Test
  void foreign_words_follow_the_rules_of_their_own_language() {
    ImmutableList<Inline> inlines =
        RichText.of("Le terme [\"Leichte Sprache\", z. B.](lang:de) \"ici\" !").inlines();
    assertThat(seen(Inline.plain(Typography.set(inlines, Locale.FRENCH))))
        .isEqualTo("Le terme „Leichte Sprache“, z.~B. «~ici~»_!");
  }

  @Test
  void bare_links_are_addresses_and_others_have_words() {
    String address = "https://exemple.fr/l'a-9-12";
    ImmutableList<Inline> inlines =
        RichText.of("<" + address + "> [l'\"accueil\"](" + address + ")").inlines();
    assertThat(seen(Inline.plain(Typography.set(inlines, Locale.FRENCH))))
        .isEqualTo(address + " l’«~accueil~»");
  }

  @Test
  void setting_twice_changes_nothing_more() {
    EventGenerator any = EventGenerator.of(5);
    for (int i = 0; i < 3000; i++) {
      String text = any.any(String.class) + any.any(String.class);
      for (String language : LANGUAGES) {
        Locale locale = Locale.forLanguageTag(language);
        String once = Typography.set(text, locale);
        assertThat(Typography.set(once, locale)).as(language).isEqualTo(once);
        ImmutableList<Inline> inlines = Typography.set(RichText.of(text).inlines(), locale);
        assertThat(Typography.set(inlines, locale)).as(language).isEqualTo(inlines);
      }
    }
  }

  @Test
  void other_languages_get_what_all_share() {
    assertThat(set("lb", "Wéi geet'et ? \"Gutt\"...")).isEqualTo("Wéi geet’et ? \"Gutt\"…");
  }
}
