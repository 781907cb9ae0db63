package org.conducteur.port;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.document.Alignment;
import org.conducteur.document.Attachment;
import org.conducteur.document.Callout;
import org.conducteur.document.CalloutKind;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Contents;
import org.conducteur.document.Cover;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Furniture;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Metadata;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Quote;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.conducteur.style.Brand;
import org.conducteur.style.PageMaster;
import org.conducteur.text.Inline;

/**
 * Documents for tests of renderers. Every text in them ends in a word of its own, such as {@code
 * mot12e}, so that a test can say which was lost, doubled or moved; words of notes begin with
 * {@code note}, of page furniture with {@code bord}, of what is only read aloud with {@code alt}.
 */
public final class SampleDocuments {
  /** The moment that all samples say they were made. */
  public static final Instant CREATED = Instant.parse("2023-10-12T06:00:00Z");

  private int words;

  private SampleDocuments() {}

  /**
   * A document that shows nothing.
   *
   * @return neither cover nor contents nor body
   */
  public static Document empty() {
    return frame(PageMaster.A4).build();
  }

  /**
   * A document with a body of your own.
   *
   * @param elements the body
   * @return neither cover nor contents
   */
  public static Document of(Element... elements) {
    return frame(PageMaster.A4).body(ImmutableList.copyOf(elements)).build();
  }

  /**
   * A document with at least one of every kind of element and inline, and most in most.
   *
   * @return cover, contents and body
   */
  public static Document everyElement() {
    return everyElement(PageMaster.A4);
  }

  /**
   * The same on another page.
   *
   * @param page the page
   * @return cover, contents and body
   */
  public static Document everyElement(PageMaster page) {
    SampleDocuments sample = new SampleDocuments();
    Cover cover =
        new Cover(
            sample.word("Numérique en commun"),
            Optional.of(sample.word("Fiches plénières")),
            ImmutableList.of(sample.word("12 octobre 2023"), sample.word("Metz")));
    Contents contents = new Contents(sample.word("Sommaire"), 2);
    List<Element> body = new ArrayList<>();
    sample.addText(body);
    sample.addLists(body);
    sample.addBoxes(body);
    sample.addTables(body);
    return frame(page)
        .cover(cover)
        .contents(contents)
        .body(body)
        .attachments(
            ImmutableList.of(
                new Attachment(
                    "event.json",
                    "application/json",
                    "L’événement",
                    ByteSource.wrap("{}".getBytes(StandardCharsets.UTF_8)))))
        .build();
  }

  /**
   * A document of many sections.
   *
   * @param sections how many, each with a heading, values, paragraphs and a list
   * @return contents and body
   */
  public static Document ofSections(int sections) {
    SampleDocuments sample = new SampleDocuments();
    List<Element> body = new ArrayList<>();
    for (int i = 0; i < sections; i++) {
      body.add(sample.heading(1, i % 3 == 0));
      body.add(sample.values());
      for (int j = 0; j <= i % 4; j++) {
        body.add(sample.paragraph(ParagraphRole.BODY));
        body.add(sample.heading(2, false));
        body.add(sample.list(ListMarker.TICK, 2));
      }
    }
    return frame(PageMaster.A4).contents(new Contents("Sommaire", 2)).body(body).build();
  }

  /**
   * A document of what people paste: broken characters, broken links, nesting without end.
   *
   * @return a body that must come out as far as its characters exist
   */
  public static Document hostile() {
    SampleDocuments sample = new SampleDocuments();
    List<Element> body = new ArrayList<>();
    sample.addPastedText(body);
    sample.addPastedLinks(body);
    body.add(sample.bottomless());
    sample.addHollow(body);
    return frame(PageMaster.A4).contents(new Contents("Sommaire", 1)).body(body).build();
  }

  /**
   * A document with every kind of figure, card and display type. Its schedule says its facts where
   * the blocks are large enough for all their words.
   *
   * @param page the page
   * @return a body without cover and contents
   */
  public static Document figures(PageMaster page) {
    return frame(page).body(new SampleFigures(new SampleDocuments()).elements()).build();
  }

