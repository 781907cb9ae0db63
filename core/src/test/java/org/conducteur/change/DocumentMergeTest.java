package org.conducteur.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.conducteur.check.SourcePlace;
import org.conducteur.reading.Fingerprint;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.SourceDocument;
import org.conducteur.reading.SourceUnit;
import org.conducteur.reading.StyledText;
import org.junit.jupiter.api.Test;

class DocumentMergeTest {
  private static SourceDocument document(String... lines) {
    ImmutableList.Builder<SourceBlock> blocks = ImmutableList.builder();
    for (String line : lines) {
      blocks.add(paragraph(line));
    }
    return new SourceDocument("fiches.docx", blocks.build(), ImmutableList.of());
  }

  private static SourceBlock paragraph(String line) {
    return new SourceBlock.Paragraph("", StyledText.of(line), place());
  }

  private static SourcePlace place() {
    return new SourcePlace.InDocument("fiches.docx", 1, "");
  }

  private static SourceDocument table(String... rows) {
    ImmutableList.Builder<ImmutableList<ImmutableList<SourceBlock>>> all = ImmutableList.builder();
    for (String row : rows) {
      all.add(ImmutableList.of(ImmutableList.of(paragraph(row))));
    }
    return new SourceDocument(
        "fiches.docx",
        ImmutableList.of(new SourceBlock.Table(all.build(), 1, place())),
        ImmutableList.of());
  }

  private static List<String> lines(SourceDocument document) {
    return SourceUnit.of(document.blocks()).stream().map(SourceUnit::key).toList();
  }

  private static DocumentMerge merge(
      SourceDocument made, SourceDocument today, SourceDocument edited) {
    return DocumentMerge.of(Fingerprint.of(made), today, edited);
  }

  @Test
  void an_edit_is_taken_where_nothing_else_has_changed() {
    SourceDocument made = document("a", "b", "c");

    DocumentMerge merge = merge(made, made, document("a", "bb", "c", "d"));

    assertThat(lines(merge.agreed())).containsExactly("a", "bb", "c", "d");
    assertThat(merge.edited()).isEqualTo(merge.agreed());
  }

  @Test
  void what_the_event_has_changed_since_is_no_edit() {
    SourceDocument made = document("a", "b", "c");

    DocumentMerge merge = merge(made, document("a", "x", "c", "e"), document("a", "b", "cc"));

    assertThat(lines(merge.agreed())).containsExactly("a", "x", "c", "e");
    assertThat(lines(merge(made, document("a", "x", "c"), document("aa", "b", "c")).agreed()))
        .as("neighbours that both changed are one gap")
        .containsExactly("a", "x", "c");
    assertThat(lines(merge(made, document("x", "b", "c"), document("a", "b", "cc")).agreed()))
        .containsExactly("x", "b", "cc");
  }

  @Test
  void both_having_changed_the_same_is_left_to_whoever_decides() {
    DocumentMerge merge = merge(document("a", "b"), document("a", "x"), document("a", "y"));

    assertThat(lines(merge.agreed())).containsExactly("a", "x");
    assertThat(lines(merge.edited())).containsExactly("a", "y");
  }

  @Test
  void what_was_deleted_is_gone_and_what_came_since_stays() {
    SourceDocument made = document("a", "b", "c");

    assertThat(lines(merge(made, made, document("a", "c")).agreed())).containsExactly("a", "c");
    assertThat(lines(merge(made, document("a", "b", "n", "c"), made).agreed()))
        .containsExactly("a", "b", "n", "c");
  }

  @Test
  void rows_of_a_table_are_told_apart() {
    SourceDocument made = table("Nom", "Anna", "Bela");

    DocumentMerge merge = merge(made, table("Nom", "Anna", "Bela B."), table("Nom", "Ann", "Bela"));

    assertThat(merge.agreed().blocks()).hasSize(1);
    assertThat(lines(merge.edited())).containsExactly("nom", "ann", "bela");
    DocumentMerge apart =
        merge(
            table("Nom", "Anna", "Eva", "Bela"),
            table("Nom", "Anna", "Eva", "Bela B."),
            table("Nom", "Ann", "Eva", "Bela"));
    assertThat(lines(apart.agreed())).containsExactly("nom", "ann", "eva", "belab");
  }

  @Test
  void a_fingerprint_is_written_and_read_and_tells_no_text() {
    Fingerprint made = Fingerprint.of(document("confidentiel", "b"));

    assertThat(Fingerprint.parse(made.toString())).contains(made);
    assertThat(made.toString()).doesNotContain("confidentiel").hasSizeLessThan(20);
    assertThat(Fingerprint.parse("AAA")).isEmpty();
  }
}
