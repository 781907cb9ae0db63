package org.conducteur.manuscript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.ServiceLoader;
import org.conducteur.check.SourcePlace.InText;
import org.conducteur.port.DocumentReader;
import org.conducteur.reading.SourceDocument;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static SourceDocument read(String text) {
    return new MarkdownReader().read(new ByteArrayInputStream(text.getBytes(UTF_8)), "plan.md");
  }

  private static List<String> blocks(String text) {
    return ShownBlocks.of(read(text).blocks());
  }

  @Test
  void headings_paragraphs_and_lists_become_blocks_with_their_lines() {
    SourceDocument document =
        read("# Journée\n\nSalle :\nle *foyer*\n\n- un\n  1. deux\n\n  suite\n- ✓ trois\n");
    assertThat(ShownBlocks.of(document.blocks()))
        .containsExactly(
            "H1 Journée",
            "P Salle : le /foyer/",
            "I0 - un",
            "I1 1. deux",
            "I0  suite",
            "I0 ✓ trois");
    assertThat(document.blocks().get(3).place())
        .isEqualTo(new InText("plan.md", 7, 3, "  1. deux"));
  }

  @Test
  void notes_with_and_without_a_label_are_told_apart() {
    assertThat(blocks("Un[^a], deux^[Ici.] et trois[^1].\n\n[^a]: La *note*.\n[^1]: Autre.\n"))
        .containsExactly("P Un^a, deux^2 et trois^1.", "N2 Ici.", "Na La /note/.", "N1 Autre.");
  }

  @Test
  void links_lead_to_the_web_and_foreign_words_have_their_language() {
    assertThat(
            blocks(
                "[page](https://example.org) [là](#x) <https://example.org/b>"
                    + " [Leichte Sprache](lang:de) ![plan](a.png)"))
        .containsExactly("P <page> là <https://example.org/b> {de:Leichte Sprache} plan");
  }

  @Test
  void tables_have_headers_and_their_cells_are_markdown() {
    assertThat(
            blocks(
                """
                | Heure | Quoi |
                |:--|--:|
                | 9h | **Accueil**[^1] |
                | 10h | a \\| b |

                [^1]: Café.

                a | b
                sans règle
                """))
        .containsExactly(
            "T1 [P Heure | P Quoi] [P 9h | P *Accueil*^1] [P 10h | P a | b]",
            "N1 Café.",
            "P a | b sans règle");
  }

  @Test
  void quotations_are_boxes_and_code_keeps_its_lines() {
    assertThat(blocks("> Une idée ?\n> - oui\n\n```\n9h  Accueil\n10h Fin\n```\n"))
        .containsExactly("B{P Une idée ?; I0 - oui}", "P 9h  Accueil", "P 10h Fin");
  }

  @Test
  void html_is_text_without_its_tags() {
    assertThat(
            blocks(
                "<table>\n<tr><td>9h&nbsp;30</td><td>Caf&eacute;</td></tr>\n</table>\n\na<br>b <b>c</b>"))
        .containsExactly("P 9h\u00A030  Café", "P a⏎b c");
  }

  @Test
  void data_before_the_text_are_paragraphs() {
    SourceDocument document = read("---\ntitle: Programme\n---\n# Jour 1\n");
    assertThat(ShownBlocks.of(document.blocks()))
        .containsExactly("P title: Programme", "H1 Jour 1");
    assertThat(document.blocks().get(1).place()).isEqualTo(new InText("plan.md", 4, 1, "# Jour 1"));
    assertThat(blocks("---\n\nTexte\n")).containsExactly("P Texte");
  }

  @Test
  void what_is_nested_without_end_is_read_all_the_same() {
    assertThat(blocks("*a **b ".repeat(20_000))).isNotEmpty();
    assertThat(blocks(">".repeat(5_000) + " fin")).isNotEmpty();
    assertThat(blocks("- ".repeat(3_000) + "fin")).isNotEmpty();
  }

  @Test
  void both_readers_of_texts_are_found() {
    assertThat(ServiceLoader.load(DocumentReader.class))
        .extracting(DocumentReader::format)
        .contains("md", "txt");
  }
}
