package org.conducteur.manuscript;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.reading.FurnitureKind;
import org.conducteur.reading.SourceBlock;
import org.jspecify.annotations.Nullable;

/** Turns the lines of a plain text into blocks. */
final class PlainTextBlocks {
  private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|~{3,}");
  private static final Pattern RULE = Pattern.compile("([-=_*~#+–—])(?:[ \\t]*\\1){2,500}");
  private static final Pattern HASHES = Pattern.compile("(#{1,6})[ \\t]+(.+?)(?:[ \\t]+#+)?");
  private static final int LONGEST_HEADING = 120;
  private static final int DEEPEST_QUOTE = 20;

  private final List<TextLine> lines;
  private final TextNotes notes;
  private final InlineText inline;
  private final ImmutableMap<Integer, String> contents;
  private final LineWrapping wrapping;
  private final int quotes;
  private final ListDepths lists = new ListDepths();
  private final List<Supplier<SourceBlock>> out = new ArrayList<>();

  /** What a line without a mark may go on with. */
  private @Nullable TextDraft open;

  private int blanks;
  private int next;

  private PlainTextBlocks(List<TextLine> lines, TextNotes notes, int quotes) {
    this.lines = lines;
    this.notes = notes;
    this.quotes = quotes;
    inline = new InlineText(notes.called());
    contents = ContentsLines.of(lines);
    wrapping = LineWrapping.of(lines);
  }

  static ImmutableList<SourceBlock> read(List<TextLine> lines) {
    return new PlainTextBlocks(lines, TextNotes.of(lines), 0).read();
  }

  private ImmutableList<SourceBlock> read() {
    while (next < lines.size()) {
      TextLine line = lines.get(next);
      if (line.isBlank()) {
        blanks++;
        next++;
      } else {
        if (!furniture() && !note(line) && !quote() && !heading(line) && !table()) {
          text(line);
        }
        blanks = 0;
      }
    }
    return out.stream().map(Supplier::get).collect(toImmutableList());
  }

  private boolean furniture() {
    String words = contents.get(next);
    if (words == null) {
      return false;
    }
    TextLine line = lines.get(next++);
    open = null;
    out.add(
        () -> new SourceBlock.Furniture(FurnitureKind.CONTENTS, inline.read(words), line.place()));
    return true;
  }

  /** A note may fall into the middle of a list, which then goes on. */
  private boolean note(TextLine line) {
    String label = notes.labels().get(line.number());
    Integer length = notes.lengths().get(line.number());
    if (label == null || length == null) {
      return false;
    }
    TextDraft note =
        new TextDraft(line.from(length), (text, place) -> new SourceBlock.Note(label, text, place));
    next++;
    while (next < lines.size()
        && !lines.get(next).isBlank()
        && !notes.labels().containsKey(lines.get(next).number())
        && ListMark.find(lines.get(next).text()).isEmpty()) {
      note.add(lines.get(next++), " ");
    }
    out.add(() -> note.block(inline::read));
    return true;
  }

  private boolean quote() {
    List<TextLine> inside = new ArrayList<>();
    while (quotes < DEEPEST_QUOTE
        && next < lines.size()
        && lines.get(next).text().startsWith(">")) {
      inside.add(lines.get(next++).from(1));
    }
    if (inside.isEmpty()) {
      return false;
    }
    close();
    ImmutableList<SourceBlock> blocks = new PlainTextBlocks(inside, notes, quotes + 1).read();
    if (!blocks.isEmpty()) {
      out.add(() -> new SourceBlock.Box(blocks, inside.get(0).place()));
    }
    return true;
  }

  private boolean heading(TextLine line) {
    if (RULE.matcher(line.text()).matches()) {
      close();
      next++;
      return true;
    }
    Matcher hashes = HASHES.matcher(line.text());
    if (hashes.matches()) {
      heading(line.from(hashes.start(2)), hashes.group(1).length(), hashes.group(2), 1);
      return true;
    }
    Optional<String> rule =
        next + 1 < lines.size() && (open == null || blanks > 0 || out.isEmpty())
            ? Optional.of(lines.get(next + 1).text())
            : Optional.empty();
    boolean underlined =
        rule.filter(under -> UNDERLINE.matcher(under).matches())
            .filter(under -> line.text().length() <= LONGEST_HEADING)
            .filter(under -> under.length() * 2 >= line.text().length())
            .filter(under -> !line.has('|') && !line.has('\t'))
            .isPresent();
    if (underlined) {
      int level = "=-~".indexOf(rule.orElse("=").charAt(0)) + 1;
      heading(line, level, line.text(), 2);
    }
    return underlined;
  }

  private void heading(TextLine line, int level, String words, int taken) {
    close();
    next += taken;
    out.add(() -> new SourceBlock.Heading(level, inline.read(words), line.place()));
  }

  private boolean table() {
    Optional<TextTable> table = TextTable.find(lines, next);
    table.ifPresent(
        found -> {
          close();
          next += found.lines();
          out.add(() -> found.block(inline::read));
        });
    return table.isPresent();
  }

  private void text(TextLine line) {
    Optional<ListMark> mark = ListMark.find(line.text());
    next++;
    if (mark.isPresent()) {
      ListMark found = mark.get();
      item(line.from(found.length()), lists.depth(line.indent(), found.kind()), found.shown());
    } else if (!goesOn(line)) {
      if (lists.isOpen() && open != null && line.indent() >= open.first().indent()) {
        item(line, lists.depth(), "");
      } else {
        close();
        begin(new TextDraft(line, (text, place) -> new SourceBlock.Paragraph("", text, place)));
      }
    }
  }

  private void item(TextLine line, int depth, String marker) {
    begin(new TextDraft(line, (text, place) -> new SourceBlock.Item(depth, marker, text, place)));
  }

  private boolean goesOn(TextLine line) {
    if (open == null || blanks > 1) {
      return false;
    } else if (blanks == 1) {
      return LineWrapping.goesOnBehindGap(open.words(), line) && add(line, " ");
    } else if (wrapping.goesOn(open.last(), line)) {
      return add(line, " ");
    }
    return lists.isOpen() && line.indent() >= open.first().indent() && add(line, "\n");
  }

  private boolean add(TextLine line, String between) {
    if (open != null) {
      open.add(line, between);
    }
    return true;
  }

  private void begin(TextDraft draft) {
    open = draft;
    out.add(() -> draft.block(inline::read));
  }

  /** Ends the lists and the paragraph that are open. */
  private void close() {
    lists.close();
    open = null;
  }
}
