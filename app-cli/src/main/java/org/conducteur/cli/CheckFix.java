package org.conducteur.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.conducteur.change.Change;
import org.conducteur.change.ChangeWords;
import org.conducteur.change.Difference;
import org.conducteur.check.Finding;
import org.conducteur.check.Fixed;
import org.conducteur.check.Fixing;
import org.conducteur.check.Unfixed;
import org.conducteur.event.Event;
import org.conducteur.port.Reading;

/** Shows what proposed fixes would change in an event, and changes it if the user agrees. */
final class CheckFix {
  private final Setting setting;
  private final Predicate<Finding> wanted;

  CheckFix(Setting setting, Predicate<Finding> wanted) {
    this.setting = setting;
    this.wanted = wanted;
  }

  /**
   * Shows the changes.
   *
   * @param reading the event as it is in its file
   * @param file the file, for messages
   * @return what came of it
   */
  Fixed show(Reading reading, Path file) {
    Event before = reading.event();
    Fixed fixed = Fixing.of(before, wanted);
    ImmutableList<Change> changes = Difference.between(before, fixed.event());
    Messages messages = setting.messages();
    if (changes.isEmpty()) {
      setting.out().line(messages.text("fix.none", "event", file.toString()));
    } else {
      setting.out().line(messages.count("fix.changes", changes.size()));
      ChangeWords words = ChangeWords.in(messages.language(), before, fixed.event());
      ChangeList.lines(words, changes, change -> rules(fixed, change)).forEach(setting.out()::line);
    }
    tellLeft(fixed, reading);
    return fixed;
  }

  private String rules(Fixed fixed, Change change) {
    ImmutableSet<String> rules = fixed.rules(change.place());
    String told = " [" + String.join(", ", rules) + "]";
    return rules.isEmpty() ? "" : setting.console().style(setting.out()).faint(told);
  }

  private void tellLeft(Fixed fixed, Reading reading) {
    Messages messages = setting.messages();
    if (!fixed.left().isEmpty()) {
      setting.out().line(messages.count("fix.left", fixed.left().size()));
      fixed.left().forEach(one -> setting.out().line(line(one)));
    }
    long typed = reading.findings().stream().filter(one -> one.fix().isPresent()).count();
    if (typed > 0) {
      setting.out().line(messages.count("fix.reader", typed));
    }
  }

  private String line(Unfixed one) {
    Messages messages = setting.messages();
    return "  ! "
        + Printable.line(one.finding().message(messages.language()))
        + " "
        + messages.text("fix.left." + Ascii.toLowerCase(one.reason().name()))
        + " ["
        + one.finding().code()
        + "]";
  }
}
