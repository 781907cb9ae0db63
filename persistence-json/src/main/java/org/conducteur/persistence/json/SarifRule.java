package org.conducteur.persistence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.check.BrandChecker;
import org.conducteur.check.Finding;
import org.conducteur.check.Rule;
import org.conducteur.check.RuleCatalogue;

/** How a log of static analysis describes the rule of a finding. */
final class SarifRule {
  private final JsonGenerator json;
  private final Locale language;

  SarifRule(JsonGenerator json, Locale language) {
    this.json = json;
    this.language = language;
  }

  void write(Finding finding) throws IOException {
    Optional<Rule> rule = RuleCatalogue.standard().findRule(finding.code());
    json.writeStartObject();
    json.writeStringField("id", finding.code());
    // What the reader says of a file has no words but those of the finding.
    String about =
        rule.map(one -> one.about(language))
            .or(() -> ofBrands(finding.code()))
            .orElseGet(() -> finding.code().replace('-', ' '));
    Sarif.text("shortDescription", firstSentence(about), json);
    Sarif.text("fullDescription", about, json);
    if (rule.isPresent()) {
      Rule.Example example = rule.get().example(language);
      Sarif.text("help", example.message() + " " + example.hint(), json);
    }
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", Sarif.level(finding.severity()));
    json.writeEndObject();
    if (rule.isPresent()) {
      json.writeObjectFieldStart("properties");
      json.writeStringField("audience", Ascii.toLowerCase(rule.get().audience().name()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private Optional<String> ofBrands(String code) {
    return BrandChecker.standard().rules().stream()
        .filter(rule -> rule.code().equals(code))
        .map(rule -> rule.about(language))
        .findFirst();
  }

  private static String firstSentence(String about) {
    int end = about.indexOf(". ");
    return end < 0 ? about : about.substring(0, end + 1);
  }
}
