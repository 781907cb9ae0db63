package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.check.SourcePlace;
import org.conducteur.document.Contents;
import org.conducteur.document.Cover;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.text.Inline;

/**
 * A document that the program made, as the blocks that are read from its Word file: what a person
 * who opens it has before her eyes, and nothing else.
 */
public final class DocumentBlocks {
  private final Document document;
  private final String source;
  private final InlineRuns runs = new InlineRuns();
  private int paragraphs;

  DocumentBlocks(Document document, String source) {
    this.document = document;
    this.source = source;
  }

  /**
   * Takes a document apart.
   *
   * @param document any document
   * @param source what to call it in messages
   * @return its blocks
   */
  public static SourceDocument of(Document document, String source) {
    return new DocumentBlocks(document, source).read();
  }

  private SourceDocument read() {
    List<SourceBlock> out = new ArrayList<>();
    furniture(FurnitureKind.HEADER, document.furniture().header(), out);
    document.cover().ifPresent(cover -> cover(cover, out));
    document.contents().ifPresent(contents -> contents(contents, out));
    new ElementBlocks(this).add(document.body(), ElementBlocks.NORMAL, out);
    furniture(FurnitureKind.FOOTER, document.furniture().footer(), out);
    int number = 0;
    for (StyledText note : runs.notes()) {
      number++;
      out.add(new SourceBlock.Note(Integer.toString(number), note, place(note.plain())));
    }
    return new SourceDocument(
        source,
        Optional.of(document.metadata().language().toLanguageTag()),
        ImmutableList.copyOf(out),
        ImmutableList.of());
  }

  private void furniture(FurnitureKind kind, String text, List<SourceBlock> out) {
    if (!text.isBlank()) {
      out.add(new SourceBlock.Furniture(kind, words(text), place(text)));
    }
  }

  private void cover(Cover cover, List<SourceBlock> out) {
    if (!cover.title().isBlank()) {
      out.add(new SourceBlock.Heading(0, words(cover.title()), place(cover.title())));
    }
    cover.subtitle().ifPresent(text -> paragraph("Subtitle", words(text), out));
    cover.lines().forEach(line -> paragraph("CoverLine", words(line), out));
    document.brand().address().forEach(line -> paragraph("CoverLine", words(line), out));
  }

  private void contents(Contents contents, List<SourceBlock> out) {
    furniture(FurnitureKind.CONTENTS, contents.title(), out);
    for (Element element : document.body()) {
      if (element instanceof Heading heading && heading.level() <= contents.depth()) {
        furniture(FurnitureKind.CONTENTS, Inline.plain(heading.content()).strip(), out);
      }
    }
  }

  void paragraph(String style, StyledText text, List<SourceBlock> out) {
    if (!text.isBlank()) {
      out.add(new SourceBlock.Paragraph(style, text, place(text.plain())));
    }
  }

  /** Words that stand alone; they may be in another language than the document. */
  StyledText words(String text) {
    return document
        .languageOf(text)
        .map(tag -> runs.of(List.of(new Inline.Foreign(tag, Inline.of(text)))))
        .orElseGet(() -> StyledText.of(text));
  }

  InlineRuns runs() {
    return runs;
  }

  SourcePlace place(String text) {
    paragraphs++;
    return SourcePlace.InDocument.cut(source, paragraphs, text);
  }
}
