package org.conducteur.session;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.conducteur.country.Comparison;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Seating;
import org.conducteur.logistics.StageSetup;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.Tolerance;

/** Builds a session; values not set stay at their defaults. */
public final class SessionBuilder {
  SessionId id;
  String title;
  SessionKind kind = SessionKind.OTHER;
  Slot slot = Slot.NONE;
  boolean fixedStart;
  Optional<Boolean> absorbsDelay = Optional.empty();
  Optional<Tolerance> lateStart = Optional.empty();
  Optional<Tolerance> lateEnd = Optional.empty();
  Optional<Duration> changeover = Optional.empty();
  Optional<DayTime> actualStart = Optional.empty();
  Optional<DayTime> actualEnd = Optional.empty();
  Optional<RoomId> room = Optional.empty();
  Optional<Seating> seating = Optional.empty();
  Optional<StageSetup> stage = Optional.empty();
  RichText summary = RichText.EMPTY;
  RichText contents = RichText.EMPTY;
  ImmutableList<RunningItem> runningOrder = ImmutableList.of();
  ImmutableList<Cue> cues = ImmutableList.of();
  ImmutableList<Participation> participations = ImmutableList.of();
  ImmutableList<EquipmentNeed> needs = ImmutableList.of();
  ImmutableList<Media> media = ImmutableList.of();
  Optional<Comparison> comparison = Optional.empty();
  ImmutableList<Prompt> prompts = ImmutableList.of();
  ImmutableList<Request> requests = ImmutableList.of();
  ImmutableList<Exchange> exchanges = ImmutableList.of();
  ImmutableList<Brief> briefs = ImmutableList.of();
  Optional<String> language = Optional.empty();
  ImmutableList<Provision> provisions = ImmutableList.of();
  RichText remarks = RichText.EMPTY;
  RichText notes = RichText.EMPTY;