  private static Document.Builder frame(PageMaster page) {
    return Document.builder(
        new Metadata(
            "Fiches plénières & Cie",
            "Ville de Metz",
            Optional.of("Journée du 12 octobre"),
            Locale.forLanguageTag("fr-FR"),
            CREATED),
        page,
        Brand.DEFAULT,
        new Furniture("Journée bord1e", "Fiches, état du 12 bord2e", "Page {page} sur {pages}"));
  }

  private void addPastedText(List<Element> body) {
    for (String text :
        ImmutableList.of(
            "\u0000\u0001\u000B\u001F\uFFFE\uFFFF",
            "\uD83D seul, \uDE00 seul",
            "<b>&amp;]]></w:t>",
            "مرحبا بكم في متز 2023",
            "שלום וברכה",
            "👩🏽‍💻 🇫🇷 ✓☐ 漢字 かな",
            "tab\tretour\rligne\nfin",
            " deux  espaces ",
            "a".repeat(20_000),
            "mot ".repeat(5_000))) {
      body.add(Paragraph.of(word(text)));
      body.add(new Heading(1, Inline.of(word(text.substring(0, 5))), false));
    }
  }

  private void addPastedLinks(List<Element> body) {
    for (String target :
        ImmutableList.of(
            "",
            "http://",
            "ht tp://a b",
            "https://exemple.fr/a b?c=é#f",
            "%%%",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "\u0000\uD800",
            "//hôte/partage")) {
      body.add(Paragraph.of(ImmutableList.of(link(target))));
    }
  }

  private Element bottomless() {
    Element deep = paragraph(ParagraphRole.BODY);
    Iterator<ListMarker> markers = Iterables.cycle(ListMarker.values()).iterator();
    for (int depth = 0; depth < 60; depth++) {
      ListMarker marker = markers.next();
      deep =
          new ItemList(
              marker,
              ImmutableList.of(
                  new ListItem(ImmutableList.of(paragraph(ParagraphRole.BODY), deep))));
    }
    return deep;
  }

  private void addHollow(List<Element> body) {
    body.add(new ItemList(ListMarker.NUMBER, ImmutableList.of()));
    body.add(
        new ItemList(
            ListMarker.NUMBER,
            ImmutableList.of(
                new ListItem(ImmutableList.of()),
                new ListItem(ImmutableList.of(list(ListMarker.BULLET, 1))))));
    body.add(new LabelValues(ImmutableList.of()));
    body.add(new LabelValues(ImmutableList.of(new LabelValue(word("Vide"), ImmutableList.of()))));
    body.add(new Quote(ImmutableList.of(), Optional.empty()));
    body.add(new Callout(CalloutKind.INFORMATION, word("Vide"), ImmutableList.of()));
    body.add(new Heading(4, ImmutableList.of(), false));
    body.add(Paragraph.of(""));
  }

  private void addText(List<Element> body) {
    body.add(heading(1, false));
    body.add(paragraph(ParagraphRole.LEAD));
    body.add(paragraph(ParagraphRole.LABEL));
    body.add(paragraph(ParagraphRole.BODY));
    body.add(paragraph(ParagraphRole.MUTED));
    body.add(heading(2, false));
    body.add(
        Paragraph.of(
            ImmutableList.of(
                new Inline.Text(word("Simple ")),
                new Inline.Emphasis(
                    ImmutableList.of(
                        new Inline.Text(word(" penché ")),
                        new Inline.Strong(Inline.of(word("gras penché"))))),
                new Inline.Code(word(" chemin/fichier ")),
                new Inline.LineBreak(),
                link("https://exemple.fr/page?a=1&b=2#c"),
                new Inline.Foreign("de", Inline.of(word(" Leichte Sprache"))),
                note(" un"),
                new Inline.Text(word(" fin")))));
    body.add(heading(3, false));
    body.add(heading(4, false));
    body.add(new WritingLines("À écrire alt1e", 3));
  }

  private void addLists(List<Element> body) {
    body.add(heading(1, true));
    for (ListMarker marker : ListMarker.values()) {
      body.add(list(marker, 2));
      body.add(nested(marker, 3));
    }
  }

