package org.conducteur.persistence.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.Pointer;

/** A text that a file has in several languages: an object with a language for each name. */
record Localised(Fields object, String name, Node.Members texts) {
  Optional<String> text(Optional<Pointer> target) {
    Fields inner = Fields.of(object.file(), name, texts, object.place().then(name)).orElseThrow();
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (String tag : inner.names()) {
      inner
          .find(tag)
          .flatMap(node -> inner.scalar(tag, node))
          .ifPresent(t -> byLanguage.put(tag, t));
    }
    if (byLanguage.isEmpty()) {
      return Optional.empty();
    }
    String wanted = object.file().language();
    String chosen = byLanguage.containsKey(wanted) ? wanted : byLanguage.keySet().iterator().next();
    String main = byLanguage.remove(chosen);
    List<String> all = new ArrayList<>();
    all.add(main);
    byLanguage.forEach(
        (tag, text) -> {
          if (target.isPresent() && isTag(tag)) {
            object.file().translate(tag, target.get(), Markup.markdown(text));
          } else {
            all.add(tag + ": " + text);
          }
        });
    return Optional.of(String.join("\n\n", all));
  }

  private static boolean isTag(String tag) {
    return tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
        && Locale.forLanguageTag(tag).toLanguageTag().equalsIgnoreCase(tag);
  }
}
