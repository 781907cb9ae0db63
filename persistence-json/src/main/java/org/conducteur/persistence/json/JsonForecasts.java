package org.conducteur.persistence.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.port.WriteException;
import org.conducteur.timeline.Consequence;
import org.conducteur.timeline.Expected;
import org.conducteur.timeline.Forecast;
import org.conducteur.timeline.Measure;
import org.conducteur.timeline.Recovery;
import org.conducteur.timeline.Situation;
import org.conducteur.timeline.TimelineWords;

/**
 * Forecasts as JSON for other programs. Steps are named by their notation, times are local times of
 * the event, lengths are in seconds, and keys are always the same, with {@code null} for what is
 * not known.
 */
public final class JsonForecasts {
  private JsonForecasts() {}

  /**
   * Writes what is expected: {@code sessions}, {@code consequences} and {@code recoveries}.
   *
   * @param forecast the forecast
   * @param recoveries what can be done
   * @param language language of sentences: French unless it is English
   * @param out where to; flushed, not closed
   * @throws WriteException if the stream fails
   */
  public static void write(
      Forecast forecast, List<Recovery> recoveries, Locale language, OutputStream out) {
    TimelineWords words = TimelineWords.in(language, requireNonNull(forecast, "forecast").event());
    object(
        out,
        json -> {
          json.writeArrayFieldStart("sessions");
          for (Expected session : forecast.byTime()) {
            expected(session, words, json);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("consequences");
          for (Consequence consequence : forecast.consequences()) {
            json.writeStartObject();
            json.writeStringField("session", consequence.session().value());
            json.writeStringField("severity", name(consequence.severity()));
            json.writeStringField("message", words.sentence(consequence));
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("recoveries");
          for (Recovery recovery : recoveries) {
            recovery(recovery, words, json);
          }
          json.writeEndArray();
        });
  }

  /**
   * Writes the state of the day: {@code at}, {@code places} and {@code calls}.
   *
   * @param situation the state
   * @param forecast the forecast that it was taken from
   * @param language language of sentences: French unless it is English
   * @param out where to; flushed, not closed
   * @throws WriteException if the stream fails
   */
  public static void write(
      Situation situation, Forecast forecast, Locale language, OutputStream out) {
    TimelineWords words = TimelineWords.in(language, requireNonNull(forecast, "forecast").event());
    object(
        out,
        json -> {
          json.writeStringField("at", situation.at().toString());
          json.writeArrayFieldStart("places");
          for (Situation.Place place : situation.places()) {
            json.writeStartObject();
            text("room", place.room().map(RoomId::value), json);
            step("on", place.on(), words, json);
            step("item", place.item(), words, json);
            step("nextItem", place.nextItem(), words, json);
            step("next", place.next(), words, json);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("calls");
          for (Situation.Call call : situation.calls()) {
            json.writeStartObject();
            json.writeStringField("by", call.by().toString());
            json.writeStringField("who", call.who().value());
            json.writeStringField("role", name(call.role()));
            json.writeStringField("session", call.session().step().toString());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void object(OutputStream out, Indented.Content content) {
    Indented.write(
        "forecast",
        out,
        json -> {
          json.writeStartObject();
          content.writeTo(json);
          json.writeEndObject();
        });
  }

  private static void step(
      String name, Optional<Expected> step, TimelineWords words, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    if (step.isPresent()) {
      expected(step.get(), words, json);
    } else {
      json.writeNull();
    }
  }

  private static void expected(Expected step, TimelineWords words, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("step", step.step().toString());
    json.writeStringField("title", step.title());
    text("room", step.planned().session().room().map(RoomId::value), json);
    times("planned", step.plan(), json);
    times("expected", step.times(), json);
    times("actual", step.actual(), json);
    json.writeBooleanField("skipped", step.isSkipped());
    json.writeNumberField("startOffset", step.startOffset().toSeconds());
    json.writeNumberField("endOffset", step.endOffset().toSeconds());
    json.writeFieldName("inHand");
    if (step.inHand().isPresent()) {
      json.writeNumber(step.inHand().get().toSeconds());
    } else {
      json.writeNull();
    }
    json.writeStringField("cause", words.sentence(step.cause()));
    json.writeArrayFieldStart("items");
    for (Expected item : step.items()) {
      expected(item, words, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void recovery(Recovery recovery, TimelineWords words, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("won", recovery.won().toSeconds());
    json.writeStringField("cost", name(recovery.cost()));
    json.writeArrayFieldStart("measures");
    for (Measure measure : recovery.measures()) {
      json.writeStartObject();
      json.writeStringField("kind", name(measure.kind()));
      json.writeStringField("step", measure.step().toString());
      json.writeNumberField("amount", measure.amount().toSeconds());
      json.writeStringField("message", words.sentence(measure));
      json.writeBooleanField("public", measure.kind().touchesPublic());
      json.writeArrayFieldStart("people");
      for (PartyId who : measure.people()) {
        json.writeString(who.value());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void times(String name, Expected.Times times, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    text("start", times.start().map(LocalDateTime::toString), json);
    text("end", times.end().map(LocalDateTime::toString), json);
    json.writeEndObject();
  }

  private static void text(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    json.writeString(value.orElse(null));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
