package org.conducteur.event;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.Pointer;
import org.conducteur.text.RichText;

/**
 * Says an event in another language, by its own {@link Event#translations()}. A text without a
 * translation stays as it is and is marked with its language, so that it is pronounced right.
 *
 * <p>The language of the event becomes the other one if its title is translated, or at least half
 * of its texts. Otherwise it stays, and the few translated texts are the ones that are marked.
 *
 * <p>Translations take the place of what they translate, so whoever may not see a text does not see
 * its translation: translate first, then {@link Disclosure#show}.
 */
public final class Translating {
  private static final Pointer TITLE = Pointer.of("title");

  private final Event event;
  private final ImmutableList<TextWalk.Text> texts;
  private final ImmutableSet<Pointer> places;

  private Translating(Event event) {
    this.event = event;
    texts = TextWalk.list(event);
    places = texts.stream().map(TextWalk.Text::place).collect(toImmutableSet());
  }

  /**
   * A look at the texts of an event.
   *
   * @param event the event
   * @return what of it can be translated and is
   */
  public static Translating of(Event event) {
    return new Translating(requireNonNull(event, "event"));
  }

  /**
   * The event in a language.
   *
   * @param event the event
   * @param language the language wanted
   * @return the event as it is where it is in that language already or has no translation into it
   */
  public static Translated into(Event event, Locale language) {
    Optional<String> tag = tag(event, language);
    return tag.map(found -> of(event).translated(found))
        .orElseGet(() -> new Translated(event, ImmutableMap.of()));
  }

  /** The tag among the translations that fits best: the whole of it, else its language. */
  private static Optional<String> tag(Event event, Locale language) {
    String wanted = language.getLanguage();
    if (wanted.isEmpty() || language(event.language()).equals(wanted)) {
      return Optional.empty();
    }
    ImmutableList<String> fitting =
        event.translations().keySet().stream()
            .filter(tag -> language(tag).equals(wanted))
            .collect(toImmutableList());
    return fitting.stream()
        .filter(tag -> Locale.forLanguageTag(tag).equals(language))
        .findFirst()
        .or(() -> fitting.stream().filter(wanted::equals).findFirst())
        .or(() -> fitting.stream().findFirst());
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /**
   * The places that a translation may name.
   *
   * @return places of all texts that are not empty, in the order of the event
   */
  public ImmutableSet<Pointer> places() {
    return places;
  }

  /**
   * The places that a translation for the public should name: texts that everybody may read, save
   * proper names and what is in another language anyway.
   *
   * @return places in the order of the event
   */
  public ImmutableSet<Pointer> expected() {
    return texts.stream()
        .filter(text -> text.isPublic() && text.wording() == Wording.PROSE)
        .filter(text -> text.language().isEmpty() && hasWords(text.value().toString()))
        .map(TextWalk.Text::place)
        .collect(toImmutableSet());
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private Translated translated(String tag) {
    ImmutableMap<Pointer, RichText> words = event.translations().get(tag);
    long known = texts.stream().filter(text -> find(text, words).isPresent()).count();
    boolean most = known > 0 && 2 * known >= texts.size();
    boolean title = words.containsKey(TITLE) && !words.get(TITLE).isEmpty();
    String main = title || most ? tag : event.language();
    Map<String, String> foreign = new LinkedHashMap<>();
    Set<String> domestic = new HashSet<>();
    Event changed =
        TextWalk.change(
            event,
            text -> {
              Optional<RichText> other = find(text, words);
              String own = other.isPresent() ? tag : text.language().orElse(event.language());
              boolean marked = !own.equals(text.language().orElse(main));
              if (text.value() instanceof RichText rich) {
                return marked ? other.orElse(rich).inLanguage(own) : other.orElse(rich);
              }
              String said = other.map(RichText::markdown).orElse((String) text.value());
              if (marked) {
                foreign.put(said, own);
              } else {
                domestic.add(said);
              }
              return said;
            });
    // A word that both languages share needs no mark.
    foreign.keySet().removeAll(domestic);
    return new Translated(changed.toBuilder().language(main).build(), ImmutableMap.copyOf(foreign));
  }

  private static Optional<RichText> find(TextWalk.Text text, Map<Pointer, RichText> words) {
    return Optional.ofNullable(words.get(text.place())).filter(said -> !said.isEmpty());
  }
}
