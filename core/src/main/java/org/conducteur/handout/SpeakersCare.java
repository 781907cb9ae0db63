package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.people.Contact;
import org.conducteur.people.Party;

/** What holds for all speakers: how early they come, and whom they call. */
final class SpeakersCare {
  private final Composing composing;
  private final Words words;
  private final Event event;

  SpeakersCare(Composing composing) {
    this.composing = composing;
    words = composing.words();
    event = composing.event();
  }

  /** Nothing unless the event says either; an organiser alone is on the cover already. */
  ImmutableList<Element> elements() {
    ImmutableList.Builder<LabelValue> pairs = ImmutableList.builder();
    event
        .arrivalLead()
        .map(time -> words.text("arrival.lead", "time", composing.times().duration(time)))
        .ifPresent(text -> pairs.add(pair("label.arrival", text)));
    event.contact().map(this::reached).ifPresent(text -> pairs.add(pair("label.contact", text)));
    ImmutableList<LabelValue> all = pairs.build();
    return all.isEmpty() ? ImmutableList.of() : ImmutableList.of(new LabelValues(all));
  }

  private LabelValue pair(String key, String text) {
    return new LabelValue(words.text(key), ImmutableList.of(Paragraph.of(text)));
  }

  /** The name and the ways to reach it, such as "Ada EXEMPLE, 01 99 00 12 00". */
  private String reached(PartyId id) {
    Optional<Party> party = composing.directory().findParty(id);
    String name = new PeopleWords(composing).name(id);
    String ways =
        party.stream()
            .flatMap(one -> one.contacts().stream())
            .map(Contact::value)
            .collect(joining(", "));
    return ways.isEmpty() ? name : name + ", " + ways;
  }
}
