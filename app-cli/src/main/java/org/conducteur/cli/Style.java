package org.conducteur.cli;

import org.conducteur.check.Severity;

/**
 * How words are set off. Colour never carries a meaning alone: a word or sign always says it too.
 *
 * @param coloured whether to use the colours of a terminal
 */
record Style(boolean coloured) {
  static final Style PLAIN = new Style(false);

  String bold(String text) {
    return with("1", text);
  }

  String faint(String text) {
    return with("2", text);
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> with("1;31", text);
      case WARNING -> with("33", text);
      case HINT -> with("36", text);
    };
  }

  private String with(String code, String text) {
    return coloured && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
