package org.conducteur.handout;

import java.util.List;
import java.util.Locale;
import org.conducteur.document.Banner;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.event.Event;
import org.conducteur.port.ReadingOrder;
import org.conducteur.text.Inline;

/** Handouts as a person reads them, with plain spaces. */
final class Shown {
  private Shown() {}

  static Document document(String id, Event event) {
    return handout(id).compose(event, Locale.FRENCH);
  }

  static Document document(String id, Event event, String subject) {
    return handout(id).compose(event, HandoutOptions.in(Locale.FRENCH).withSubject(subject));
  }

  static Handout handout(String id) {
    return Handouts.find(id).orElseThrow();
  }

  static String text(String id, Event event) {
    return text(document(id, event));
  }

  static String text(String id, Event event, String subject) {
    return text(document(id, event, subject));
  }

  static String text(Document document) {
    return plain(String.join("\n", ReadingOrder.of(document).shown()));
  }

  static List<String> headings(Document document) {
    return document.body().stream()
        .filter(Heading.class::isInstance)
        .map(heading -> plain(Inline.plain(((Heading) heading).content())))
        .toList();
  }

  static List<String> banners(Document document) {
    return document.body().stream()
        .filter(Banner.class::isInstance)
        .map(Banner.class::cast)
        .map(banner -> plain(banner.start() + " | " + banner.middle() + " | " + banner.end()))
        .toList();
  }

  static <T extends Element> List<T> all(Document document, Class<T> kind) {
    return document.body().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ');
  }
}
