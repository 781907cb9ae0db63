package org.conducteur.check;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences of findings, from the bundle {@code findings}: {@code CODE} and {@code CODE.hint}.
 */
final class FindingWords {
  private final ResourceBundle bundle;

  private FindingWords(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static FindingWords in(Locale language) {
    // Named exactly, so that the machine's default locale never decides.
    Locale known = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    return new FindingWords(ResourceBundle.getBundle("org.conducteur.check.findings", known));
  }

  String message(Finding finding) {
    return sentence(finding.code(), finding);
  }

  String hint(Finding finding) {
    return sentence(finding.code() + ".hint", finding);
  }

  private String sentence(String key, Finding finding) {
    String text;
    try {
      text = bundle.getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("no sentence for finding " + key, e);
    }
    for (Map.Entry<String, String> value : finding.evidence().entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }
}
