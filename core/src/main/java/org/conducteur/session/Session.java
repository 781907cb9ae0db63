package org.conducteur.session;

import static java.util.Objects.requireNonNull;

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

/**
 * A session or a break with all that belongs to it.
 *
 * @param id the id
 * @param title title as announced
 * @param kind what happens
 * @param slot when it is planned
 * @param fixedStart whether its start is announced, so that it does not move with what is before it
 * @param absorbsDelay whether it ends as planned although it starts late; without a word breaks and
 *     meals do, see {@link #absorbs()}
 * @param lateStart how late it may start
 * @param lateEnd how late it may end
 * @param changeover time needed before it to change the stage
 * @param actualStart when it really started
 * @param actualEnd when it was really over
 * @param room where
 * @param seating how people sit
 * @param stage what the stage looks like
 * @param summary what the public reads
 * @param contents what happens, for those who make it
 * @param runningOrder what follows what
 * @param cues what the crew does, where no running order says when
 * @param participations who takes part
 * @param needs what equipment it needs
 * @param media what is projected, played or handed out
 * @param comparison the comparison of countries that takes place here
 * @param prompts questions kept ready
 * @param requests what is asked of speakers before
 * @param exchanges talks held
 * @param briefs what speakers are told
 * @param language language spoken, if not the event's
 * @param provisions what is done so that more people can take part
 * @param remarks what belongs here and has no other home
 * @param notes working notes of the organisers
 */
public record Session(
    SessionId id,
    String title,
    SessionKind kind,
    Slot slot,
    boolean fixedStart,
    Optional<Boolean> absorbsDelay,
    Optional<Tolerance> lateStart,
    Optional<Tolerance> lateEnd,
    Optional<Duration> changeover,
    Optional<DayTime> actualStart,
    Optional<DayTime> actualEnd,
    Optional<RoomId> room,
    Optional<Seating> seating,
    Optional<StageSetup> stage,
    RichText summary,
    RichText contents,
    ImmutableList<RunningItem> runningOrder,
    ImmutableList<Cue> cues,
    ImmutableList<Participation> participations,
    ImmutableList<EquipmentNeed> needs,
    ImmutableList<Media> media,
    Optional<Comparison> comparison,
    ImmutableList<Prompt> prompts,
    ImmutableList<Request> requests,
    ImmutableList<Exchange> exchanges,
    ImmutableList<Brief> briefs,
    Optional<String> language,
    ImmutableList<Provision> provisions,
    RichText remarks,
    RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public Session {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    requireNonNull(slot, "slot");
    requireNonNull(absorbsDelay, "absorbsDelay");
    requireNonNull(lateStart, "lateStart");
    requireNonNull(lateEnd, "lateEnd");
    requireNonNull(changeover, "changeover");
    requireNonNull(actualStart, "actualStart");
    requireNonNull(actualEnd, "actualEnd");
    requireNonNull(room, "room");
    requireNonNull(seating, "seating");
    requireNonNull(stage, "stage");
    requireNonNull(summary, "summary");
    requireNonNull(contents, "contents");
    requireNonNull(runningOrder, "runningOrder");
    requireNonNull(cues, "cues");
    requireNonNull(participations, "participations");
    requireNonNull(needs, "needs");
    requireNonNull(media, "media");
    requireNonNull(comparison, "comparison");
    requireNonNull(prompts, "prompts");
    requireNonNull(requests, "requests");
    requireNonNull(exchanges, "exchanges");
    requireNonNull(briefs, "briefs");
    requireNonNull(language, "language");
    requireNonNull(provisions, "provisions");
    requireNonNull(remarks, "remarks");
    requireNonNull(notes, "notes");
  }

  /**
   * Starts a session with what it cannot be without.
   *
   * @param id the id
   * @param title title as announced
   * @return a builder
   */
  public static SessionBuilder builder(SessionId id, String title) {
    return new SessionBuilder(id, title);
  }

  /** What a builder holds. */
  static Session of(SessionBuilder from) {
    return new Session(
        from.id,
        from.title,
        from.kind,
        from.slot,
        from.fixedStart,
        from.absorbsDelay,
        from.lateStart,
        from.lateEnd,
        from.changeover,
        from.actualStart,
        from.actualEnd,
        from.room,
        from.seating,
        from.stage,
        from.summary,
        from.contents,
        from.runningOrder,
        from.cues,
        from.participations,
        from.needs,
        from.media,
        from.comparison,
        from.prompts,
        from.requests,
        from.exchanges,
        from.briefs,
        from.language,
        from.provisions,
        from.remarks,
        from.notes);
  }

  /**
   * Whether a delay before it makes it shorter instead of later: its end stays where it is planned,
   * and at the latest where it starts.
   *
   * @return what is said of it, else true for breaks and meals
   */
  public boolean absorbs() {
    return absorbsDelay.orElseGet(kind::isBreak);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public SessionBuilder toBuilder() {
    SessionBuilder copy = new SessionBuilder(id, title);
    copy.kind = kind;
    copy.slot = slot;
    copy.fixedStart = fixedStart;
    copy.absorbsDelay = absorbsDelay;
    copy.lateStart = lateStart;
    copy.lateEnd = lateEnd;
    copy.changeover = changeover;
    copy.actualStart = actualStart;
    copy.actualEnd = actualEnd;
    copy.room = room;
    copy.seating = seating;
    copy.stage = stage;
    copy.summary = summary;
    copy.contents = contents;
    copy.runningOrder = runningOrder;
    copy.cues = cues;
    copy.participations = participations;
    copy.needs = needs;
    copy.media = media;
    copy.comparison = comparison;
    copy.prompts = prompts;
    copy.requests = requests;
    copy.exchanges = exchanges;
    copy.briefs = briefs;
    copy.language = language;
    copy.provisions = provisions;
    copy.remarks = remarks;
    copy.notes = notes;
    return copy;
  }
}