  private void addBoxes(List<Element> body) {
    body.add(heading(1, true));
    body.add(values());
    for (CalloutKind kind : CalloutKind.values()) {
      body.add(
          new Callout(
              kind,
              word("Titre"),
              ImmutableList.of(
                  paragraph(ParagraphRole.BODY),
                  list(ListMarker.TICK, 2),
                  noted("Dans une boîte"))));
    }
    body.add(
        new Quote(
            ImmutableList.of(noted("« Cité »"), nested(ListMarker.BULLET, 2)),
            Optional.of(word("Quelqu’un"))));
    body.add(
        new LabelValues(
            ImmutableList.of(
                new LabelValue(
                    word("Contenu"),
                    ImmutableList.of(
                        noted("Un"), nested(ListMarker.TICK, 2), paragraph(ParagraphRole.MUTED))),
                new LabelValue(
                    word("Boîte"),
                    ImmutableList.of(
                        new Callout(
                            CalloutKind.PROMPT,
                            word("Relance"),
                            ImmutableList.of(paragraph(ParagraphRole.BODY))))))));
  }

  private void addTables(List<Element> body) {
    body.add(heading(1, false));
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int i = 0; i < 30; i++) {
      rows.add(
          new Row(
              ImmutableList.of(
                  Cell.rowHeader(word("Pays")), Cell.of(word("Chiffre")), Cell.of("" + i))));
    }
    rows.add(
        new Row(
            ImmutableList.of(
                new Cell(ImmutableList.of(noted("Large"), nested(ListMarker.NUMBER, 2)), false, 2),
                Cell.of(ImmutableList.of(link("mailto:accueil@exemple.fr"))))));
    body.add(
        new Table(
            Optional.of(word("Chiffres clés")),
            ImmutableList.of(
                new Column(2, Alignment.START),
                new Column(3, Alignment.CENTRE),
                new Column(1, Alignment.END)),
            ImmutableList.of(word("Pays"), word("Population"), word("Rang")),
            rows.build()));
    body.add(
        new Table(
            Optional.empty(),
            ImmutableList.of(new Column(1, Alignment.START)),
            ImmutableList.of(word("Seul")),
            ImmutableList.of()));
    body.add(paragraph(ParagraphRole.BODY));
  }

  private LabelValues values() {
    Function<String, LabelValue> pair =
        label ->
            new LabelValue(word(label), ImmutableList.of(Paragraph.of(word("Valeur de " + label))));
    return new LabelValues(
        ImmutableList.of(pair.apply("Timing"), pair.apply("Salle"), pair.apply("Places")));
  }

  Heading heading(int level, boolean newPage) {
    return new Heading(level, Inline.of(word("Partie")), newPage);
  }

  Paragraph paragraph(ParagraphRole role) {
    return new Paragraph(role, Inline.of(word("Accueil et orientation des personnes : ")));
  }

  private Paragraph noted(String text) {
    return Paragraph.of(
        ImmutableList.of(new Inline.Text(word(text)), note(text), new Inline.Text(word(" suite"))));
  }

  private ItemList list(ListMarker marker, int size) {
    ImmutableList.Builder<ListItem> items = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      items.add(ListItem.of(Inline.of(word("Point"))));
    }
    return new ItemList(marker, items.build());
  }

  private ItemList nested(ListMarker marker, int depth) {
    ImmutableList.Builder<Element> content = ImmutableList.builder();
    content.add(noted("Point " + depth));
    if (depth > 1) {
      content.add(nested(marker, depth - 1));
      content.add(paragraph(ParagraphRole.BODY));
    }
    return new ItemList(
        marker,
        ImmutableList.of(
            new ListItem(content.build()), ListItem.of(Inline.of(word("Point suivant")))));
  }

  private Inline link(String target) {
    return new Inline.Link(target, Inline.of(word("lien")));
  }

  private Inline note(String text) {
    words++;
    return new Inline.Footnote(
        ImmutableList.of(
            new Inline.Text(text + " note" + words + "e"),
            new Inline.Emphasis(Inline.of(" penché"))));
  }

  String word(String text) {
    words++;
    return text + " mot" + words + "e";
  }
}
