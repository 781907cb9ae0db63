package org.conducteur.export.office.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.reading.FurnitureKind;
import org.conducteur.reading.Look;
import org.conducteur.reading.Run;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.StyledText;

/**
 * A paragraph that was read, and the block that it is.
 *
 * @param progress the document
 * @param marks how it is marked
 * @param text its words
 * @param at its number
 */
record ParagraphMade(Progress progress, ParagraphMarks marks, StyledText text, int at) {
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:[ \\t]*[.…·_]{3,}[ \\t]*|[ \\t]*\\t[ \\t.…·_]*)(?:\\d{1,4}|[ivxlc]{1,7})?$");

  /** A number of a heading that is more than figures, such as "Question 1 :". */
  private static final Pattern WORD = Pattern.compile(".*\\p{L}{3}.*");

  Optional<SourceBlock> contents() {
    Matcher page = PAGE.matcher(text.plain());
    StyledText words = page.find() ? text.slice(0, page.start()).strip() : text;
    return words.isBlank()
        ? Optional.empty()
        : Optional.of(
            new SourceBlock.Furniture(
                FurnitureKind.CONTENTS, words, progress.place(at, words.plain())));
  }

  /**
   * The block.
   *
   * @param depths the lists around it
   * @param last the block before it
   */
  Optional<SourceBlock> block(ListDepth depths, Optional<SourceBlock> last) {
    ParagraphMarks whole = progress.styles().effective(marks);
    Optional<Integer> list = whole.list().filter(id -> id > 0);
    if (text.isBlank()) {
      // Word numbers an empty item, but nobody means one.
      return Optional.empty();
    }
    int level = list.map(id -> level(id, whole)).orElse(0);
    String marker = list.map(id -> progress.counters().next(id, level)).orElse("");
    Optional<Integer> heading = progress.styles().heading(marks);
    if (heading.isPresent()) {
      depths.end();
      return Optional.of(heading(heading.get(), marker));
    } else if (!marker.isEmpty()) {
      return Optional.of(item(depths.next(list.orElse(0), level, whole), marker));
    }
    boolean goesOn = last.filter(SourceBlock.Item.class::isInstance).isPresent();
    Optional<Integer> depth = goesOn ? depths.below(marks, whole) : Optional.empty();
    if (depth.isPresent()) {
      return Optional.of(item(depth.get(), ""));
    }
    depths.end();
    String style = progress.styles().name(marks);
    return Optional.of(new SourceBlock.Paragraph(style, text, progress.place(at, text.plain())));
  }

  private int level(int list, ParagraphMarks whole) {
    int level =
        whole
            .level()
            .or(() -> whole.style().flatMap(style -> progress.numbering().level(list, style)))
            .orElse(0);
    return Math.max(0, Math.min(8, level));
  }

  private SourceBlock item(int depth, String marker) {
    return new SourceBlock.Item(depth, marker, text, progress.place(at, text.plain()));
  }

  /** A heading's own look says nothing, but a number in words is part of it. */
  private SourceBlock heading(int level, String marker) {
    StyledText words = StyledText.of(text.runs().stream().map(ParagraphMade::plainer).toList());
    if (WORD.matcher(marker).matches()) {
      words = StyledText.join(List.of(StyledText.of(marker), words), " ");
    }
    return new SourceBlock.Heading(level, words, progress.place(at, words.plain()));
  }

  private static Run plainer(Run run) {
    Look look = run.look();
    return run.note().isPresent()
        ? run
        : Run.of(run.text(), new Look(false, look.italic(), look.link(), look.language()));
  }
}
