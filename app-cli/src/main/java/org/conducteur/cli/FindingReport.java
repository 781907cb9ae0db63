package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conducteur.check.Checked;
import org.conducteur.check.Finding;
import org.conducteur.check.Fix;
import org.conducteur.check.Severity;
import org.conducteur.check.Silenced;
import org.conducteur.check.SourcePlace;

/** Findings for people, the gravest first. */
final class FindingReport {
  private static final ImmutableMap<Severity, String> SIGNS =
      ImmutableMap.of(
          Severity.ERROR, "\u2716", Severity.WARNING, "\u25B2", Severity.HINT, "\u25CF");
  private static final String INDENT = "  ";
  private static final int LONGEST_VALUE = 120;

  private final Messages messages;
  private final Style style;
  private final int width;

  private FindingReport(Messages messages, Style style, int width) {
    this.messages = messages;
    this.style = style;
    this.width = width;
  }

  /** A report that fits an output: sentences are broken for a terminal only. */
  static FindingReport to(Output output, Setting setting) {
    return new FindingReport(
        setting.messages(),
        setting.console().style(output),
        output.isTerminal() ? setting.console().width() : Integer.MAX_VALUE);
  }

  /** All findings in groups by severity, each with its place, line and hint. */
  String text(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    for (Severity severity : Severity.values()) {
      ImmutableList<Finding> group =
          findings.stream().filter(f -> f.severity() == severity).collect(toImmutableList());
      if (!group.isEmpty()) {
        String title = messages.text(key("group", severity), "n", group.size());
        out.append(style.bold(title)).append("\n\n");
        group.forEach(finding -> append(finding, out));
      }
    }
    return out.toString();
  }

  /** What is silenced and why, in brief. */
  String silenced(List<Silenced> silenced) {
    StringBuilder out = new StringBuilder();
    if (!silenced.isEmpty()) {
      String title = messages.text("group.silenced", "n", silenced.size());
      out.append(style.bold(title)).append("\n\n");
      silenced.forEach(one -> append(one, out));
    }
    return out.toString();
  }

  private void append(Silenced one, StringBuilder out) {
    Finding finding = one.finding();
    out.append(style.faint(head(finding))).append(' ').append(place(finding));
    out.append(' ').append(style.faint("[" + finding.code() + "]")).append('\n');
    paragraph(finding.message(messages.language()), out);
    paragraph(
        one.silence()
            .reason()
            .map(reason -> messages.text("silenced.because", "reason", reason))
            .orElseGet(() -> messages.text("silenced.unexplained")),
        out);
    out.append('\n');
  }

  /** Such as "3 erreurs, 5 avertissements". */
  String summary(List<Finding> findings) {
    return findings.isEmpty() ? messages.text("summary.none") : counts(findings);
  }

  /** The same, and how much is silenced. */
  String summary(Checked checked) {
    return summary(checked.findings()) + more(checked);
  }

  /** Such as "Reste : 3 erreurs, 5 avertissements". */
  String left(Checked checked) {
    return checked.findings().isEmpty()
        ? messages.text("summary.none") + more(checked)
        : messages.text("summary.left", "summary", counts(checked.findings())) + more(checked);
  }

  private String counts(List<Finding> findings) {
    return Stream.of(Severity.values())
        .map(severity -> count(findings, severity))
        .filter(text -> !text.isEmpty())
        .collect(joining(", "));
  }

  /** Errors are named, since who silences one should not forget it. */
  private String more(Checked checked) {
    if (checked.silenced().isEmpty()) {
      return "";
    }
    String told = messages.count("summary.silenced", checked.silenced().size());
    String errors =
        count(checked.silenced().stream().map(Silenced::finding).toList(), Severity.ERROR);
    return " "
        + (errors.isEmpty()
            ? messages.text("summary.also", "silenced", told)
            : messages.text("summary.also.errors", "silenced", told, "errors", errors));
  }

  private String count(List<Finding> findings, Severity severity) {
    long number = findings.stream().filter(f -> f.severity() == severity).count();
    return number == 0 ? "" : messages.count(key("summary", severity), number);
  }

  private void append(Finding finding, StringBuilder out) {
    Severity severity = finding.severity();
    out.append(style.of(severity, head(finding))).append(' ').append(place(finding));
    out.append(' ').append(style.faint("[" + finding.code() + "]")).append('\n');
    paragraph(finding.message(messages.language()), out);
    finding
        .source()
        .filter(SourcePlace.InText.class::isInstance)
        .map(SourcePlace.InText.class::cast)
        .ifPresent(text -> excerpt(text, severity, out));
    paragraph(messages.text("hint", "hint", finding.hint(messages.language())), out);
    finding.fix().ifPresent(fix -> paragraph(proposal(fix), out));
    out.append('\n');
  }

  private String head(Finding finding) {
    Severity severity = finding.severity();
    return SIGNS.get(severity) + " " + messages.text(key("severity", severity));
  }

  /** A whole text is shown as what changes in it, by another option. */
  private String proposal(Fix fix) {
    String key =
        switch (fix.act()) {
          case SET -> fix.value().length() > LONGEST_VALUE ? "fix.long" : "fix";
          case ADD -> "fix.add";
          case REMOVE -> "fix.remove";
        };
    return messages.text(key, "place", fix.place(), "value", fix.value());
  }

  private static String place(Finding finding) {
    return Printable.line(
        finding.source().map(SourcePlace::toString).orElse(finding.place().toString()));
  }

  private void paragraph(String sentence, StringBuilder out) {
    Wrapping.wrap(Printable.line(sentence), width - INDENT.length())
        .forEach(line -> out.append(INDENT).append(line).append('\n'));
  }

  private void excerpt(SourcePlace.InText place, Severity severity, StringBuilder out) {
    String number = Integer.toString(place.line());
    String bar = style.faint(" \u2502 ");
    Excerpt shown = Excerpt.of(place, Math.min(width, 200) - INDENT.length() - number.length() - 3);
    out.append(INDENT).append(style.faint(number)).append(bar).append(shown.text()).append('\n');
    out.append(INDENT).append(" ".repeat(number.length())).append(bar);
    out.append(" ".repeat(shown.caret())).append(style.of(severity, "^")).append('\n');
  }

  private static String key(String family, Severity severity) {
    return family + "." + severity.name().toLowerCase(Locale.ROOT);
  }
}
