package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.conducteur.document.Contents;
import org.conducteur.document.Cover;
import org.conducteur.document.Document;
import org.conducteur.document.Heading;
import org.conducteur.text.Inline;

/** Composes what stands before the body: cover and contents. */
final class FrontMatter {
  /** Distance from the cover or the contents to the text, in sizes of running text. */
  private static final double BELOW_COVER = 1.4;

  private final Document document;
  private final Sheet sheet;

  /** Distance of the address of the town to what is above it, in sizes of running text. */
  private static final double ABOVE_ADDRESS = 1;

  private final Paragraphs paragraphs;
  private final int depth;
  private final List<Piece.Entry> entries = new ArrayList<>();
  private int coverSize;

  FrontMatter(Document document, Sheet sheet, Paragraphs paragraphs) {
    this.document = document;
    this.sheet = sheet;
    this.paragraphs = paragraphs;
    this.depth = document.contents().map(Contents::depth).orElse(0);
  }

  /** Cover and contents, these still without their lines. */
  List<Piece> begin() {
    List<Piece> out = new ArrayList<>();
    document.cover().ifPresent(cover -> addCover(cover, out));
    document.contents().ifPresent(contents -> out.add(listing(contents)));
    return out;
  }

  private void addCover(Cover cover, List<Piece> out) {
    Piece.Para line = paragraphs.of(WordStyle.FIGURE, "", Frame.page(sheet));
    document.brand().logo().map(logo -> sheet.fitted(logo, line)).ifPresent(out::add);
    out.add(cover(cover));
    coverSize = out.size();
  }

  /** Fills in the contents, now that all headings are known, and sets the body off from them. */
  void finish(List<Piece> out) {
    int size = coverSize;
    if (document.contents().isPresent()) {
      out.set(size, listing(document.contents().get()));
      size++;
    }
    if (size < out.size() && out.get(size) instanceof Piece.Para first && !first.newPage()) {
      // On top of the first page the edge of the paper is distance enough.
      int distance = size == 0 ? 0 : Math.max(first.place().before(), sheet.em(BELOW_COVER));
      out.set(size, first.withPlace(first.place().withBefore(distance)));
    }
  }

  /** The bookmark of a heading, if the contents list it. */
  OptionalInt bookmark(Heading heading) {
    String words = XmlText.clean(Inline.plain(heading.content())).strip();
    if (heading.level() > depth || words.isEmpty()) {
      return OptionalInt.empty();
    }
    int number = entries.size() + 1;
    Piece.Para line =
        paragraphs.of(WordStyle.contents(heading.level()), Inline.of(words), Frame.page(sheet));
    entries.add(new Piece.Entry(line, number));
    return OptionalInt.of(number);
  }

  private Piece cover(Cover cover) {
    ImmutableList.Builder<Piece.Para> out = ImmutableList.builder();
    Frame frame = Frame.page(sheet);
    out.add(title(cover.title(), frame));
    cover.subtitle().ifPresent(text -> out.add(paragraphs.of(WordStyle.SUBTITLE, text, frame)));
    cover.lines().forEach(line -> out.add(paragraphs.of(WordStyle.COVER_LINE, line, frame)));
    boolean first = true;
    for (String line : document.brand().address()) {
      Piece.Para para = paragraphs.of(WordStyle.COVER_LINE, line, frame);
      out.add(first ? para.withPlace(para.place().withBefore(sheet.em(ABOVE_ADDRESS))) : para);
      first = false;
    }
    return new Piece.Band(out.build());
  }

  /** Its last two words stay together where else one of them would stand alone on a line. */
  private Piece.Para title(String words, Frame frame) {
    Piece.Para title = paragraphs.of(WordStyle.TITLE, words, frame);
    int last = words.strip().lastIndexOf(' ');
    if (last < 0 || LineBreaking.of(title, sheet).size() == 1) {
      return title;
    }
    String joined = words.strip().substring(0, last) + '\u00A0' + words.strip().substring(last + 1);
    return paragraphs.of(WordStyle.TITLE, joined, frame);
  }

  private Piece listing(Contents contents) {
    Piece.Para title = paragraphs.of(WordStyle.TOC_HEADING, contents.title(), Frame.page(sheet));
    return new Piece.Listing(title, contents.depth(), ImmutableList.copyOf(entries));
  }
}
