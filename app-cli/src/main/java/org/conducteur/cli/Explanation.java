package org.conducteur.cli;

import com.google.common.base.Ascii;
import java.util.Locale;
import org.conducteur.check.Rule;

/** What a rule looks for, in words, with an example. */
final class Explanation {
  private static final String INDENT = "  ";

  private final Setting setting;
  private final Style style;
  private final int width;

  Explanation(Setting setting) {
    this.setting = setting;
    style = setting.console().style(setting.out());
    width = setting.out().isTerminal() ? setting.console().width() : Integer.MAX_VALUE;
  }

  /** Everything about a rule. */
  String of(Rule rule) {
    Messages messages = setting.messages();
    Locale language = messages.language();
    Rule.Example example = rule.example(language);
    StringBuilder out = new StringBuilder();
    out.append(style.bold(rule.code())).append("\n\n");
    paragraph(rule.about(language), "", out);
    out.append('\n');
    paragraph(
        messages.text(
            "explain.severity",
            "severity",
            messages.text("severity." + FindingChoice.name(rule.severity()))),
        "",
        out);
    paragraph(
        messages.text("explain.audience." + Ascii.toLowerCase(rule.audience().name())), "", out);
    paragraph(messages.text(example.fixable() ? "explain.fix" : "explain.no.fix"), "", out);
    out.append('\n').append(messages.text("explain.example")).append('\n');
    paragraph(example.message(), INDENT, out);
    paragraph(messages.text("hint", "hint", example.hint()), INDENT, out);
    out.append('\n').append(messages.text("explain.silence")).append('\n');
    out.append(INDENT).append(messages.text("explain.silence.command", "code", rule.code()));
    return out.append('\n').toString();
  }

  private void paragraph(String text, String indent, StringBuilder out) {
    Wrapping.wrap(text, width - indent.length())
        .forEach(line -> out.append(indent).append(line).append('\n'));
  }
}
