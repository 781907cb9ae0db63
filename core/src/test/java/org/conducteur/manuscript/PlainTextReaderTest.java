package org.conducteur.manuscript;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.conducteur.check.SourcePlace.InText;
import org.conducteur.port.ReadException;
import org.conducteur.port.RefusedFileException;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.SourceDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
  private static SourceDocument read(byte[] bytes) {
    return new PlainTextReader().read(new ByteArrayInputStream(bytes), "plan.txt");
  }

  private static List<String> blocks(String text) {
    return ShownBlocks.of(read(text.getBytes(UTF_8)).blocks());
  }

  @Test
  void lines_are_paragraphs_and_say_where_they_stand() {
    SourceDocument document =
        read("Accueil\r\n\r\n  Timing : 8h30\r\nSalle : Foyer".getBytes(UTF_8));
    assertThat(ShownBlocks.of(document.blocks()))
        .containsExactly("P Accueil", "P Timing : 8h30", "P Salle : Foyer");
    assertThat(document.blocks().get(1).place())
        .isEqualTo(new InText("plan.txt", 3, 3, "  Timing : 8h30"));
  }

  @Test
  void lines_with_leaders_are_contents() {
    assertThat(
            blocks(
                """
                Sommaire

                Accueil.....\t2
                Les 3 questions …… 12
                Annexe . . . . . iv

                Nom : ..............
                Il en reste 12
                """))
        .containsExactly(
            "F CONTENTS Sommaire",
            "F CONTENTS Accueil",
            "F CONTENTS Les 3 questions",
            "F CONTENTS Annexe",
            "P Nom : ..............",
            "P Il en reste 12");
  }

  @Test
  void lines_with_a_tab_and_a_number_are_contents_only_if_their_words_come_again() {
    String contents = "Accueil\t2\nAtelier\t3\nBilan\t5\n";
    assertThat(blocks(contents + "\nAccueil\n\nAtelier\n\nBilan\n"))
        .startsWith("F CONTENTS Accueil", "F CONTENTS Atelier", "F CONTENTS Bilan", "P Accueil");
    assertThat(blocks("Chaises\t2\nTables\t3\nMicros\t5\n"))
        .containsExactly("T0 [P Chaises | P 2] [P Tables | P 3] [P Micros | P 5]");
  }

  @Test
  void lists_nest_by_indent_and_by_other_marks() {
    assertThat(
            blocks(
                """
                - ✓ Une
                 - Deux
                - ✓ Trois
                • Quatre
                1) Cinq
                2) Six
                -Sept
                """))
        .containsExactly(
            "I0 ✓ Une",
            "I1 - Deux",
            "I0 ✓ Trois",
            "I1 • Quatre",
            "I2 1) Cinq",
            "I2 2) Six",
            "I3 - Sept");
  }

  @Test
  void a_paragraph_ends_lists() {
    assertThat(blocks("  - a\n\nEt puis :\n    - b\n"))
        .containsExactly("I0 - a", "P Et puis :", "I0 - b");
  }

  @Test
  void dates_numbers_and_initials_are_no_marks() {
    assertThat(blocks("3. Juni 2024\n12. Oktober\n-5 °C\nA. Exemple\n9.30 Uhr\n"))
        .containsExactly(
            "P 3. Juni 2024", "P 12. Oktober", "P -5 °C", "P A. Exemple", "P 9.30 Uhr");
  }

  @Test
  void an_item_goes_on_below_its_words() {
    assertThat(
            blocks("- Un plan :\n<https://example.org/plan>\n- Montage\n  des tables\n\n  Fin\n"))
        .containsExactly(
            "I0 - Un plan : <https://example.org/plan>", "I0 - Montage⏎des tables", "I0  Fin");
  }

  @Test
  void an_empty_line_inside_a_quotation_does_not_end_it() {
    assertThat(blocks("- pour la « Stratégie\n\ncommunale »\n\n- Autre\n\nplus loin"))
        .containsExactly("I0 - pour la « Stratégie communale »", "I0 - Autre", "P plus loin");
  }

  @Test
  void notes_are_called_by_raised_figures_and_stand_even_within_a_list() {
    assertThat(
            blocks(
                """
                - édité par l'institut¹ : 48 % ;
                - surface de 20 m² et une déclaration ² entend

                ¹ Institut : maison fictive.

                - puis [3]

                ² Proclamée l'an dernier.
                """))
        .containsExactly(
            "I0 - édité par l'institut^1 : 48 % ;",
            "I0 - surface de 20 m² et une déclaration^2 entend",
            "N1 Institut : maison fictive.",
            "I0 - puis [3]",
            "N2 Proclamée l'an dernier.");
  }

  @Test
  void figures_in_brackets_call_notes_too() {
    assertThat(blocks("Un budget serré [1].\n\n[1] Voir l'annexe.\n"))
        .containsExactly("P Un budget serré ^1.", "N1 Voir l'annexe.");
  }

  @Test
  void stress_and_addresses_are_seen() {
    assertThat(blocks("**QUESTION 1** : *quels* 2 * 3 * 4, voir https://example.org/a(b), *a***b"))
        .containsExactly(
            "P *QUESTION 1* : /quels/ 2 * 3 * 4, voir <https://example.org/a(b)>, *a***b");
  }

  @Test
  void lines_broken_at_a_width_are_joined() {
    assertThat(
            blocks(
                """
                Le service technique installe la scène la veille, avec l'aide de quatre
                bénévoles de l'association, et vérifie que les micros sont branchés avant
                dix-huit heures. Ensuite les portes sont fermées et la clé est rendue à
                l'accueil.
                Frédéric Exemple
                Anna Modèle
                """))
        .hasSize(3)
        .first()
        .asString()
        .endsWith("rendue à l'accueil.");
  }

  @Test
  void agenda_lines_are_never_joined() {
    String agenda =
        """
        9h00 Ouverture par le maire et présentation de la journée aux participants
        10h30 Table ronde avec les associations de la ville et les invités du jour
        12h00 Déjeuner au foyer, servi par les bénévoles de l'association du quartier
        """;
    assertThat(blocks(agenda)).hasSize(3);
  }

  @Test
  void underlined_lines_and_lines_with_hashes_are_headings() {
    assertThat(
            blocks("Titre\n=====\n\nPartie\n------\ntexte\n\n## Autre ##\n-----\nfin\n#1 du jour"))
        .containsExactly("H1 Titre", "H2 Partie", "P texte", "H2 Autre", "P fin", "P #1 du jour");
  }

  @Test
  void quotations_are_boxes() {
    assertThat(blocks("Avant\n> Une idée ?\n> - écrivez-la\n>> vite\nAprès"))
        .containsExactly("P Avant", "B{P Une idée ?; I0 - écrivez-la; B{P vite}}", "P Après");
  }

  @Test
  void tables_of_bars_may_have_headers() {
    assertThat(blocks("| Heure | Quoi |\n|---|:--:|\n| 9h | Accueil |\n\nHeure | Salle\n9h | A\n"))
        .containsExactly(
            "T1 [P Heure | P Quoi] [P 9h | P Accueil]", "T0 [P Heure | P Salle] [P 9h | P A]");
    assertThat(blocks("+----+---+\n| a  | b |\n+====+===+\n| c  | d |\n+----+---+\n"))
        .containsExactly("T1 [P a | P b] [P c | P d]");
  }

  @Test
  void tables_of_tabs_keep_empty_cells_and_lines_below() {
    assertThat(blocks("9h\t\tAccueil\n10h\tSalle A\tAtelier\n"))
        .containsExactly("T0 [P 9h |  | P Accueil] [P 10h | P Salle A | P Atelier]");
    assertThat(blocks("9h\t\tAccueil\n\tavec café\n10h\tAtelier\n"))
        .containsExactly("T0 [P 9h | P Accueil] [ | P avec café] [P 10h | P Atelier]");
    assertThat(blocks("-\tun\n-\tdeux\n")).containsExactly("I0 - un", "I0 - deux");
  }

  @Test
  void a_form_feed_ends_a_paragraph() {
    assertThat(blocks("fin de page\fdébut de page"))
        .containsExactly("P fin de page", "P début de page");
  }

  @Test
  void other_ways_to_write_characters_are_told() {
    assertThat(ShownBlocks.of(read("\uFEFFÉté".getBytes(UTF_8)).blocks())).containsExactly("P Été");
    assertThat(ShownBlocks.of(read("\uFEFFÉté".getBytes(UTF_16LE)).blocks()))
        .containsExactly("P Été");
    assertThat(ShownBlocks.of(read("Programme".getBytes(UTF_16LE)).blocks()))
        .containsExactly("P Programme");
    SourceDocument old = read("Jour\nÉté – 5 €".getBytes(Charset.forName("windows-1252")));
    assertThat(ShownBlocks.of(old.blocks())).containsExactly("P Jour", "P Été – 5 €");
    assertThat(old.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("document-charset");
              assertThat(finding.source()).contains(new InText("plan.txt", 2, 1, "Été – 5 €"));
              assertThat(finding.message(Locale.ENGLISH)).contains("Windows-1252");
            });
  }

  @Test
  void what_is_no_text_is_refused_with_a_sentence() {
    for (String start : List.of("%PDF-1.7", "{\\rtf1", "PK\u0003\u0004", "a\u0000b\u0001c")) {
      assertThatThrownBy(() -> read(start.getBytes(UTF_8)))
          .isInstanceOf(ReadException.class)
          .cause()
          .isInstanceOfSatisfying(
              RefusedFileException.class,
              refused -> assertThat(refused.finding().code()).isEqualTo("document-no-text"));
    }
  }

  @Test
  void the_fiches_of_a_real_day_lose_no_word() throws IOException {
    Path seed = Path.of("../../shared/seed/fiches-plenieres.txt");
    Assumptions.assumeTrue(Files.exists(seed), "no seed");
    SourceDocument document = read(Files.readAllBytes(seed));
    String shown = String.join("\n", ShownBlocks.of(document.blocks()));
    String written = Files.readString(seed).replaceAll("\\.{5}\\t\\d+|\\t\\d+", "");
    for (String word : written.split("[^\\p{L}]+", -1)) {
      assertThat(shown).contains(word);
    }
    assertThat(document.blocks()).filteredOn(SourceBlock.Furniture.class::isInstance).hasSize(6);
    assertThat(document.blocks()).filteredOn(SourceBlock.Note.class::isInstance).hasSize(2);
    assertThat(shown)
        .contains("Stratégie Nationale pour un Numérique Inclusif »")
        .contains("I1 - Une hotline commune")
        .contains("CREDOC^1");
  }

  @Test
  void an_empty_file_has_no_blocks() {
    assertThat(read(new byte[0]).blocks()).isEmpty();
    assertThat(blocks("\n \n---\n\t\n")).isEmpty();
  }

  @Test
  void text_that_is_built_to_take_long_does_not() {
    String long1 = "*a ".repeat(300_000);
    String long2 = "((( ¹²³ | - ".repeat(100_000);
    String long3 = ">".repeat(200_000);
    String long4 = "- - ".repeat(100_000) + "\n" + "|-".repeat(100_000);
    assertThat(read(String.join("\n", long1, long2, long3, long4).getBytes(UTF_8)).blocks())
        .hasSizeGreaterThan(2)
        .noneMatch(SourceBlock.Heading.class::isInstance);
  }
}
