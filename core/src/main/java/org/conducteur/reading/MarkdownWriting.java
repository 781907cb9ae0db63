package org.conducteur.reading;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.text.RichText;

/** Writes texts and blocks as the Markdown that says the same. */
final class MarkdownWriting {
  /** What would mean something inside a line. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\`*\\[\\]<]|(?<!\\w)_|_(?!\\w)|&(?=#?\\w+;)|\\^(?=\\[)");

  /** What would mean something at the start of a line. */
  private static final Pattern AT_START =
      Pattern.compile("(?m)^( *)([-+>#~=]|(\\d{1,9})([.)])(?=\\s|$))");

  private final ImmutableMap<String, StyledText> notes;
  private final Set<String> written = new HashSet<>();

  /**
   * Writes texts that may call footnotes.
   *
   * @param notes the footnotes of the document by their labels
   */
  MarkdownWriting(ImmutableMap<String, StyledText> notes) {
    this.notes = notes;
  }

  /** Whether some text that was written calls the note of this label. */
  boolean isWritten(String label) {
    return written.contains(label);
  }

  RichText rich(StyledText text) {
    return RichText.of(line(text));
  }

  /** Blocks one after another; items become nested lists. */
  RichText rich(List<? extends SourceBlock> blocks) {
    return RichText.of(new MarkdownBlocks(this).write(blocks));
  }

  /** A paragraph. */
  String line(StyledText text) {
    StringBuilder out = new StringBuilder();
    for (Run run : text.strip().runs()) {
      run.note().ifPresent(label -> out.append(called(label)));
      out.append(look(run));
    }
    return atStart(out.toString());
  }

  private static String atStart(String line) {
    return AT_START
        .matcher(line)
        .replaceAll(
            match ->
                match.group(3) == null
                    ? "$1\\\\" + Matcher.quoteReplacement(match.group(2))
                    : "$1" + match.group(3) + "\\\\" + match.group(4));
  }

  /** The text of a footnote; nothing if there is none. */
  StyledText note(String label) {
    written.add(label);
    return notes.getOrDefault(label, StyledText.EMPTY);
  }

  private String called(String label) {
    StyledText text = notes.get(label);
    written.add(label);
    // A note whose text calls notes would never end.
    return text == null
        ? ""
        : "^[" + new MarkdownWriting(ImmutableMap.of()).line(text).replace("\n", " ") + "]";
  }

  private static String look(Run run) {
    String text = run.text();
    String inner = text.strip();
    if (inner.isEmpty()) {
      return escaped(text);
    }
    // Markdown allows no space inside its marks.
    int start = text.indexOf(inner);
    return escaped(text.substring(0, start))
        + marked(inner, run.look())
        + escaped(text.substring(start + inner.length()));
  }

  private static String marked(String text, Look look) {
    String out =
        look.link().filter(text::equals).isPresent() ? "<" + text + ">" : linked(text, look.link());
    out = look.language().map(tag -> "[" + escaped(text) + "](lang:" + tag + ")").orElse(out);
    out = look.italic() ? "*" + out + "*" : out;
    return look.bold() ? "**" + out + "**" : out;
  }

  private static String linked(String text, Optional<String> link) {
    return link.map(target -> "[" + escaped(text) + "](<" + target.replaceAll("[<>\\n]", "") + ">)")
        .orElseGet(() -> escaped(text));
  }

  private static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0").replace("\n", "\\\n");
  }
}
