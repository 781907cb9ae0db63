package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Un</p><p>Deux</p> | Un~~Deux",
        "<p>Un <b>mot </b>fort</p> | Un **mot** fort",
        "<p>a<br>b<br/></p> | a  ~b",
        "<ul><li>un</li><li>deux<ul><li>x</li></ul></li></ul> | - un~~- deux~~  - x",
        "<ol><li>un<li>deux</ol><p>fin</p> | 1. un~~2. deux~~   fin",
        "<p>Voir <a href=\"https://example.org/?a=1&amp;b\">ici</a>.</p>"
            + " | Voir [ici](<https://example.org/?a=1&b>).",
        "<h2>Titre</h2><p>Texte</p> | ## Titre~~Texte",
        "<blockquote><p>cité</p></blockquote><p>après</p> | > cité~~après",
        "<p>2 * 3 _ [x] &lt;b&gt; &eacute;&#233;</p> | 2 \\* 3 \\_ \\[x\\] \\<b> éé",
        "<p># pas un titre</p> | \\# pas un titre",
        "<p>x<script>alert(1)</script>y</p> | xy",
        "<p><a href='javascript:x'>clic</a></p> | clic (javascript:x)",
        "**gras** et <b>fort</b> | **gras** et **fort**",
        "a < b et c > d | a < b et c > d",
        "<unbekannt> | <unbekannt>"
      })
  void html_becomes_markdown(String html, String markdown) {
    assertThat(Markup.markdown(html)).isEqualTo(markdown.replace('~', '\n'));
  }

  @Test
  void lines_of_plain_text_stay_lines() {
    assertThat(Markup.plainLines("Un\r\nDeux\n\nTrois\n• a\n• b"))
        .isEqualTo("Un  \nDeux\n\nTrois\n- a\n- b");
  }

  @Test
  void thousands_of_open_tags_are_no_trouble() {
    assertThat(Markup.markdown("<p>" + "<ul><li>".repeat(20_000) + "fin")).contains("fin");
    assertThat(Markup.markdown("<p " + "a='".repeat(20_000))).startsWith("<p");
  }
}
