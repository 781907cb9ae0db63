package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.naming.Folded;
import org.jspecify.annotations.Nullable;

/**
 * The choices of a question as the lines of a cell, and back. A line that somebody only rewords
 * keeps what it does not show, such as the sessions that it stands for.
 */
final class ChoiceLines {
  private static final Pattern BULLET = Pattern.compile("^(?:[•◦▪·*☐□○]|[-–—](?=\\s))\\s*");

  /** Where the public writes something of its own. */
  private static final Pattern OTHER = Pattern.compile("\\s*(?:…+|\\.{3,}|_{3,})$");

  private ChoiceLines() {}

  static String of(FormQuestion question) {
    return question.choices().stream().map(ChoiceLines::line).collect(joining("\n"));
  }

  private static String line(Choice choice) {
    return "• " + choice.label() + (choice.other() ? " ……" : "");
  }

  /** The choices that the lines of a cell are now, where they were others before. */
  static ImmutableList<Choice> read(Entry cell, ImmutableList<Choice> before) {
    ImmutableList<Choice> typed =
        cell.lines().stream().map(ChoiceLines::choice).collect(toImmutableList());
    List<@Nullable Choice> known = new ArrayList<>();
    List<Choice> free = new ArrayList<>(before);
    for (Choice choice : typed) {
      Choice same = takeNamed(choice.label(), free);
      known.add(same);
    }
    ImmutableList.Builder<Choice> now = ImmutableList.builder();
    for (int i = 0; i < typed.size(); i++) {
      Choice old = known.get(i);
      boolean reworded = old == null && typed.size() == before.size();
      if (reworded && free.remove(before.get(i))) {
        old = before.get(i);
      }
      Choice choice = typed.get(i);
      now.add(old == null ? choice : new Choice(choice.label(), old.sessions(), choice.other()));
    }
    return now.build();
  }

  private static @Nullable Choice takeNamed(String label, List<Choice> free) {
    String folded = Folded.of(label);
    for (Choice choice : free) {
      if (Folded.of(choice.label()).equals(folded)) {
        free.remove(choice);
        return choice;
      }
    }
    return null;
  }

  private static Choice choice(String line) {
    String words = BULLET.matcher(line).replaceFirst("");
    String label = OTHER.matcher(words).replaceFirst("");
    return new Choice(label, ImmutableList.of(), !label.equals(words));
  }
}
