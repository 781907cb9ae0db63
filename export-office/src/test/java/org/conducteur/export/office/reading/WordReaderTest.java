package org.conducteur.export.office.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.export.office.reading.RawDocument.item;
import static org.conducteur.export.office.reading.RawDocument.kind;
import static org.conducteur.export.office.reading.RawDocument.level;
import static org.conducteur.export.office.reading.RawDocument.list;
import static org.conducteur.export.office.reading.RawDocument.p;
import static org.conducteur.export.office.reading.RawDocument.r;
import static org.conducteur.export.office.reading.RawDocument.run;
import static org.conducteur.export.office.reading.RawDocument.style;

import java.util.List;
import java.util.Locale;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace.InDocument;
import org.conducteur.manuscript.ShownBlocks;
import org.conducteur.reading.SourceDocument;
import org.junit.jupiter.api.Test;

class WordReaderTest {
  private static List<String> blocks(RawDocument document) {
    return ShownBlocks.of(document.read().blocks());
  }

  private static List<String> blocks(String... body) {
    return blocks(RawDocument.of(body));
  }

  @Test
  void divided_runs_become_one_and_paragraphs_are_counted() {
    SourceDocument document =
        RawDocument.of(p("Accueil"), "<w:p/>", "<w:p>" + r("Sal") + r("le : ") + r("A") + "</w:p>")
            .read();
    assertThat(ShownBlocks.of(document.blocks())).containsExactly("P Accueil", "P Salle : A");
    assertThat(document.blocks().get(1).place())
        .isEqualTo(new InDocument("plan.docx", 3, "Salle : A"));
  }

