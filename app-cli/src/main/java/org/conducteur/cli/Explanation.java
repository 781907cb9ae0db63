package org.conducteur.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import org.conducteur.Conducteur;
import org.conducteur.check.BrandRule;
import org.conducteur.check.FindingKind;
import org.conducteur.check.Rule;

/** What findings of one code are about, in words; for a rule with an example. */
final class Explanation {
  /** All codes, for completion. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Conducteur.discover().findingKinds().stream().map(FindingKind::code).iterator();
    }
  }

  private static final String INDENT = "  ";

  /** How many codes are named that may have been meant. */
  private static final int MOST_NEAR = 3;

  private static final CharMatcher AROUND = CharMatcher.anyOf("[] \t");

  private final Setting setting;
  private final Style style;
  private final int width;

  Explanation(Setting setting) {
    this.setting = setting;
    style = setting.console().style(setting.out());
    width = setting.out().isTerminal() ? setting.console().width() : Integer.MAX_VALUE;
  }

  /**
   * Everything about what findings can be of.
   *
   * @param typed a code, perhaps in the brackets in which findings show it
   * @throws Stop if it is no code; it names those that are nearest
   */
  String of(String typed) {
    String code = Ascii.toLowerCase(AROUND.trimFrom(typed));
    ImmutableList<FindingKind> kinds = setting.conducteur().findingKinds();
    return kinds.stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .map(this::of)
        .orElseThrow(() -> unknown(code, kinds));
  }

  private Stop unknown(String code, ImmutableList<FindingKind> kinds) {
    String near =
        Suggestion.several(code, kinds.stream().map(FindingKind::code).toList(), MOST_NEAR).stream()
            .collect(joining(", "));
    String key = near.isEmpty() ? "explain.unknown" : "explain.unknown.near";
    return new Stop(
        ExitCode.USAGE, setting.messages().text(key, "code", Printable.line(code), "near", near));
  }

  private String of(FindingKind kind) {
    Messages messages = setting.messages();
    StringBuilder out = new StringBuilder();
    out.append(style.bold(kind.code())).append("\n\n");
    paragraph(kind.about(messages.language()), "", out);
    out.append('\n');
    paragraph(
        messages.text(
            "explain.severity",
            "severity",
            messages.text("severity." + FindingChoice.name(kind.severity()))),
        "",
        out);
    if (kind instanceof Rule rule) {
      rule(rule, out);
    } else {
      paragraph(
          messages.text(kind instanceof BrandRule ? "explain.brand" : "explain.reading"), "", out);
    }
    return out.toString();
  }

  private void rule(Rule rule, StringBuilder out) {
    Messages messages = setting.messages();
    Rule.Example example = rule.example(messages.language());
    paragraph(
        messages.text("explain.audience." + Ascii.toLowerCase(rule.audience().name())), "", out);
    paragraph(messages.text(example.fixable() ? "explain.fix" : "explain.no.fix"), "", out);
    out.append('\n').append(messages.text("explain.example")).append('\n');
    paragraph(example.message(), INDENT, out);
    paragraph(messages.text("hint", "hint", example.hint()), INDENT, out);
    out.append('\n').append(messages.text("explain.silence")).append('\n');
    out.append(INDENT)
        .append(messages.text("explain.silence.command", "code", rule.code()))
        .append('\n');
  }

  private void paragraph(String text, String indent, StringBuilder out) {
    Wrapping.wrap(text, width - indent.length())
        .forEach(line -> out.append(indent).append(line).append('\n'));
  }
}
