package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first place where a text is no JSON, and names the slip a person has probably made
 * there. Only texts that could not be read come here.
 */
final class SyntaxDiagnosis {
  /** What is wrong, where, and the evidence in the order of the trouble's names. */
  record Complaint(Trouble trouble, int offset, ImmutableList<String> evidence) {
    static Complaint of(Trouble trouble, int offset, String... evidence) {
      return new Complaint(trouble, offset, ImmutableList.copyOf(evidence));
    }

    void report(Problems problems) {
      String[] values = evidence.toArray(new String[0]);
      if (trouble == Trouble.UNFINISHED || trouble == Trouble.WRONG_BRACKET) {
        int last = values.length - 1;
        values[last] = problems.line(Integer.parseInt(values[last]));
      }
      problems.report(trouble, offset, Trail.ROOT, values);
    }
  }

  /** What may come next. */
  private enum Next {
    VALUE,
    VALUE_OR_END,
    NAME,
    NAME_OR_END,
    COLON,
    COMMA_OR_END,
    END_OF_TEXT
  }

  private static final ImmutableSet<String> WORDS = ImmutableSet.of("true", "false", "null");
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
  private static final String QUOTES = "'`´‘’‚“”„«»‹›";
  private static final String ESCAPES = "\"\\/bfnrt";

  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();
  private Next next = Next.VALUE;
  private int at;

  /** Where the comma stands that {@link Next#VALUE} or {@link Next#NAME} follows; -1 if none. */
  private int comma = -1;

  private int lastEnd;
  private String lastName = "";

  private SyntaxDiagnosis(String text) {
    this.text = text;
  }

  static Optional<Complaint> of(String text) {
    return Optional.ofNullable(new SyntaxDiagnosis(text).walk());
  }

  static Complaint unexpected(String text, int offset) {
    return offset >= text.length()
        ? Complaint.of(Trouble.SYNTAX, text.length(), "")
        : Complaint.of(
            Trouble.SYNTAX, offset, Shown.text(Character.toString(text.codePointAt(offset))));
  }

