package org.conducteur.persistence.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conducteur.check.Finding;
import org.conducteur.check.Fix;
import org.conducteur.check.SourcePlace;
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
 *     "place": "/sessions/opening/runningOrder/2/start",
 *     "file": "event.json",
 *     "line": 12,
 *     "column": 7,
 *     "sheet": null,
 *     "cell": null,
 *     "message": "...",
 *     "hint": "...",
 *     "evidence": { "time": "19:15" },
 *     "fix": { "place": "/sessions/opening/runningOrder/2/start", "value": "09:15" }
 *   }
 * ]
 * }</pre>
 *
 * <p>A finding in a text file has line and column, from 1 and in characters; one in a workbook has
 * sheet and cell. Severities are {@code error}, {@code warning} and {@code hint}.
 */
public final class JsonFindings {
  private JsonFindings() {}

  /**
   * Writes findings in UTF-8, ended by a line feed.
   *
   * @param findings any number of findings
   * @param language language of messages and hints: French unless it is English
   * @param out where to; flushed, not closed
   * @throws WriteException if the stream fails
   */
  public static void write(List<Finding> findings, Locale language, OutputStream out) {
    requireNonNull(language, "language");
    try (JsonGenerator json = Indented.to(out)) {
      json.writeStartArray();
      for (Finding finding : findings) {
        write(finding, language, json);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new WriteException("findings", e);
    }
  }

  private static void write(Finding finding, Locale language, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
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
    json.writeEndObject();
  }

  private static void write(Fix fix, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("fix");
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
