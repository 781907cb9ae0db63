package org.conducteur.handout;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.event.Disclosure;
import org.conducteur.event.Event;
import org.conducteur.event.Translated;
import org.conducteur.event.Translating;
import org.conducteur.id.PartyId;
import org.conducteur.people.Audience;

/**
 * A document that can be made of any event, for one audience. What the audience may not see is
 * taken out of the event before the document is composed, so that no composition can show it.
 */
public final class Handout {
  /** Composes what is particular to a handout, from an event in which everything secret is gone. */
  @FunctionalInterface
  interface Composition {
    Draft compose(Composing composing);
  }

  private final String id;
  private final Audience audience;
  private final Composition composition;
  private Function<Event, ImmutableList<Subject>> subjects = event -> ImmutableList.of();
  private Predicate<Event> content = event -> true;
  private ImmutableSet<String> formats = ImmutableSet.of();
  private boolean split;
  private boolean personal;
  private boolean source;

  private Handout(String id, Audience audience, Composition composition) {
    this.id = requireNonNull(id, "id");
    this.audience = requireNonNull(audience, "audience");
    this.composition = requireNonNull(composition, "composition");
  }

  private Handout(Handout other) {
    this(other.id, other.audience, other.composition);
    subjects = other.subjects;
    content = other.content;
    formats = other.formats;
    split = other.split;
    personal = other.personal;
    source = other.source;
  }

  /** A handout of the whole event. */
  static Handout of(String id, Audience audience, Composition composition) {
    return new Handout(id, audience, composition);
  }

  /** The same, which can also be made for one of these alone. */
  Handout about(Function<Event, ImmutableList<Subject>> who) {
    Handout copy = new Handout(this);
    copy.subjects = who;
    return copy;
  }

  /** The same, with a file for each of these. */
  Handout forEach(Function<Event, ImmutableList<Subject>> who) {
    Handout copy = about(who);
    copy.split = true;
    return copy;
  }

  /** The same, with a file for each of these people, who sees what is addressed to her alone. */
  Handout forEachPerson(Function<Event, ImmutableList<Subject>> who) {
    Handout copy = forEach(who);
    copy.personal = true;
    return copy;
  }

  /** The same, which makes sense for such events only. */
  Handout where(Predicate<Event> hasContent) {
    Handout copy = new Handout(this);
    copy.content = hasContent;
    return copy;
  }

  /** The same in one format only. */
  Handout onlyAs(String format) {
    Handout copy = new Handout(this);
    copy.formats = ImmutableSet.of(format);
    return copy;
  }

  /** The same, which carries the event itself where the format can. */
  Handout withSource() {
    Handout copy = new Handout(this);
    copy.source = true;
    return copy;
  }

  /**
   * The stable name, which is also the name of its files.
   *
   * @return such as {@code fiches}
   */
  public String id() {
    return id;
  }

  /**
   * What people call it.
   *
   * @param language the language; French where there are no words
   * @return such as "Programme"
   */
  public String title(Locale language) {
    return Words.in(language).text("handout." + id);
  }

  /**
   * What it is for, in a line.
   *
   * @param language the language; French where there are no words
   * @return such as "for the public: times, titles, rooms, speakers with function"
   */
  public String description(Locale language) {
    return Words.in(language).text("handout." + id + ".about");
  }

  /**
   * For whom it is made. Of a handout for single speakers this is what all of them may see; each
   * copy shows besides what is addressed to its speaker.
   *
   * @return the audience
   */
  public Audience audience() {
    return audience;
  }

  /**
   * The formats it is made in.
   *
   * @return such as {@code pdf} alone; empty for every format
   */
  public ImmutableSet<String> formats() {
    return formats;
  }

  /**
   * Whether there is a file for each subject, unless all are wanted in one.
   *
   * @return true for briefs and signs
   */
  public boolean isSplit() {
    return split;
  }

  /**
   * Whether each copy is for one person, who sees what is addressed to her.
   *
   * @return true for briefs
   */
  public boolean isPersonal() {
    return personal;
  }

  /**
   * Whether the event itself travels with it, where the format can carry it.
   *
   * @return true for the fiches, which hold everything anyway
   */
  public boolean carriesSource() {
    return source;
  }

  /**
   * What it can be made for alone.
   *
   * @param event the event
   * @return people, rooms or stations; empty if it is always about the whole event
   */
  public ImmutableList<Subject> subjects(Event event) {
    return subjects.apply(event);
  }

  /**
   * Whether there is anything to show for an event. The handout of another event can still be
   * composed.
   *
   * @param event the event
   * @return false such as for a comparison of countries where no countries are compared
   */
  public boolean hasContent(Event event) {
    return content.test(event) && !(split && subjects(event).isEmpty());
  }

  /**
   * Composes the document with everything at its default but the language.
   *
   * @param event the event, whole
   * @param language language of headings and labels; French where there are no words
   * @return the document, with the typography of its language
   */
  public Document compose(Event event, Locale language) {
    return compose(event, HandoutOptions.in(language));
  }

  /**
   * Composes the document.
   *
   * @param event the event, whole
   * @param options how it is wanted
   * @return the document, with the typography of its language
   * @throws IllegalArgumentException if the subject is none of {@link #subjects}
   */
  public Document compose(Event event, HandoutOptions options) {
    requireNonNull(event, "event");
    ImmutableList<Subject> all =
        split || options.subject().isPresent() ? subjects(event) : ImmutableList.of();
    options.subject().ifPresent(wanted -> checkSubject(wanted, all));
    if (split) {
      options.among().forEach(wanted -> checkSubject(wanted, all));
    }
    Translated translated = Translating.into(event, options.language());
    if (!split || options.subject().isPresent() || all.isEmpty()) {
      return Typesetting.apply(composed(translated, options));
    }
    Function<Subject, Translated> own = personal ? ofEach(translated) : one -> translated;
    List<Document> copies =
        all.stream()
            .filter(one -> options.among().isEmpty() || options.among().contains(one.id()))
            .map(one -> composed(own.apply(one), options.withSubject(one.id())))
            .toList();
    ImmutableList.Builder<Element> body = ImmutableList.builder();
    Map<String, String> foreign = new LinkedHashMap<>();
    for (Document copy : copies) {
      body.addAll(copy.body());
      foreign.putAll(copy.foreign());
    }
    return Typesetting.apply(copies.get(0).toBuilder().body(body.build()).foreign(foreign).build());
  }

  private static Function<Subject, Translated> ofEach(Translated translated) {
    PersonalEvent personal = new PersonalEvent(translated.event());
    return one -> new Translated(personal.of(new PartyId(one.id())), translated.foreign());
  }

  private void checkSubject(String wanted, List<Subject> all) {
    checkArgument(
        all.stream().anyMatch(one -> one.id().equals(wanted)),
        "subject must be one of %s: %s",
        all.stream().map(Subject::id).toList(),
        wanted);
  }

  private Document composed(Translated translated, HandoutOptions options) {
    Audience reader =
        personal && options.subject().isPresent()
            ? Audience.speaker(new PartyId(options.subject().get()))
            : audience;
    Event visible = Disclosure.standard().show(translated.event(), reader);
    Composing composing = Composing.of(visible, options);
    Document document = new Frame(composing).document(composition.compose(composing));
    return ForeignTexts.of(translated, composing.words()).mark(document);
  }

  @Override
  public String toString() {
    return id;
  }
}
