package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.check.ModelWalk.Leaf;
import org.conducteur.text.RichText;

/** Slips in texts that need no dictionary to be seen. */
final class TextRules {
  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’-])(\\p{L}{2,})[ \u00a0\u202f]+(\\1)(?![\\p{L}\\p{N}'’-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words that may rightly stand twice: "nous nous sommes", "that that is", "alle, die die". */
  private static final ImmutableSet<String> MAY_REPEAT =
      ImmutableSet.of(
          "nous", "vous", "très", "bien", "non", "oui", "en", "la", "est", "son", "faire", "tout",
          "ça", "si", "pas", "petit", "peu", "ha", "bla", "had", "that", "very", "no", "yes", "der",
          "die", "das", "sie");

  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\]");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("word-twice", TextRules::doubled).noticedBy(PUBLIC),
          Rule.hint("quote-unclosed", TextRules::unclosed).noticedBy(PUBLIC),
          Rule.warning("footnote-without-text", TextRules::footnotes).noticedBy(PUBLIC),
          Rule.warning("link-broken", LinkCheck::texts).noticedBy(PUBLIC),
          Rule.warning("address-broken", LinkCheck::addresses).noticedBy(PUBLIC));

  private TextRules() {}

  private static void doubled(Examined examined, Report report) {
    for (Leaf<RichText> leaf : examined.walk().leaves(RichText.class)) {
      String text = leaf.value().plain();
      Matcher found = DOUBLED.matcher(text);
      while (mayDouble(text) && found.find()) {
        boolean isName =
            Character.isUpperCase(found.group(1).charAt(0))
                && Character.isUpperCase(found.group(2).charAt(0));
        if (!isName && !MAY_REPEAT.contains(found.group(1).toLowerCase(Locale.ROOT))) {
          report.add(
              leaf.place(),
              ImmutableMap.of("words", found.group(), "text", Prose.around(text, found.start())),
              once(found, leaf));
        }
      }
    }
  }

  private static Optional<Fix> once(Matcher found, Leaf<RichText> leaf) {
    Pattern twice =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])" + Pattern.quote(found.group()) + "(?![\\p{L}\\p{N}'’-])");
    return TextMending.replacing(twice, found.group(1), leaf.value(), leaf.place());
  }

  /** Whether two neighbours begin with the same letters: much faster than looking for them. */
  private static boolean mayDouble(String text) {
    int word = -1;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean starts =
          Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
      if (starts && word >= 0 && text.regionMatches(true, word, text, i, Math.min(length, 4))) {
        return true;
      }
      length = starts ? 1 : Character.isLetter(text.charAt(i)) ? length + 1 : length;
      word = starts ? i : word;
    }
    return false;
  }

  private static void unclosed(Examined examined, Report report) {
    for (Leaf<RichText> leaf : examined.walk().leaves(RichText.class)) {
      String text = leaf.value().plain();
      if (text.indexOf('«') >= 0 || text.indexOf('»') >= 0) {
        check(leaf, text, '«', '»', report);
      }
      if (text.indexOf('„') >= 0) {
        // German and Danish open below and may close with what opens elsewhere.
        check(leaf, text.replace('”', '“'), '„', '“', report);
      } else if (text.indexOf('“') >= 0 || text.indexOf('”') >= 0) {
        check(leaf, text, '“', '”', report);
      }
    }
  }

  private static void check(
      Leaf<RichText> leaf, String text, char open, char close, Report report) {
    long opened = text.chars().filter(c -> c == open).count();
    long closed = text.chars().filter(c -> c == close).count();
    if (opened != closed) {
      int first = Math.max(0, opened > closed ? text.lastIndexOf(open) : text.lastIndexOf(close));
      report.add(
          leaf.place(),
          ImmutableMap.of(
              "open",
              String.valueOf(open),
              "close",
              String.valueOf(close),
              "opened",
              Long.toString(opened),
              "closed",
              Long.toString(closed),
              "text",
              Prose.around(text, first)));
    }
  }

  private static void footnotes(Examined examined, Report report) {
    for (Leaf<RichText> leaf : examined.walk().leaves(RichText.class)) {
      Matcher found = NOTE.matcher(leaf.value().plain());
      while (found.find()) {
        report.add(leaf.place(), ImmutableMap.of("note", found.group()));
      }
    }
  }
}
