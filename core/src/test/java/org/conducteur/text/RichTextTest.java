package org.conducteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class RichTextTest {
  private static ImmutableList<Inline> line(String markdown) {
    return ((Block.Paragraph) RichText.of(markdown).blocks().get(0)).content();
  }

  @Test
  void emphasis_and_links_become_inlines() {
    assertThat(line("un *mot* et [un lien](https://exemple.fr)"))
        .containsExactly(
            new Inline.Text("un "),
            new Inline.Emphasis(Inline.of("mot")),
            new Inline.Text(" et "),
            new Inline.Link("https://exemple.fr", Inline.of("un lien")));
  }

  @Test
  void a_link_to_a_language_is_a_foreign_passage() {
    assertThat(line("en [Leichte Sprache](lang:de)"))
        .endsWith(new Inline.Foreign("de", Inline.of("Leichte Sprache")));
  }

  @Test
  void a_footnote_stands_where_it_is_called() {
    assertThat(line("baromètre[^1] annuel\n\n[^1]: Tous les *deux* ans."))
        .contains(
            new Inline.Footnote(
                ImmutableList.of(
                    new Inline.Text("Tous les "),
                    new Inline.Emphasis(Inline.of("deux")),
                    new Inline.Text(" ans."))));
    assertThat(line("baromètre^[note]")).endsWith(new Inline.Footnote(Inline.of("note")));
  }

  @Test
  void a_footnote_that_calls_itself_ends() {
    assertThat(RichText.of("a[^1]\n\n[^1]: encore[^1]").plain()).isEqualTo("a");
    assertThat(line("a[^nulle-part]")).containsExactly(new Inline.Text("a[^nulle-part]"));
  }

  @Test
  void lists_nest() {
    RichText text = RichText.of("- un\n  - deux\n\n1. trois");
    assertThat(text.blocks()).hasSize(2);
    Block.Items outer = (Block.Items) text.blocks().get(0);
    assertThat(outer.ordered()).isFalse();
    assertThat(outer.items().get(0).get(1)).isInstanceOf(Block.Items.class);
    assertThat(((Block.Items) text.blocks().get(1)).ordered()).isTrue();
  }

  @Test
  void html_is_kept_as_characters() {
    assertThat(RichText.of("<script>alert(1)</script>").plain())
        .isEqualTo("<script>alert(1)</script>");
    assertThat(RichText.of("a <b>gras</b>").plain()).isEqualTo("a <b>gras</b>");
  }

  @Test
  void the_characters_are_kept_as_written() {
    String written = "a  \nb\r\n\t* x";
    assertThat(RichText.of(written).markdown()).isEqualTo(written);
    assertThat(RichText.of(written)).isEqualTo(RichText.of(written)).hasToString(written);
  }

  @Test
  void depth_has_an_end() {
    RichText deep = RichText.of("> ".repeat(5000) + "fond");
    assertThat(deep.plain()).contains("fond");
    assertThat(RichText.of("*".repeat(9999) + "a" + "*".repeat(9999)).plain()).contains("a");
  }
}
