package org.conducteur.persistence.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.Checked;
import org.conducteur.check.Finding;
import org.conducteur.check.Fix;
import org.conducteur.check.RuleCatalogue;
import org.conducteur.check.Silenced;
import org.conducteur.check.SourcePlace;
import org.conducteur.event.Silence;
import org.conducteur.port.WriteException;
import org.jspecify.annotations.Nullable;

/**
 * Findings as JSON for other programs: an array of objects that always have the same keys, with
 * {@code null} for what a finding lacks.
 *
 * <pre>{@code
 * [
 *   {
 *     "code": "time-outside-slot",
 *     "severity": "error",
 *     "audience": "crew",
 *     "place": "/sessions/opening/runningOrder/2/start",
 *     "file": "event.json",
 *     "line": 12,
 *     "column": 7,
 *     "sheet": null,
 *     "cell": null,
 *     "message": "...",
 *     "hint": "...",
 *     "evidence": { "time": "19:15" },
 *     "fix": { "act": "set", "place": "/sessions/opening/runningOrder/2/start", "value": "09:15" },
 *     "silence": null
 *   }
 * ]
 * }</pre>
 *
 * <p>A finding in a text file has line and column, from 1 and in characters; one in a workbook has
 * sheet and cell. Severities are {@code error}, {@code warning} and {@code hint}; acts of a fix
 * {@code set}, {@code remove} and {@code add}. What the event silences comes last, with the silence
 * that covers it: {@code { "place": "/sessions", "reason": "..." }}.
 */
public final class JsonFindings {
  private static final String TARGET = "findings";

  private JsonFindings() {}

  /**
   * Writes findings in UTF-8, ended by a line feed.
   *
   * @param checked any number of findings, told and silenced
   * @param language language of messages and hints: French unless it is English
   * @param out where to; flushed, not closed
   * @throws WriteException if the stream fails
   */
  public static void write(Checked checked, Locale language, OutputStream out) {
    requireNonNull(language, "language");
    Indented.write(
        TARGET,
        out,
        json -> {
          json.writeStartArray();
          for (Finding finding : checked.findings()) {
            write(finding, Optional.empty(), language, json);
          }
          for (Silenced one : checked.silenced()) {
            write(one.finding(), Optional.of(one.silence()), language, json);
          }
          json.writeEndArray();
        });
  }

  /**
   * Writes findings as a log of static analysis, SARIF 2.1.0, for editors and reviews. Silenced
   * ones are results with a suppression; a proposed fix is a property of its result, since the
   * format wants to know where the old text ends.
   *
   * @param checked any number of findings, told and silenced
   * @param language language of messages and rules: French unless it is English
   * @param out where to; flushed, not closed
   * @throws WriteException if the stream fails
   */
  public static void writeSarif(Checked checked, Locale language, OutputStream out) {
    requireNonNull(language, "language");
    Indented.write(TARGET, out, json -> new Sarif(json, language).write(checked));
  }

  private static void write(
      Finding finding, Optional<Silence> silence, Locale language, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    text(
        "audience",
        RuleCatalogue.standard()
            .findRule(finding.code())
            .map(rule -> Ascii.toLowerCase(rule.audience().name()))
            .orElse(null),
        json);
    json.writeStringField("place", finding.place().toString());
    write(finding.source().orElse(null), json);
    json.writeStringField("message", finding.message(language));
    json.writeStringField("hint", finding.hint(language));
    json.writeObjectFieldStart("evidence");
    for (Map.Entry<String, String> value : finding.evidence().entrySet()) {
      json.writeStringField(value.getKey(), value.getValue());
    }
    json.writeEndObject();
    if (finding.fix().isPresent()) {
      write(finding.fix().get(), json);
    } else {
      json.writeNullField("fix");
    }
    if (silence.isPresent()) {
      write(silence.get(), json);
    } else {
      json.writeNullField("silence");
    }
    json.writeEndObject();
  }

  private static void write(Silence silence, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("silence");
    json.writeStringField("place", silence.place().toString());
    text("reason", silence.reason().orElse(null), json);
    json.writeEndObject();
  }

  static void write(Fix fix, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("fix");
    json.writeStringField("act", Ascii.toLowerCase(fix.act().name()));
    json.writeStringField("place", fix.place().toString());
    json.writeStringField("value", fix.value());
    json.writeEndObject();
  }

  private static void write(@Nullable SourcePlace place, JsonGenerator json) throws IOException {
    text("file", place == null ? null : place.source(), json);
    SourcePlace.InText inText = place instanceof SourcePlace.InText text ? text : null;
    number("line", inText == null ? null : inText.line(), json);
    number("column", inText == null ? null : inText.column(), json);
    SourcePlace.InSheet inSheet = place instanceof SourcePlace.InSheet sheet ? sheet : null;
    text("sheet", inSheet == null ? null : inSheet.sheet(), json);
    text("cell", inSheet == null ? null : inSheet.cell(), json);
  }

  private static void text(String name, @Nullable String value, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    json.writeString(value);
  }

  private static void number(String name, @Nullable Integer value, JsonGenerator json)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }
}