  @Test
  void headings_are_known_by_name_by_level_and_by_what_they_are_based_on() {
    RawDocument document =
        RawDocument.of(
                p("<w:pStyle w:val=\"Titre\"/>", r("La journée")),
                p("<w:pStyle w:val=\"berschrift2\"/>", r("Zwei")),
                p("<w:pStyle w:val=\"Fiche\"/>", r("Trois")),
                p("<w:pStyle w:val=\"Overskrift1\"/>", r("Un")),
                p("<w:outlineLvl w:val=\"3\"/>", r("Quatre")),
                p("<w:pStyle w:val=\"Fiche\"/><w:outlineLvl w:val=\"9\"/>", r("Texte")))
            .with(
                "styles",
                style("paragraph", "Titre", "Title", "", "")
                    + style("paragraph", "berschrift2", "heading 2", "", "")
                    + style(
                        "paragraph",
                        "t3",
                        "Sous-titre maison",
                        "",
                        "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
                    + style("paragraph", "Fiche", "Ma fiche", "t3", ""));
    assertThat(blocks(document))
        .containsExactly("H0 La journée", "H2 Zwei", "H3 Trois", "H1 Un", "H4 Quatre", "P Texte");
  }

  @Test
  void items_have_their_level_and_the_mark_that_is_shown() {
    RawDocument document =
        RawDocument.of(
                item(1, 0, "Un"),
                item(1, 1, "Deux"),
                item(1, 1, "Trois"),
                item(1, 0, "Quatre"),
                item(1, 1, "Cinq"),
                p("Puis"),
                item(2, 0, "Café"),
                item(2, 1, "Thé"),
                item(3, 0, "Repris"))
            .with(
                "numbering",
                kind(0, level(0, "upperRoman", "%1.", ""), level(1, "lowerLetter", "%1.%2)", ""))
                    + kind(
                        1, level(0, "bullet", "\uF0FC", "Wingdings"), level(1, "bullet", "o", ""))
                    + list(1, 0, "")
                    + list(2, 1, "")
                    + list(
                        3,
                        0,
                        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>"));
    assertThat(blocks(document))
        .containsExactly(
            "I0 I. Un",
            "I1 I.a) Deux",
            "I1 I.b) Trois",
            "I0 II. Quatre",
            "I1 II.a) Cinq",
            "P Puis",
            "I0 ✓ Café",
            "I1 ◦ Thé",
            "I0 IV. Repris");
  }

  @Test
  void styles_can_make_items_and_a_number_in_words_is_part_of_a_heading() {
    RawDocument document =
        RawDocument.of(
                p("<w:pStyle w:val=\"Puces\"/>", r("un")),
                p("<w:pStyle w:val=\"Puces\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("non")),
                p("<w:pStyle w:val=\"Q\"/>", r("Quels parcours ?")))
            .with(
                "styles",
                style(
                        "paragraph",
                        "Puces",
                        "List Bullet",
                        "",
                        "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                    + style(
                        "paragraph",
                        "Q",
                        "heading 1",
                        "",
                        "<w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr>"))
            .with(
                "numbering",
                kind(0, level(0, "bullet", "\uF0B7", "Symbol"))
                    + kind(1, level(0, "decimal", "Question %1 :", ""))
                    + list(1, 0, "")
                    + list(2, 1, ""));
    assertThat(blocks(document))
        .containsExactly("I0 • un", "P non", "H1 Question 1 : Quels parcours ?");
  }

  @Test
  void tables_keep_their_columns_whatever_cells_span() {
    String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Pause") + "</w:tc>";
    String nested =
        "<w:tbl><w:tr><w:tc>" + p("x") + "</w:tc><w:tc>" + p("y") + "</w:tc></w:tr></w:tbl>";
    assertThat(
            blocks(
                "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>"
                    + p("Heure")
                    + "</w:tc><w:tc>"
                    + p("A")
                    + "</w:tc><w:tc>"
                    + p("B")
                    + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                    + p("9h")
                    + "</w:tc>"
                    + wide
                    + "</w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>"
                    + nested
                    + "<w:p/></w:tc></w:tr></w:tbl>",
                "<w:tbl><w:tr><w:tc>" + p("Encadré") + "</w:tc></w:tr></w:tbl>"))
        .containsExactly(
            "T1 [P Heure | P A | P B] [P 9h | P Pause | ] [ | T0 [P x | P y] | ]", "B{P Encadré}");
  }

  @Test
  void notes_follow_the_text_in_the_order_of_their_calls() {
    RawDocument document =
        RawDocument.of(
                "<w:p>"
                    + r("Un")
                    + run("<w:footnoteReference w:id=\"7\"/>")
                    + r(" deux")
                    + run("<w:endnoteReference w:id=\"2\"/>")
                    + run("<w:commentReference w:id=\"0\"/>")
                    + "</w:p>")
            .with(
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"0\">"
                    + p("x")
                    + "</w:footnote><w:footnote w:id=\"7\">"
                    + p("Note.")
                    + p("Suite.")
                    + "</w:footnote><w:footnote w:id=\"8\">"
                    + p("Jamais appelée.")
                    + "</w:footnote>")
            .with("endnotes", "<w:endnote w:id=\"2\">" + p("Fin.") + "</w:endnote>")
            .with("comments", "<w:comment w:id=\"0\">" + p("À revoir") + "</w:comment>");
    assertThat(blocks(document))
        .containsExactly("P Un^1 deux^e1^c1", "N1 Note.⏎Suite.", "Ne1 Fin.", "Nc1 À revoir");
  }

  @Test
  void links_lead_to_the_web_only() {
    String field =
        run("<w:fldChar w:fldCharType=\"begin\"/>")
            + run("<w:instrText> HYPERLINK \"https://example.org/b\" </w:instrText>")
            + run("<w:fldChar w:fldCharType=\"separate\"/>")
            + r("champ")
            + run("<w:fldChar w:fldCharType=\"end\"/>");
    assertThat(
            blocks(
                RawDocument.of(
                        "<w:p><w:hyperlink r:id=\"a\">"
                            + r("page")
                            + "</w:hyperlink>"
                            + r(" et ")
                            + field
                            + r(", ")
                            + "<w:hyperlink r:id=\"b\">"
                            + r("script")
                            + "</w:hyperlink>"
                            + "<w:fldSimple w:instr=\"DATE\">"
                            + r(" le 12")
                            + "</w:fldSimple></w:p>")
                    .linking("a", "https://example.org/a")
                    .linking("b", "javascript:alert(1)")))
        .containsExactly("P <page> et <champ>, script le 12");
  }

  @Test
  void contents_headers_and_footers_are_furniture() {
    String toc =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
            + "</w:docPartObj></w:sdtPr><w:sdtContent>"
            + p("Sommaire")
            + "<w:p>"
            + r("Accueil")
            + run("<w:tab/>")
            + r("2")
            + "</w:p></w:sdtContent></w:sdt>";
    String field =
        "<w:p>"
            + run("<w:fldChar w:fldCharType=\"begin\"/>")
            + run("<w:instrText>TOC \\o</w:instrText>")
            + run("<w:fldChar w:fldCharType=\"separate\"/>")
            + r("Atelier.....")
            + r("12")
            + "</w:p><w:p>"
            + r("Bilan")
            + run("<w:tab/>")
            + r("iv")
            + run("<w:fldChar w:fldCharType=\"end\"/>")
            + "</w:p>";
    assertThat(
            blocks(
                RawDocument.of(toc, field, p("Accueil 2"))
                    .with("header", p("Ville") + p("Ville"))
                    .with("header", p("Ville"))
                    .with("footer", p("Page 1"))))
        .containsExactly(
            "F HEADER Ville",
            "F CONTENTS Sommaire",
            "F CONTENTS Accueil",
            "F CONTENTS Atelier",
            "F CONTENTS Bilan",
            "P Accueil 2",
            "F FOOTER Page 1");
  }

  @Test
  void text_boxes_are_read_once() {
    String box = "<w:txbxContent>" + p("Idée ?") + "</w:txbxContent>";
    assertThat(
            blocks(
                "<w:p>"
                    + r("Avant")
                    + run(
                        "<mc:AlternateContent><mc:Choice><w:drawing><wps:wsp><wps:txbx>"
                            + box
                            + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                            + "<v:shape><v:textbox>"
                            + box
                            + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>")
                    + "</w:p>",
                "<w:p>" + run("<w:pict><v:textbox>" + box + "</v:textbox></w:pict>") + "</w:p>"))
        .containsExactly("P Avant", "B{P Idée ?}", "B{P Idée ?}");
  }

  @Test
  void signs_that_only_word_knows_become_characters() {
    assertThat(
            blocks(
                "<w:p>"
                    + r("a")
                    + run("<w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>")
                    + run("<w:softHyphen/><w:t>e</w:t><w:br w:type=\"page\"/>")
                    + run("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>")
                    + r("<w:rFonts w:ascii=\"Wingdings\"/>", "ü")
                    + "</w:p>"))
        .containsExactly("P a\tb⏎c\u2011de ✓✓");
  }

  @Test
  void bold_and_italic_follow_styles_and_turn_each_other() {
    RawDocument document =
        RawDocument.of(
                p(
                    "<w:pStyle w:val=\"fort\"/>",
                    r("<w:rStyle w:val=\"Gras\"/>", "fin "),
                    r("gras "),
                    r("<w:b w:val=\"0\"/><w:i/>", "penché")))
            .with(
                "styles",
                style("paragraph", "fort", "Fort", "", "<w:rPr><w:b/></w:rPr>")
                    + style("character", "Gras", "Strong", "", "<w:rPr><w:b/></w:rPr>"));
    assertThat(blocks(document)).containsExactly("P fin *gras */penché/");
  }

  @Test
  void words_in_another_language_are_told_if_they_stand_out() {
    String french = "<w:lang w:val=\"fr-FR\"/>";
    String german = "<w:lang w:val=\"de-DE\"/>";
    String start =
        r(french, "Des fiches descriptives sont rédigées pour toutes les personnes, en ");
    assertThat(
            blocks(
                "<w:p>"
                    + start
                    + r(german, "Leichte Sprache")
                    + r(french, " et en facile")
                    + "</w:p>"))
        .containsExactly(
            "P Des fiches descriptives sont rédigées pour toutes les personnes, en {de-DE:Leichte Sprache} et en"
                + " facile");
    assertThat(blocks("<w:p>" + r(french, "Une moi") + r(german, "tié de phrase") + "</w:p>"))
        .containsExactly("P Une moitié de phrase");
  }

  @Test
  void the_language_of_most_of_the_words_is_that_of_the_document() {
    String defaults =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"nl-BE\"/></w:rPr></w:rPrDefault></w:docDefaults>";
    String german = "<w:lang w:val=\"de-DE\"/>";
    assertThat(
            RawDocument.of(p("Goedemorgen"), p("", r(german, "Grüße")))
                .with("styles", defaults)
                .read()
                .language())
        .contains("nl");
    assertThat(RawDocument.of(p("Goedemorgen")).read().language()).isEmpty();
  }

  @Test
  void changes_and_hidden_text_are_hinted_at() {
    SourceDocument document =
        RawDocument.of(
                "<w:p>"
                    + r("À ")
                    + "<w:del w:id=\"1\"><w:r><w:delText>9h</w:delText></w:r></w:del>"
                    + "<w:ins w:id=\"2\">"
                    + r("10h")
                    + "</w:ins>"
                    + r("<w:vanish/>", " (secret)")
                    + "</w:p>",
                "<w:p>"
                    + run("<w:drawing><wp:docPr id=\"1\" descr=\"Le plan\"/><a:blip/></w:drawing>")
                    + "</w:p>")
            .read();
    assertThat(ShownBlocks.of(document.blocks())).containsExactly("P À 10h (secret)");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly(
            "document-deleted", "document-inserted", "document-hidden", "document-unread");
    assertThat(document.findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .anyMatch(words -> words.contains("(secret)"))
        .anyMatch(words -> words.contains("pictures") && words.contains("Le plan"));
    assertThat(document.findings().get(3).source())
        .contains(new InDocument("plan.docx", 2, "Le plan"));
  }

  @Test
  void a_drop_cap_belongs_to_its_word_and_a_broken_field_hides_nothing() {
    assertThat(
            blocks(
                p("<w:framePr w:dropCap=\"drop\"/>", r("L")),
                p("a ville"),
                "<w:p>"
                    + run("<w:fldChar w:fldCharType=\"begin\"/><w:instrText>IF</w:instrText>")
                    + "</w:p>",
                p("reste")))
        .containsExactly("P La ville", "P reste");
  }

  @Test
  void controls_smart_tags_and_formulas_keep_their_text() {
    assertThat(
            blocks(
                "<w:p><w:smartTag>"
                    + r("Metz")
                    + "</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>"
                    + r(" 2023")
                    + "</w:sdtContent></w:sdt></w:p>",
                "<w:sdt><w:sdtContent>" + p("bloc") + "</w:sdtContent></w:sdt>"))
        .containsExactly("P Metz 2023", "P bloc");
  }
}
