package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.Task;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;
import org.conducteur.naming.Quoted;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;

/** The event while a document is read. */
final class Sketch {
  private final Ledger ledger = new Ledger();
  private final MarkdownWriting markdown;
  private final List<Finding> findings = new ArrayList<>();
  private final FreshIds sessionIds = new FreshIds();
  private final FreshIds taskIds = new FreshIds();
  private final FreshIds stationIds = new FreshIds();
  private final FreshIds questionnaireIds = new FreshIds();
  private final Map<SessionId, Fiche> sessions = new LinkedHashMap<>();
  private final List<SessionId> order = new ArrayList<>();
  private final Map<String, SessionId> titles = new HashMap<>();
  private final Rooms rooms = new Rooms();
  private final Cast cast = new Cast();
  private final Stock stock = new Stock();
  private final Atlas atlas = new Atlas();
  private final Calendar calendar = new Calendar();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Station> stations = new ArrayList<>();
  private final List<Questionnaire> questionnaires = new ArrayList<>();
  private final List<SourceBlock> presentation = new ArrayList<>();
  private final List<SourceBlock> remarks = new ArrayList<>();
  private final List<Consumer<EventBuilder>> about = new ArrayList<>();
  private String title = "";
  private String language = "fr";

  Sketch(ImmutableMap<String, StyledText> notes) {
    markdown = new MarkdownWriting(notes);
  }

  Ledger ledger() {
    return ledger;
  }

  MarkdownWriting markdown() {
    return markdown;
  }

  void title(String words) {
    title = words;
  }

  /** The language that the document is written in. */
  void language(String tag) {
    language = tag;
  }

  String title() {
    return title;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  ImmutableList<Finding> findings() {
    return ImmutableList.copyOf(findings);
  }

  /** The people, groups and organisations so far. */
  Cast cast() {
    return cast;
  }

  /** The equipment so far. */
  Stock stock() {
    return stock;
  }

  /** The rooms so far, and the venues that have them. */
  Rooms rooms() {
    return rooms;
  }

  /** The countries so far. */
  Atlas atlas() {
    return atlas;
  }

  /** The days so far. */
  Calendar calendar() {
    return calendar;
  }

  List<Task> tasks() {
    return tasks;
  }

  List<Station> stations() {
    return stations;
  }

  List<Questionnaire> questionnaires() {
    return questionnaires;
  }

  /** What introduces the whole event. */
  List<SourceBlock> presentation() {
    return presentation;
  }

  FreshIds taskIds() {
    return taskIds;
  }

  FreshIds stationIds() {
    return stationIds;
  }

  FreshIds questionnaireIds() {
    return questionnaireIds;
  }

  /** A new session. */
  SessionId session(String words) {
    SessionId id = SessionId.of(sessionIds.of(words, "session"));
    sessions.put(id, new Fiche(this, id, words));
    order.add(id);
    titles.putIfAbsent(Folded.of(words), id);
    return id;
  }

  /** The first session of this title, if there is one. */
  Optional<SessionId> sessionOf(String words) {
    return Optional.ofNullable(titles.get(Folded.of(words)));
  }

  /** How many sessions there are so far. */
  int count() {
    return order.size();
  }

  /** A session by its place, if there are as many. */
  Optional<SessionId> session(int index) {
    return index < order.size() ? Optional.of(order.get(index)) : Optional.empty();
  }

  /** The sessions so far, in order. */
  ImmutableSet<SessionId> sessions() {
    return ImmutableSet.copyOf(sessions.keySet());
  }

  /** The builder of a session that was added. */
  SessionBuilder at(SessionId id) {
    return fiche(id).session();
  }

  /** A session that was added. */
  Fiche fiche(SessionId id) {
    Fiche fiche = sessions.get(id);
    if (fiche == null) {
      throw new IllegalArgumentException("no session '" + id + "'");
    }
    return fiche;
  }

  /** The room of this name, a new one if there is none. */
  RoomId room(String name) {
    return rooms.of(name);
  }

  /** Adds blocks to the remarks on the event. */
  void remark(List<? extends SourceBlock> blocks) {
    remarks.addAll(blocks);
  }

  /** Keeps a block word by word in the remarks of a session, or of the event. */
  void keep(SourceBlock block, Optional<SessionId> nearest) {
    if (nearest.isPresent()) {
      fiche(nearest.get()).keep(block);
    } else {
      remarks.add(block);
      kept(block, Pointer.of("remarks"));
    }
  }

  /** Says that a block is kept without being understood. */
  void kept(SourceBlock block, Pointer home) {
    ledger.kept(block, home);
    String words = Quoted.of(markdown.rich(ImmutableList.of(block)));
    findings.add(
        Finding.of(Doubt.PASSAGE_NOT_UNDERSTOOD, home, ImmutableMap.of("passage", words))
            .withSource(block.place()));
  }

  /** Says something of the event as a whole. */
  void about(Consumer<EventBuilder> said) {
    about.add(said);
  }

  Event event() {
    EventBuilder event = parts();
    about.forEach(said -> said.accept(event));
    return event.build();
  }

  private EventBuilder parts() {
    return Event.builder(title)
        .language(language)
        .days(calendar.days())
        .venues(rooms.venues())
        .organisations(cast.organisations())
        .people(cast.people())
        .groups(cast.groups())
        .equipment(stock.items())
        .countries(atlas.countries())
        .presentation(markdown.rich(presentation))
        .sessions(built())
        .tasks(tasks)
        .stations(stations)
        .questionnaires(questionnaires)
        .remarks(markdown.rich(remarks));
  }

  private ImmutableList<Session> built() {
    Optional<SessionId> nextBreak = Optional.empty();
    List<Session> all = new ArrayList<>();
    for (Fiche fiche : ImmutableList.copyOf(sessions.values()).reverse()) {
      all.add(fiche.build(nextBreak));
      nextBreak = fiche.isBreak() ? Optional.of(fiche.id()) : nextBreak;
    }
    return ImmutableList.copyOf(all).reverse();
  }
}
