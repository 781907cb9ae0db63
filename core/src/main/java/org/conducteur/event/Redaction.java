package org.conducteur.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.country.Comparison;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.id.CountryId;
import org.conducteur.id.Id;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.people.Audience;
import org.conducteur.people.Party;
import org.conducteur.people.Person;
import org.conducteur.people.Visibility;
import org.conducteur.session.Brief;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Request;
import org.conducteur.session.Session;

/** One walk through an event that leaves out what an audience may not see. */
final class Redaction {
  private final ImmutableMap<Class<? extends Record>, RecordShape> shapes;
  private final ImmutableMap<Pointer, Visibility> overrides;
  private final Audience audience;
  private final Optional<PartyId> whomToCall;

  /** Steps to where the walk stands; turned into a pointer only if anything is overridden. */
  private final List<String> path = new ArrayList<>();

  /** The country of the speaker's that her profile names. */
  private final Optional<CountryId> home;

  /** Her part in the session that the walk is inside; absent where she has none. */
  private Optional<Participation> own = Optional.empty();

  /** Whether the walk is inside what is prepared for the country that she speaks for. */
  private boolean ownAnswer;

  Redaction(
      ImmutableMap<Class<? extends Record>, RecordShape> shapes, Event event, Audience audience) {
    this.shapes = shapes;
    this.overrides = event.audiences();
    this.audience = audience;
    whomToCall = event.whomToCall();
    home =
        event.people().stream()
            .filter(person -> isSpeaker(person.id()))
            .findFirst()
            .flatMap(Person::country);
  }

  Record record(Record value) {
    RecordShape shape = shapes.get(value.getClass());
    if (shape == null) {
      return value; // ids, times and the like, which hold nothing to hide
    }
    Optional<Participation> outside = own;
    if (value instanceof Session session) {
      own = part(session);
    }
    Object[] parts = new Object[shape.size()];
    for (int i = 0; i < parts.length; i++) {
      path.add(shape.name(i));
      parts[i] =
          maySee(shape.visibility(i), value, shape.name(i))
              ? visible(shape.get(value, i))
              : shape.hidden(i);
      path.remove(path.size() - 1);
    }
    own = outside;
    return shape.make(parts);
  }

  private Optional<Participation> part(Session session) {
    return session.participations().stream()
        .filter(p -> isSpeaker(p.who()) && !declined(p))
        .findFirst();
  }

  private boolean isSpeaker(PartyId id) {
    return audience.speaker().equals(Optional.of(id));
  }

  private boolean maySee(Visibility standard, Record owner, String component) {
    Visibility level = overridden(standard);
    if (audience.maySee(level)) {
      return true;
    }
    if (owner instanceof Party party && component.equals("contacts")) {
      return audience.speaker().isPresent()
          && whomToCall.equals(Optional.of(party.id()))
          && !isOverridden();
    }
    if (owner instanceof Participation part && isSpeaker(part.who())) {
      return level == Visibility.CREW;
    }
    return own.isPresent()
        && (owner instanceof Session ? isHers(component, level) : isHers(owner, level));
  }

  /** Of her own session. */
  private static boolean isHers(String component, Visibility level) {
    // Prompts are what the host asks if the speaker does not say it herself, and cues are for the
    // crew: neither is for her.
    return component.equals("briefs")
        || component.equals("requests")
        || (level == Visibility.CREW && !component.equals("prompts") && !component.equals("cues"));
  }

  /** The frame of a comparison in which she answers, and what she is to deliver herself. */
  private boolean isHers(Record owner, Visibility level) {
    boolean framed = owner instanceof Comparison || owner instanceof Question;
    return level == Visibility.CREW
        && (framed || (owner instanceof Media media && isSuppliedByHer(media)));
  }

  private boolean isSuppliedByHer(Media media) {
    return media.supplier().isPresent()
        && (isSpeaker(media.supplier().get())
            || own.flatMap(Participation::onBehalfOf).equals(media.supplier()));
  }

  private Visibility overridden(Visibility standard) {
    return overrides.isEmpty() ? standard : overrides.getOrDefault(place(), standard);
  }

  private boolean isOverridden() {
    return !overrides.isEmpty() && overrides.containsKey(place());
  }

  private Pointer place() {
    return new Pointer(ImmutableList.copyOf(path));
  }

  private Object visible(Object value) {
    if (value instanceof Record record) {
      return record(record);
    } else if (value instanceof Optional<?> optional) {
      return optional.map(this::visible);
    } else if (value instanceof ImmutableList<?> list) {
      return list(list);
    } else if (value instanceof ImmutableMap<?, ?> map) {
      return map(map);
    }
    return value;
  }

  private ImmutableList<Object> list(ImmutableList<?> list) {
    ImmutableList.Builder<Object> out = ImmutableList.builder();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      path.add(step(element, i, ids));
      if (audience.maySee(overridden(Visibility.PUBLIC)) && !withheld(element)) {
        out.add(visible(element));
      }
      path.remove(path.size() - 1);
    }
    return out.build();
  }

  private String step(Object element, int index, Set<String> ids) {
    if (overrides.isEmpty() || !(element instanceof Record record)) {
      return Integer.toString(index);
    }
    RecordShape shape = shapes.get(record.getClass());
    if (shape != null && shape.size() > 0 && shape.name(0).equals("id")) {
      String id = ((Id) shape.get(record, 0)).value();
      return ids.add(id) ? id : Integer.toString(index);
    }
    return Integer.toString(index);
  }

  private ImmutableMap<Object, Object> map(ImmutableMap<?, ?> map) {
    ImmutableMap.Builder<Object, Object> out = ImmutableMap.builder();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      path.add(entry.getKey().toString());
      if (audience.maySee(overridden(Visibility.PUBLIC))) {
        ownAnswer =
            own.isPresent()
                && own.flatMap(Participation::country)
                    .or(() -> home)
                    .equals(Optional.of(entry.getKey()));
        out.put(entry.getKey(), visible(entry.getValue()));
        ownAnswer = false;
      }
      path.remove(path.size() - 1);
    }
    return out.buildOrThrow();
  }

  private boolean withheld(Object element) {
    if (element instanceof Participation participation) {
      return declined(participation);
    } else if (element instanceof Point point) {
      return audience.sees() == Visibility.PUBLIC
          && !ownAnswer
          && (point.uncertain() || point.unanswered());
    } else if (element instanceof Brief brief) {
      return notAddressed(brief.to());
    } else if (element instanceof Request request) {
      return notAddressed(request.to());
    }
    return false;
  }

  private boolean notAddressed(List<PartyId> to) {
    return audience.speaker().isPresent()
        && !to.isEmpty()
        && !to.contains(audience.speaker().get());
  }

  private static boolean declined(Participation participation) {
    return participation.state().equals(Optional.of(ParticipationState.DECLINED));
  }
}
