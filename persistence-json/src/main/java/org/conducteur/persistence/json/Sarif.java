package org.conducteur.persistence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.Checked;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.check.Silenced;
import org.conducteur.check.SourcePlace;
import org.conducteur.event.Silence;

/** Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS, 2020). */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final Locale language;

  /** The rules that found anything, by code, with their numbers. */
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  Sarif(JsonGenerator json, Locale language) {
    this.json = json;
    this.language = language;
  }

  void write(Checked checked) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    driver(checked);
    json.writeEndObject();
    json.writeStringField("language", language.getLanguage().equals("en") ? "en" : "fr");
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Finding finding : checked.findings()) {
      result(finding, Optional.empty());
    }
    for (Silenced one : checked.silenced()) {
      result(one.finding(), Optional.of(one.silence()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void driver(Checked checked) throws IOException {
    Iterable<Finding> all =
        Iterables.concat(
            checked.findings(), Iterables.transform(checked.silenced(), Silenced::finding));
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Conducteur");
    json.writeArrayFieldStart("rules");
    for (Finding finding : all) {
      if (rules.putIfAbsent(finding.code(), rules.size()) == null) {
        new SarifRule(json, language).write(finding);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void result(Finding finding, Optional<Silence> silence) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code());
    json.writeNumberField("ruleIndex", rules.getOrDefault(finding.code(), -1));
    json.writeStringField("level", level(finding.severity()));
    text("message", finding.message(language) + " " + finding.hint(language), json);
    json.writeArrayFieldStart("locations");
    location(finding);
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("ruleAndPlace/v1", finding.code() + " " + finding.place());
    json.writeEndObject();
    // Where one result says whether it is suppressed, all have to.
    json.writeArrayFieldStart("suppressions");
    if (silence.isPresent()) {
      suppression(silence.get());
    }
    json.writeEndArray();
    properties(finding);
    json.writeEndObject();
  }

  private void suppression(Silence silence) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", "inSource");
    if (silence.reason().isPresent()) {
      json.writeStringField("justification", silence.reason().get());
    }
    json.writeEndObject();
  }

  private void location(Finding finding) throws IOException {
    json.writeStartObject();
    SourcePlace source = finding.source().orElse(null);
    if (source != null) {
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", SarifUri.of(source.source()));
      json.writeEndObject();
      if (source instanceof SourcePlace.InText text) {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", text.line());
        json.writeNumberField("startColumn", text.column());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", finding.place().toString());
    json.writeEndObject();
    if (source instanceof SourcePlace.InSheet cell) {
      json.writeStartObject();
      json.writeStringField("name", cell.sheet() + "!" + cell.cell());
      json.writeStringField("kind", "cell");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void properties(Finding finding) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart("evidence");
    for (Map.Entry<String, String> value : finding.evidence().entrySet()) {
      json.writeStringField(value.getKey(), value.getValue());
    }
    json.writeEndObject();
    if (finding.fix().isPresent()) {
      JsonFindings.write(finding.fix().get(), json);
    }
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return severity == Severity.HINT ? "note" : Ascii.toLowerCase(severity.name());
  }

  /** A message of the format: an object with a text. */
  static void text(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
