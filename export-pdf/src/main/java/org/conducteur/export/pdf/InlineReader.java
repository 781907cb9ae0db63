package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.List;
import java.util.Optional;
import org.conducteur.text.Inline;

/** Turns inlines into runs. */
final class InlineReader {
  private final Typesetting typesetting;
  private final Tag block;
  private final RunMaker maker;

  /** Reads the inlines of a block of text, which also holds the notes it calls. */
  InlineReader(Typesetting typesetting, Tag block) {
    this.typesetting = typesetting;
    this.block = block;
    this.maker = new RunMaker(typesetting.fonts());
  }

  List<Run> read(List<Inline> inlines, TextStyle style) {
    addAll(inlines, style, block);
    return maker.runs();
  }

  private void addAll(List<Inline> inlines, TextStyle style, Tag tag) {
    for (Inline inline : inlines) {
      add(inline, style, tag);
    }
  }

  private void add(Inline inline, TextStyle style, Tag tag) {
    if (inline instanceof Inline.Text text) {
      maker.add(text.value(), style, tag);
    } else if (inline instanceof Inline.Code code) {
      maker.add(code.value(), style.code(), tag);
    } else if (inline instanceof Inline.LineBreak) {
      maker.add(Run.of("\n", style, tag));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      addAll(emphasis.content(), style.italic(), tag);
    } else if (inline instanceof Inline.Strong strong) {
      addAll(strong.content(), style.bold(), tag);
    } else if (inline instanceof Inline.Link link) {
      addLink(link, style, tag);
    } else if (inline instanceof Inline.Foreign foreign) {
      addAll(foreign.content(), style, inLanguage(foreign.language(), tag));
    } else if (inline instanceof Inline.Footnote footnote) {
      addCall(footnote.note(), style, tag);
    }
  }

  /** A link in a link leads nowhere of its own. */
  private void addLink(Inline.Link link, TextStyle style, Tag tag) {
    String shown = CleanText.trimmed(Inline.plain(link.content()));
    ImmutableList<Inline> content = shown.isEmpty() ? Inline.of(link.target()) : link.content();
    Optional<LinkTarget> target = LinkTarget.outside(link.target(), shown);
    if (target.isEmpty() || tag.linking().isPresent()) {
      addAll(content, style, tag);
    } else {
      Tag linking = tag.child(PdfName.Link).link(target.get());
      addAll(content, style.coloured(typesetting.look().palette().accent()), linking);
    }
  }

  private static Tag inLanguage(String language, Tag tag) {
    return LanguageTags.isValid(language) ? tag.child(PdfName.Span).language(language) : tag;
  }

  private void addCall(ImmutableList<Inline> content, TextStyle style, Tag tag) {
    Notes.Called called = typesetting.notes().call(content, block);
    Tag call =
        tag.linking().isPresent()
            ? tag
            : tag.child(PdfName.Reference).child(PdfName.Link).link(called.target());
    maker.add(new Run(called.number(), style.call(), call, null, called.note()));
  }
}
