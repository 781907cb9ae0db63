package org.conducteur.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Party;
import org.conducteur.people.Visibility;
import org.conducteur.text.RichText;

/**
 * Writes into every text of an event who may see it: "public", "crew" or "internal"; "called" into
 * the contacts of whom speakers call.
 */
public final class Marked {
  /** What the contacts of whom speakers call are marked with. */
  static final String CALLED = "markCALLED";

  private static final ImmutableMap<Class<? extends Record>, RecordShape> SHAPES =
      ImmutableMap.copyOf(Maps.transformEntries(DisclosureTable.standard(), RecordShape::of));

  private static final ImmutableList<Contact> CONTACT =
      ImmutableList.of(new Contact(ContactKind.OTHER, CALLED));

  private Marked() {}

  /** The same event with marked texts; its first organisation becomes whom speakers call. */
  public static Event event(Event event) {
    Event marked = (Event) value(event, Visibility.PUBLIC);
    PartyId called = marked.organisations().get(0).id();
    return marked.toBuilder()
        .contact(called)
        .people(called(marked.people(), called, p -> p.toBuilder().contacts(CONTACT).build()))
        .groups(called(marked.groups(), called, g -> g.toBuilder().contacts(CONTACT).build()))
        .organisations(
            called(marked.organisations(), called, o -> o.toBuilder().contacts(CONTACT).build()))
        .language("fr") // a tag and no text; the one String of the model that is not free
        .audiences(ImmutableMap.of())
        .build();
  }

  /** An event with a translation of every text, which says so and repeats the text. */
  static Event translated(Event event, String language) {
    ImmutableMap.Builder<Pointer, RichText> texts = ImmutableMap.builder();
    for (TextWalk.Text text : TextWalk.list(event)) {
      texts.put(text.place(), RichText.of("Wort-" + text.value()));
    }
    return event.toBuilder()
        .translations(ImmutableMap.of(language, texts.buildKeepingLast()))
        .build();
  }

  private static <P extends Party> List<P> called(
      List<P> parties, PartyId called, UnaryOperator<P> change) {
    return parties.stream().map(p -> p.id().equals(called) ? change.apply(p) : p).toList();
  }

  private static Object value(Object value, Visibility level) {
    if (value instanceof String) {
      return word(level);
    } else if (value instanceof RichText text) {
      return text.isEmpty() ? text : RichText.of(word(level) + "^[" + word(level) + "]");
    } else if (value instanceof Optional<?> optional) {
      return optional.map(inner -> value(inner, level));
    } else if (value instanceof ImmutableList<?> list) {
      return list.stream().map(v -> value(v, level)).collect(ImmutableList.toImmutableList());
    } else if (value instanceof ImmutableMap<?, ?> map) {
      return ImmutableMap.copyOf(Maps.transformValues(map, inner -> value(inner, level)));
    } else if (value instanceof Record record && SHAPES.containsKey(record.getClass())) {
      return record(record, level);
    }
    return value;
  }

  private static Record record(Record record, Visibility level) {
    RecordShape shape = SHAPES.get(record.getClass());
    Object[] parts = new Object[shape.size()];
    for (int i = 0; i < parts.length; i++) {
      Visibility own = shape.visibility(i);
      parts[i] = value(shape.get(record, i), own.compareTo(level) > 0 ? own : level);
    }
    return shape.make(parts);
  }

  private static String word(Visibility level) {
    return "mark" + level.name();
  }
}