  SessionBuilder(SessionId id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * Sets id.
   *
   * @param id the id
   * @return this
   */
  public SessionBuilder id(SessionId id) {
    this.id = id;
    return this;
  }

  /**
   * Sets title.
   *
   * @param title title as announced
   * @return this
   */
  public SessionBuilder title(String title) {
    this.title = title;
    return this;
  }

  /**
   * Sets kind.
   *
   * @param kind what happens
   * @return this
   */
  public SessionBuilder kind(SessionKind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets slot.
   *
   * @param slot when it is planned
   * @return this
   */
  public SessionBuilder slot(Slot slot) {
    this.slot = slot;
    return this;
  }

  /**
   * Sets fixedStart.
   *
   * @param fixedStart whether its start does not move with what is before it
   * @return this
   */
  public SessionBuilder fixedStart(boolean fixedStart) {
    this.fixedStart = fixedStart;
    return this;
  }

  /**
   * Sets absorbsDelay.
   *
   * @param absorbsDelay whether it ends as planned although it starts late
   * @return this
   */
  public SessionBuilder absorbsDelay(boolean absorbsDelay) {
    this.absorbsDelay = Optional.of(absorbsDelay);
    return this;
  }

  /**
   * Sets lateStart.
   *
   * @param lateStart how late it may start
   * @return this
   */
  public SessionBuilder lateStart(Tolerance lateStart) {
    this.lateStart = Optional.of(lateStart);
    return this;
  }

  /**
   * Sets lateEnd.
   *
   * @param lateEnd how late it may end
   * @return this
   */
  public SessionBuilder lateEnd(Tolerance lateEnd) {
    this.lateEnd = Optional.of(lateEnd);
    return this;
  }

  /**
   * Sets changeover.
   *
   * @param changeover time needed before it to change the stage
   * @return this
   */
  public SessionBuilder changeover(Duration changeover) {
    this.changeover = Optional.of(changeover);
    return this;
  }

  /**
   * Sets actualStart.
   *
   * @param actualStart when it really started
   * @return this
   */
  public SessionBuilder actualStart(DayTime actualStart) {
    this.actualStart = Optional.of(actualStart);
    return this;
  }

  /**
   * Sets actualEnd.
   *
   * @param actualEnd when it was really over
   * @return this
   */
  public SessionBuilder actualEnd(DayTime actualEnd) {
    this.actualEnd = Optional.of(actualEnd);
    return this;
  }

  /**
   * Sets room.
   *
   * @param room where
   * @return this
   */
  public SessionBuilder room(RoomId room) {
    this.room = Optional.of(room);
    return this;
  }

  /**
   * Sets seating.
   *
   * @param seating how people sit
   * @return this
   */
  public SessionBuilder seating(Seating seating) {
    this.seating = Optional.of(seating);
    return this;
  }

  /**
   * Sets stage.
   *
   * @param stage what the stage looks like
   * @return this
   */
  public SessionBuilder stage(StageSetup stage) {
    this.stage = Optional.of(stage);
    return this;
  }

  /**
   * Sets summary.
   *
   * @param summary what the public reads
   * @return this
   */
  public SessionBuilder summary(RichText summary) {
    this.summary = summary;
    return this;
  }

  /**
   * Sets contents.
   *
   * @param contents what happens, for those who make it
   * @return this
   */
  public SessionBuilder contents(RichText contents) {
    this.contents = contents;
    return this;
  }

  /**
   * Sets runningOrder.
   *
   * @param runningOrder what follows what
   * @return this
   */
  public SessionBuilder runningOrder(Iterable<? extends RunningItem> runningOrder) {
    this.runningOrder = ImmutableList.copyOf(runningOrder);
    return this;
  }

  /**
   * Sets cues.
   *
   * @param cues what the crew does, where no running order says when
   * @return this
   */
  public SessionBuilder cues(Iterable<? extends Cue> cues) {
    this.cues = ImmutableList.copyOf(cues);
    return this;
  }

  /**
   * Sets participations.
   *
   * @param participations who takes part
   * @return this
   */
  public SessionBuilder participations(Iterable<? extends Participation> participations) {
    this.participations = ImmutableList.copyOf(participations);
    return this;
  }

  /**
   * Sets needs.
   *
   * @param needs what equipment it needs
   * @return this
   */
  public SessionBuilder needs(Iterable<? extends EquipmentNeed> needs) {
    this.needs = ImmutableList.copyOf(needs);
    return this;
  }

  /**
   * Sets media.
   *
   * @param media what is projected, played or handed out
   * @return this
   */
  public SessionBuilder media(Iterable<? extends Media> media) {
    this.media = ImmutableList.copyOf(media);
    return this;
  }

  /**
   * Sets comparison.
   *
   * @param comparison the comparison of countries that takes place here
   * @return this
   */
  public SessionBuilder comparison(Comparison comparison) {
    this.comparison = Optional.of(comparison);
    return this;
  }

  /**
   * Sets prompts.
   *
   * @param prompts questions kept ready
   * @return this
   */
  public SessionBuilder prompts(Iterable<? extends Prompt> prompts) {
    this.prompts = ImmutableList.copyOf(prompts);
    return this;
  }

  /**
   * Sets requests.
   *
   * @param requests what is asked of speakers before
   * @return this
   */
  public SessionBuilder requests(Iterable<? extends Request> requests) {
    this.requests = ImmutableList.copyOf(requests);
    return this;
  }

  /**
   * Sets exchanges.
   *
   * @param exchanges talks held
   * @return this
   */
  public SessionBuilder exchanges(Iterable<? extends Exchange> exchanges) {
    this.exchanges = ImmutableList.copyOf(exchanges);
    return this;
  }

  /**
   * Sets briefs.
   *
   * @param briefs what speakers are told
   * @return this
   */
  public SessionBuilder briefs(Iterable<? extends Brief> briefs) {
    this.briefs = ImmutableList.copyOf(briefs);
    return this;
  }

  /**
   * Sets language.
   *
   * @param language language spoken, if not the event's
   * @return this
   */
  public SessionBuilder language(String language) {
    this.language = Optional.of(language);
    return this;
  }

  /**
   * Sets provisions.
   *
   * @param provisions what is done so that more people can take part
   * @return this
   */
  public SessionBuilder provisions(Iterable<? extends Provision> provisions) {
    this.provisions = ImmutableList.copyOf(provisions);
    return this;
  }

  /**
   * Sets remarks.
   *
   * @param remarks what belongs here and has no other home
   * @return this
   */
  public SessionBuilder remarks(RichText remarks) {
    this.remarks = remarks;
    return this;
  }

  /**
   * Sets notes.
   *
   * @param notes working notes of the organisers
   * @return this
   */
  public SessionBuilder notes(RichText notes) {
    this.notes = notes;
    return this;
  }

  /**
   * The finished value.
   *
   * @return a new session
   */
  public Session build() {
    return Session.of(this);
  }
}