  private @Nullable Complaint walk() {
    while (true) {
      while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at == text.length()) {
        return atEnd();
      }
      Complaint complaint = step(text.charAt(at));
      if (complaint != null) {
        return complaint;
      }
    }
  }

  private @Nullable Complaint atEnd() {
    if (open.isEmpty()) {
      return next == Next.END_OF_TEXT ? null : Complaint.of(Trouble.EMPTY, 0);
    }
    return Complaint.of(Trouble.UNFINISHED, at, openBracket(), openLine());
  }

  private String openBracket() {
    return Character.toString(text.charAt(open.getFirst()));
  }

  /** The offset; it becomes a line once the complaint is reported. */
  private String openLine() {
    return open.getFirst().toString();
  }

  private @Nullable Complaint step(char c) {
    if (c == '#'
        || (c == '/' && at + 1 < text.length() && "/*".indexOf(text.charAt(at + 1)) >= 0)) {
      return Complaint.of(Trouble.COMMENT, at);
    }
    return switch (next) {
      case VALUE, VALUE_OR_END -> value(c);
      case NAME, NAME_OR_END -> name(c);
      case COLON -> colon(c);
      case COMMA_OR_END -> commaOrEnd(c);
      case END_OF_TEXT -> Complaint.of(Trouble.AFTER_END, at, piece());
    };
  }

  private @Nullable Complaint value(char c) {
    if (c == '{' || c == '[') {
      open.push(at++);
      comma = -1;
      next = c == '{' ? Next.NAME_OR_END : Next.VALUE_OR_END;
      return null;
    } else if (c == '"') {
      return string(this::valueEnds);
    } else if (c == ']' && next == Next.VALUE_OR_END) {
      return close(c);
    } else if (c == ']' || c == '}' || c == ',') {
      return missingValue(c);
    }
    return word(c);
  }

  private Complaint missingValue(char c) {
    if (comma >= 0 && c != ',') {
      return c == closing()
          ? Complaint.of(Trouble.TRAILING_COMMA, comma, Character.toString(c))
          : wrongBracket(c);
    } else if (!open.isEmpty() && text.charAt(open.getFirst()) == '{') {
      return Complaint.of(Trouble.MISSING_VALUE, at, Shown.text(lastName));
    } else if (c == ',') {
      return Complaint.of(Trouble.EXTRA_COMMA, at);
    }
    return open.isEmpty() ? unexpected(text, at) : wrongBracket(c);
  }

  private Complaint wrongBracket(char c) {
    return Complaint.of(
        Trouble.WRONG_BRACKET, at, Character.toString(c), openBracket(), openLine());
  }

  /** Something that begins with neither a quote nor a bracket. */
  private @Nullable Complaint word(char c) {
    if (QUOTES.indexOf(c) >= 0) {
      return Complaint.of(Trouble.QUOTE_KIND, at, Character.toString(c));
    }
    int end = at;
    while (end < text.length() && isInWord(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    boolean number = (c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0;
    if (word.isEmpty()) {
      return unexpected(text, at);
    } else if (number ? !NUMBER.matcher(word).matches() : !WORDS.contains(word)) {
      return Complaint.of(number ? Trouble.NUMBER : Trouble.UNQUOTED, at, Shown.text(word));
    }
    at = end;
    valueEnds();
    return null;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || "+-.:_$'’".indexOf(c) >= 0;
  }

  private @Nullable Complaint name(char c) {
    if (c == '"') {
      return string(() -> next = Next.COLON);
    } else if (c == '}') {
      return comma >= 0 ? Complaint.of(Trouble.TRAILING_COMMA, comma, "}") : close(c);
    } else if (c == ',') {
      return Complaint.of(Trouble.EXTRA_COMMA, at);
    } else if (c == ']') {
      return wrongBracket(c);
    } else if (comma >= 0 && c >= '0' && c <= '9' && comma + 1 == at) {
      return decimalComma();
    } else if (QUOTES.indexOf(c) >= 0) {
      return Complaint.of(Trouble.QUOTE_KIND, at, Character.toString(c));
    } else if (isInWord(c)) {
      return Complaint.of(Trouble.UNQUOTED, at, piece());
    }
    return unexpected(text, at);
  }

  /** {@code "value": 1,5}: the comma of French decimals. */
  private Complaint decimalComma() {
    int start = comma;
    while (start > 0 && isInWord(text.charAt(start - 1))) {
      start--;
    }
    String left = text.substring(start, comma);
    return Complaint.of(Trouble.NUMBER, start, Shown.text(left + "," + piece()));
  }

  private @Nullable Complaint colon(char c) {
    if (c != ':') {
      return Complaint.of(Trouble.MISSING_COLON, lastEnd, Shown.text(lastName));
    }
    at++;
    comma = -1;
    next = Next.VALUE;
    return null;
  }

  private @Nullable Complaint commaOrEnd(char c) {
    if (c == ',') {
      comma = at++;
      next = text.charAt(open.getFirst()) == '{' ? Next.NAME : Next.VALUE;
      return null;
    } else if (c == '}' || c == ']') {
      return c == closing() ? close(c) : wrongBracket(c);
    } else if (c == '"' || c == '{' || c == '[' || isInWord(c)) {
      return Complaint.of(Trouble.MISSING_COMMA, lastEnd, piece());
    }
    return unexpected(text, at);
  }

  private char closing() {
    return !open.isEmpty() && text.charAt(open.getFirst()) == '{' ? '}' : ']';
  }

  private @Nullable Complaint close(char c) {
    if (c != closing()) {
      return wrongBracket(c);
    }
    open.pop();
    at++;
    valueEnds();
    return null;
  }

  private void valueEnds() {
    lastEnd = at;
    next = open.isEmpty() ? Next.END_OF_TEXT : Next.COMMA_OR_END;
  }

  private @Nullable Complaint string(Runnable then) {
    int start = at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        return unclosed(start);
      } else if (c < ' ') {
        return Complaint.of(Trouble.CONTROL_CHARACTER, at, Shown.text(Character.toString(c)));
      } else if (c == '\\' && at + 1 < text.length()) {
        int length = escapeLength();
        if (length == 0) {
          return Complaint.of(Trouble.ESCAPE, at, Shown.text(text.substring(at, at + 2)));
        }
        at += length;
      } else {
        at++;
      }
    }
    if (at == text.length()) {
      return unclosed(start);
    }
    lastName = text.substring(start + 1, at);
    lastEnd = ++at;
    then.run();
    return null;
  }

  private Complaint unclosed(int start) {
    return Complaint.of(Trouble.UNCLOSED_TEXT, start, Shown.text(text.substring(start, at)));
  }

  /** The length of the escape at the backslash; 0 if it is none. */
  private int escapeLength() {
    if (ESCAPES.indexOf(text.charAt(at + 1)) >= 0) {
      return 2;
    }
    boolean hexadecimal =
        text.charAt(at + 1) == 'u'
            && at + 6 <= text.length()
            && text.substring(at + 2, at + 6).chars().allMatch(SyntaxDiagnosis::isHexDigit);
    return hexadecimal ? 6 : 0;
  }

  private static boolean isHexDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** What stands here, up to the closing quote or else the next blank or punctuation. */
  private String piece() {
    int end = text.charAt(at) == '"' ? text.indexOf('"', at + 1) + 1 : at;
    while (end >= at && end < text.length() && isInWord(text.charAt(end))) {
      end++;
    }
    return Shown.text(
        end > at ? text.substring(at, end) : Character.toString(text.codePointAt(at)));
  }
}
