package org.conducteur.persistence.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.conducteur.change.News;
import org.conducteur.change.NewsItem;
import org.conducteur.change.NewsTopic;
import org.conducteur.id.PartyId;
import org.conducteur.port.WriteException;

/**
 * News as JSON for other programs, such as one that sends e-mails: an array with an object for each
 * audience.
 *
 * <pre>{@code
 * [
 *   {
 *     "audience": "public",
 *     "person": "ada",
 *     "topics": [
 *       {
 *         "place": "/sessions/opening",
 *         "title": "...",
 *         "items": [ { "kind": "moved", "place": "/sessions/opening", "sentence": "..." } ]
 *       }
 *     ]
 *   }
 * ]
 * }</pre>
 *
 * <p>{@code person} is {@code null} for news to many; kinds are {@link
 * org.conducteur.change.NewsKind} in small letters.
 */
public final class JsonNews {
  private JsonNews() {}

  /**
   * Writes news in UTF-8, ended by a line feed.
   *
   * @param all news of any number of audiences
   * @param out where to; flushed, not closed
   * @throws WriteException if the stream fails
   */
  public static void write(List<News> all, OutputStream out) {
    requireNonNull(all, "all");
    Indented.write(
        "news",
        out,
        json -> {
          json.writeStartArray();
          for (News news : all) {
            write(news, json);
          }
          json.writeEndArray();
        });
  }

  private static void write(News news, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("audience", lower(news.audience().sees()));
    json.writeFieldName("person");
    json.writeString(news.person().map(PartyId::value).orElse(null));
    json.writeArrayFieldStart("topics");
    for (NewsTopic topic : news.topics()) {
      json.writeStartObject();
      json.writeStringField("place", topic.place().toString());
      json.writeStringField("title", topic.title());
      json.writeArrayFieldStart("items");
      for (NewsItem item : topic.items()) {
        json.writeStartObject();
        json.writeStringField("kind", lower(item.kind()));
        json.writeStringField("place", item.place().toString());
        json.writeStringField("sentence", item.sentence());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
