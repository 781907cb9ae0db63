package org.conducteur.manuscript;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.conducteur.check.SourcePlace;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.StyledText;
import org.jspecify.annotations.Nullable;

/** Turns a Markdown document into blocks. */
final class MarkdownBlocks {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(FootnotesExtension.builder().inlineFootnotes(true).build()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private static final Pattern MARKER =
      Pattern.compile("([-*+]|\\d{1,9}[.)])(?:\\s.*)?", Pattern.DOTALL);
  private static final Pattern TICK = Pattern.compile("[✓✔☑☐✗•–]\\s+");
  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|</?[A-Za-z][^<>]{0,2000}>", Pattern.DOTALL);
  private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s]{1,100})\\]");
  private static final int DEEPEST = 40;

  private final List<TextLine> lines;
  private final MarkdownNotes notes = new MarkdownNotes();
  private List<SourceBlock> out = new ArrayList<>();

  private MarkdownBlocks(List<TextLine> lines) {
    this.lines = lines;
  }

  static ImmutableList<SourceBlock> read(String text, String source) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    ImmutableList<TextLine> lines = TextLine.list(plain, source);
    int start = frontMatter(lines);
    MarkdownBlocks blocks = new MarkdownBlocks(lines);
    for (TextLine line : lines.subList(0, start)) {
      blocks.paragraph(line, StyledText.of(line.text()));
    }
    try {
      // Blank lines instead of the data, so that lines keep their numbers.
      Node root = PARSER.parse("\n".repeat(start) + rest(plain, start));
      blocks.labels(root);
      blocks.children(root, 0);
      return ImmutableList.copyOf(blocks.out);
    } catch (StackOverflowError e) {
      // commonmark goes into nested marks recursively; what is nested that deep is no Markdown.
      return PlainTextBlocks.read(lines);
    }
  }

  private static String rest(String text, int line) {
    int at = 0;
    for (int i = 0; i < line; i++) {
      at = text.indexOf('\n', at) + 1;
    }
    return text.substring(at);
  }

  /** How many lines at the start are data for other programs, their fences included. */
  private static int frontMatter(List<TextLine> lines) {
    if (!lines.get(0).whole().stripTrailing().equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
      if (lines.get(i).text().equals("---") || lines.get(i).text().equals("...")) {
        return i + 1;
      }
    }
    return 0;
  }

  private void paragraph(TextLine line, StyledText text) {
    if (!text.isBlank() && !TextTable.isRule(line)) {
      out.add(new SourceBlock.Paragraph("", text, line.place()));
    }
  }

  private void labels(Node root) {
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        notes.known(definition.getLabel());
      }
    }
  }

  private void children(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, depth);
      for (MarkdownNotes.Inline note : notes.taken()) {
        add(new SourceBlock.Note(note.label(), words(note.node()), place(parent)));
      }
    }
  }

  private void block(Node node, int depth) {
    if (node instanceof Heading heading) {
      text(words(node), text -> new SourceBlock.Heading(heading.getLevel(), text, place(node)));
    } else if (node instanceof Paragraph) {
      if (!table(node)) {
        text(words(node), text -> new SourceBlock.Paragraph("", text, place(node)));
      }
    } else if (node instanceof BulletList || node instanceof OrderedList) {
      list(node, depth, 0);
    } else if (node instanceof BlockQuote) {
      box(node, depth);
    } else if (node instanceof FootnoteDefinition definition) {
      note(definition, depth);
    } else {
      literal(node);
    }
  }

  private interface Making {
    SourceBlock make(StyledText text);
  }

  private void text(StyledText text, Making making) {
    if (!text.isBlank()) {
      add(making.make(text));
    }
  }

  private void add(SourceBlock block) {
    out.add(block);
  }

  private StyledText words(Node node) {
    return MarkdownInlines.read(node, notes);
  }

  private boolean table(Node node) {
    Optional<TextTable> table =
        TextTable.find(linesOf(node), 0)
            .filter(found -> found.headers() > 0 && found.lines() == node.getSourceSpans().size());
    table.ifPresent(found -> add(found.block(this::inline)));
    return table.isPresent();
  }

  /**
   * The words of a cell, which commonmark has not seen as such; its notes are defined elsewhere.
   */
  private StyledText inline(String text) {
    StringBuilder known = new StringBuilder(text);
    Matcher call = CALL.matcher(text);
    while (call.find()) {
      if (notes.isKnown(call.group(1))) {
        known.append("\n\n[^").append(call.group(1)).append("]: -");
      }
    }
    Node first = PARSER.parse(known.toString()).getFirstChild();
    boolean oneParagraph =
        first instanceof Paragraph
            && (first.getNext() == null || first.getNext() instanceof FootnoteDefinition);
    return oneParagraph ? words(first) : StyledText.of(text);
  }

  /** The paragraphs below a node, one after another, however deep they are. */
  private void flat(Node top) {
    Node node = top;
    while (node != null) {
      Node here = node;
      if (here instanceof Paragraph) {
        text(words(here), text -> new SourceBlock.Paragraph("", text, place(here)));
      } else if (here.getFirstChild() == null) {
        literal(here);
      }
      boolean down = !(here instanceof Paragraph) && here.getFirstChild() != null;
      node = down ? here.getFirstChild() : after(here, top);
    }
  }

  private static @Nullable Node after(Node node, Node top) {
    Node at = node;
    while (at != top && at.getNext() == null) {
      at = at.getParent();
    }
    return at == top ? null : at.getNext();
  }

  private List<TextLine> linesOf(Node node) {
    return node.getSourceSpans().stream()
        .map(SourceSpan::getLineIndex)
        .filter(index -> index < lines.size())
        .map(lines::get)
        .toList();
  }

  private void list(Node list, int nesting, int depth) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        item(item, nesting, depth);
      }
    }
  }

  private void item(Node item, int nesting, int depth) {
    String marker = marker(item);
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BulletList || node instanceof OrderedList) {
        if (nesting < DEEPEST) {
          list(node, nesting + 1, depth + 1);
        } else {
          flat(node);
        }
      } else if (node instanceof Paragraph && !isTable(node)) {
        String shown = marker;
        Node own = node;
        text(words(node), text -> ticked(depth, shown, text, place(own)));
        marker = "";
      } else {
        block(node, nesting + 1);
      }
    }
  }

  private boolean isTable(Node node) {
    return TextTable.find(linesOf(node), 0).filter(found -> found.headers() > 0).isPresent();
  }

  /** Of a dash and a tick, the tick is the mark. */
  private static SourceBlock ticked(int depth, String marker, StyledText text, SourcePlace place) {
    Matcher tick = TICK.matcher(text.plain());
    return !marker.isEmpty() && tick.lookingAt() && tick.end() < text.plain().length()
        ? new SourceBlock.Item(depth, tick.group().strip(), text.from(tick.end()), place)
        : new SourceBlock.Item(depth, marker, text, place);
  }

  private String marker(Node item) {
    if (item.getSourceSpans().isEmpty()) {
      return "-";
    }
    SourceSpan span = item.getSourceSpans().get(0);
    String line = lines.get(span.getLineIndex()).whole();
    Matcher marker =
        MARKER.matcher(line.substring(Math.min(span.getColumnIndex(), line.length())).strip());
    return marker.matches() ? marker.group(1) : "-";
  }

  private void box(Node node, int depth) {
    ImmutableList<SourceBlock> inside = inside(node, depth);
    if (!inside.isEmpty()) {
      add(new SourceBlock.Box(inside, place(node)));
    }
  }

  private ImmutableList<SourceBlock> inside(Node node, int depth) {
    List<SourceBlock> around = out;
    out = new ArrayList<>();
    if (depth < DEEPEST) {
      children(node, depth + 1);
    } else {
      flat(node);
    }
    ImmutableList<SourceBlock> inside = ImmutableList.copyOf(out);
    out = around;
    return inside;
  }

  private void note(FootnoteDefinition definition, int depth) {
    List<StyledText> texts = new ArrayList<>();
    for (SourceBlock block : inside(definition, depth)) {
      if (block instanceof SourceBlock.Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof SourceBlock.Item item) {
        texts.add(item.text());
      } else {
        add(block);
      }
    }
    text(
        StyledText.join(texts, "\n"),
        text -> new SourceBlock.Note(definition.getLabel(), text, place(definition)));
  }

  /** Code and HTML: their lines, without tags. */
  private void literal(Node node) {
    if (node instanceof LinkReferenceDefinition) {
      return;
    }
    boolean html = node instanceof HtmlBlock;
    String text =
        node instanceof HtmlBlock block
            ? TAG.matcher(block.getLiteral()).replaceAll(" ")
            : node instanceof FencedCodeBlock block
                ? block.getLiteral()
                : node instanceof IndentedCodeBlock block ? block.getLiteral() : "";
    String[] all = text.split("\n", -1);
    int first = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
    int fence = node instanceof FencedCodeBlock ? 1 : 0;
    for (int i = 0; i < all.length; i++) {
      String words = html ? Entities.plain(all[i]) : all[i];
      TextLine line = lines.get(Math.min(first + i + fence, lines.size() - 1));
      if (!words.isBlank()) {
        add(new SourceBlock.Paragraph("", StyledText.of(words).strip(), line.place()));
      }
    }
  }

  private SourcePlace place(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return lines.get(0).place();
    }
    SourceSpan span = node.getSourceSpans().get(0);
    TextLine line = lines.get(Math.min(span.getLineIndex(), lines.size() - 1));
    return line.from(0).place();
  }
}
