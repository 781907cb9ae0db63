package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.session.Brief;
import org.conducteur.session.Exchange;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.Prompt;
import org.conducteur.session.Request;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;

/** A session while its fiche is read: readers of parts add to its lists. */
final class Fiche {
  private final Sketch sketch;
  private final SessionId id;
  private final SessionBuilder session;
  private final List<RunningItem> runningOrder = new ArrayList<>();
  private final List<Participation> participations = new ArrayList<>();
  private final List<EquipmentNeed> needs = new ArrayList<>();
  private final List<Media> media = new ArrayList<>();
  private final List<Prompt> prompts = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Brief> briefs = new ArrayList<>();
  private final List<SourceBlock> contents = new ArrayList<>();
  private final List<SourceBlock> remarks = new ArrayList<>();
  private final List<SourceBlock> notes = new ArrayList<>();
  private final StageSketch stage = new StageSketch();
  private final ComparisonSketch comparison;
  private final Set<EquipmentId> untilBreak = new HashSet<>();
  private final MediaLine shown = new MediaLine(this);
  private boolean compares;
  private boolean pause;

  Fiche(Sketch sketch, SessionId id, String title) {
    this.sketch = sketch;
    this.id = id;
    session = Session.builder(id, title);
    comparison = new ComparisonSketch(sketch);
  }

  /** The event that the session is of. */
  Sketch sketch() {
    return sketch;
  }

  /** Says that the session is a break. */
  void kind(SessionKind kind) {
    session.kind(kind);
    pause = kind.isBreak();
  }

  boolean isBreak() {
    return pause;
  }

  SessionId id() {
    return id;
  }

  /** For what has one value; lists are set from those here. */
  SessionBuilder session() {
    return session;
  }

  List<RunningItem> runningOrder() {
    return runningOrder;
  }

  List<Participation> participations() {
    return participations;
  }

  List<EquipmentNeed> needs() {
    return needs;
  }

  List<Media> media() {
    return media;
  }

  List<Prompt> prompts() {
    return prompts;
  }

  List<Request> requests() {
    return requests;
  }

  List<Exchange> exchanges() {
    return exchanges;
  }

  List<Brief> briefs() {
    return briefs;
  }

  StageSketch stage() {
    return stage;
  }

  ComparisonSketch comparison() {
    return comparison;
  }

  /** Says that questions are put to several countries. */
  void compares(boolean does) {
    compares = does;
  }

  boolean compares() {
    return compares;
  }

  /** Where a component of the session is. */
  Pointer at(Object... steps) {
    return Pointer.of("sessions", id).then(steps);
  }

  /** Says that a block is in a component of the session, with all its words. */
  void understood(SourceBlock block, Object... steps) {
    sketch.ledger().understood(block, at(steps));
  }

  boolean isPlaced(SourceBlock block) {
    return sketch.ledger().isPlaced(block);
  }

  /** What of a part went nowhere yet. */
  ImmutableList<SourceBlock> open(Part part) {
    return part.blocks().stream()
        .flatMap(block -> sketch.ledger().unplaced(block).stream())
        .collect(ImmutableList.toImmutableList());
  }

  RichText rich(StyledText text) {
    return sketch.markdown().rich(text);
  }

  RichText rich(List<? extends SourceBlock> blocks) {
    return sketch.markdown().rich(blocks);
  }

  /**
   * Somebody takes part; who is named again is there once, with all that is said of them.
   *
   * @param mention who
   * @param country for which country they speak
   * @param role what they do, if that is said
   * @return who it is
   */
  PartyId take(Mention mention, Optional<String> country, Optional<Role> role) {
    return new TakingPart(this).take(mention, country, role);
  }

  /** Something is shown; what is named again is there once. */
  ImmutableList<MediaId> medium(StyledText line) {
    return shown.take(line);
  }

  /** Something is needed; what is named again is there once. */
  void need(EquipmentNeed need) {
    for (EquipmentNeed known : needs) {
      if (known.item().equals(need.item())) {
        return;
      }
    }
    needs.add(need);
  }

  /** Something that is needed stays in place until the next break is over. */
  void keptUntilBreak(EquipmentId item) {
    untilBreak.add(item);
  }

  /** The session as it was read, with what stays in place for the break after it. */
  Session build(Optional<SessionId> nextBreak) {
    nextBreak.ifPresent(
        until ->
            needs.replaceAll(
                need ->
                    untilBreak.contains(need.item())
                        ? need.toBuilder().until(until).build()
                        : need));
    return build();
  }

  /** Adds a block to the contents as it is. */
  void contents(SourceBlock block) {
    contents.add(block);
    understood(block, "contents");
  }

  /** Adds a block to the remarks for all who work there. */
  void remark(SourceBlock block) {
    remarks.add(block);
    understood(block, "remarks");
  }

  /** Adds a block to the notes of those who plan. */
  void note(SourceBlock block) {
    notes.add(block);
    understood(block, "notes");
  }

  /** Keeps a block that nobody understood. */
  void keep(SourceBlock block) {
    remarks.add(block);
    sketch.kept(block, at("remarks"));
  }

  private Session build() {
    stage.build(sketch.markdown()).ifPresent(session::stage);
    comparison.build().ifPresent(session::comparison);
    set(runningOrder, session::runningOrder);
    set(participations, session::participations);
    set(needs, session::needs);
    set(media, session::media);
    set(prompts, session::prompts);
    set(requests, session::requests);
    set(exchanges, session::exchanges);
    set(briefs, session::briefs);
    set(contents, blocks -> session.contents(rich(blocks)));
    set(remarks, blocks -> session.remarks(rich(blocks)));
    set(notes, blocks -> session.notes(rich(blocks)));
    return session.build();
  }

  /** What no reader of ours found may have been set by another. */
  private static <T> void set(List<T> found, Consumer<List<T>> home) {
    if (!found.isEmpty()) {
      home.accept(found);
    }
  }
}
