package org.conducteur.reading;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.event.Event;
import org.conducteur.people.Person;

/**
 * The words of a document that its event does not hold as often. Not counted are words that are
 * said by types: times, dates, and the headers of columns that were understood.
 */
final class Loss {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern TYPED =
      Pattern.compile("\\d+(?:st|nd|rd|th|h\\d*|[ap]m)?|[ap]m|h|uhr|time|uhrzeit|par|et|de");
  private static final ImmutableSet<String> ONCE =
      ImmutableSet.of(
          "june", "juni", "septembre", "samedi", "monday", "tuesday", "montag", "dienstag");

  private Loss() {}

  static Multiset<String> of(SourceDocument document, Event event) {
    Multiset<String> source = HashMultiset.create();
    document.blocks().forEach(block -> add(block, source));
    Multiset<String> lost =
        HashMultiset.create(Multisets.difference(source, words(event + " " + takingPart(event))));
    lost.removeIf(word -> TYPED.matcher(word).matches() || ONCE.contains(word));
    return lost;
  }

  /** Sheets name people with each session, events only once. */
  private static String takingPart(Event event) {
    return event.sessions().stream()
        .flatMap(session -> session.participations().stream())
        .flatMap(part -> event.people().stream().filter(one -> one.id().equals(part.who())))
        .map(Person::toString)
        .collect(joining(" "));
  }

  private static void add(SourceBlock block, Multiset<String> words) {
    if (block instanceof SourceBlock.Table table) {
      int headers = ProgrammeColumns.of(table).map(ProgrammeColumns::headers).orElse(0);
      List<? extends List<? extends List<SourceBlock>>> rows = table.rows();
      rows.subList(headers, rows.size())
          .forEach(row -> row.forEach(cell -> cell.forEach(inner -> add(inner, words))));
    } else {
      words.addAll(words(block.plain()));
    }
  }

  private static Multiset<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    Multiset<String> words = HashMultiset.create();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
