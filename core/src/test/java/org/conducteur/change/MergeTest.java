package org.conducteur.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.event.Silence;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.Seating;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final Event BASE = Evening.event();

  private static Event title(String title) {
    return Evening.with(BASE, Evening.OPENING, s -> s.title(title));
  }

  private static Event running(String... titles) {
    return Evening.with(BASE, Evening.TABLE, s -> s.runningOrder(Evening.items(titles)));
  }

  private static List<String> items(Event event) {
    return event.sessions().get(1).runningOrder().stream().map(RunningItem::title).toList();
  }

  private static Event without(SessionId id) {
    return BASE.toBuilder()
        .sessions(BASE.sessions().stream().filter(s -> !s.id().equals(id)).toList())
        .build();
  }

  private static List<String> places(Merged merged) {
    return merged.conflicts().stream().map(c -> c.place().toString()).toList();
  }

  @Test
  void different_fields_of_one_session_come_together() {
    Event ours = title("Bienvenue");
    Event theirs =
        Evening.with(
            BASE, Evening.OPENING, s -> s.slot(Evening.slot(DayTime.of(9, 0), DayTime.of(9, 45))));
    Merged merged = Merge.of(BASE, ours, theirs);
    Session opening = merged.event().sessions().get(0);
    assertThat(opening.title()).isEqualTo("Bienvenue");
    assertThat(opening.slot().end()).contains(DayTime.of(9, 45));
    assertThat(merged.changes())
        .extracting(c -> c.place().toString())
        .containsExactly("/sessions/opening/slot/end");
  }

  @Test
  void a_field_that_both_changed_keeps_ours_and_tells_all_three() {
    Merged merged = Merge.of(BASE, title("Ici"), title("Là-bas"));
    assertThat(merged.event()).isEqualTo(title("Ici"));
    assertThat(merged.conflicts())
        .containsExactly(
            new Conflict(
                Pointer.parse("/sessions/opening/title"),
                Optional.of("Ouverture"),
                Optional.of("Ici"),
                Optional.of("Là-bas")));
  }

  @Test
  void what_one_removed_and_the_other_changed_stays_and_is_a_conflict() {
    Merged theirsGone = Merge.of(BASE, title("Ici"), without(Evening.OPENING));
    assertThat(theirsGone.event()).isEqualTo(title("Ici"));
    assertThat(places(theirsGone)).containsExactly("/sessions/opening");
    Merged oursGone = Merge.of(BASE, without(Evening.OPENING), title("Là-bas"));
    assertThat(oursGone.event()).isEqualTo(title("Là-bas"));
    assertThat(oursGone.conflicts().get(0).ours()).isEmpty();
  }

  @Test
  void what_one_removed_and_the_other_left_alone_is_gone() {
    assertThat(Merge.of(BASE, BASE, without(Evening.TABLE)).event().sessions()).hasSize(1);
    Merged merged = Merge.of(BASE, title("Ici"), without(Evening.TABLE));
    assertThat(merged.event().sessions()).extracting(Session::title).containsExactly("Ici");
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void the_same_id_added_with_other_contents_is_a_conflict() {
    Event ours = added("Concert");
    Merged merged = Merge.of(BASE, ours, added("Débat"));
    assertThat(merged.event()).isEqualTo(ours);
    assertThat(places(merged)).containsExactly("/sessions/new");
    assertThat(Merge.of(BASE, ours, added("Concert")).conflicts()).isEmpty();
  }

  private static Event added(String title) {
    return BASE.toBuilder()
        .sessions(
            ImmutableList.<Session>builder()
                .addAll(BASE.sessions())
                .add(Session.builder(SessionId.of("new"), title).build())
                .build())
        .build();
  }

  @Test
  void insertions_follow_the_element_that_they_followed() {
    Merged merged =
        Merge.of(
            BASE,
            running("Film", "Mot d’accueil", "Débat", "Questions", "Conclusion", "Adieux"),
            running("Mot d’accueil", "Débat", "Vote", "Questions", "Conclusion", "Verre"));
    assertThat(items(merged.event()))
        .containsExactly(
            "Film", "Mot d’accueil", "Débat", "Vote", "Questions", "Conclusion", "Adieux", "Verre");
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void a_move_of_theirs_is_taken_if_we_moved_nothing() {
    Merged merged =
        Merge.of(
            BASE,
            running("Mot d’accueil", "Film", "Débat", "Questions", "Conclusion"),
            running("Débat", "Questions", "Mot d’accueil", "Conclusion"));
    assertThat(items(merged.event()))
        .containsExactly("Débat", "Questions", "Mot d’accueil", "Film", "Conclusion");
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void two_different_orders_are_a_conflict_and_ours_stays() {
    Event ours = running("Conclusion", "Mot d’accueil", "Débat", "Questions");
    Merged merged =
        Merge.of(BASE, ours, running("Débat", "Mot d’accueil", "Questions", "Conclusion"));
    assertThat(merged.event()).isEqualTo(ours);
    assertThat(places(merged)).containsExactly("/sessions/table/runningOrder");
    assertThat(Merge.of(BASE, ours, ours).conflicts()).isEmpty();
  }

  @Test
  void optional_parts_are_merged_inside_even_if_both_are_new() {
    Event ours =
        seated(
            new Seating(
                Optional.of(80),
                Optional.empty(),
                RichText.EMPTY,
                RichText.EMPTY,
                Optional.empty()));
    Event theirs =
        seated(
            new Seating(
                Optional.of(80),
                Optional.of(20),
                RichText.EMPTY,
                RichText.EMPTY,
                Optional.empty()));
    Merged merged = Merge.of(BASE, ours, theirs);
    assertThat(merged.event()).isEqualTo(theirs);
    assertThat(merged.conflicts()).isEmpty();
    Event other =
        seated(
            new Seating(
                Optional.of(90),
                Optional.empty(),
                RichText.EMPTY,
                RichText.EMPTY,
                Optional.empty()));
    assertThat(places(Merge.of(BASE, theirs, other)))
        .containsExactly("/sessions/opening/seating/seats");
  }

  private static Event seated(Seating seating) {
    return Evening.with(BASE, Evening.OPENING, s -> s.seating(seating));
  }

  @Test
  void without_removals_rows_that_are_gone_come_back_to_their_place_and_are_told() {
    Event theirs =
        Evening.with(
            without(Evening.OPENING),
            Evening.TABLE,
            s -> s.runningOrder(Evening.items("Mot d’accueil", "Questions", "Vote", "Conclusion")));
    Merged merged = Merge.withoutRemovals(BASE, BASE, theirs);
    assertThat(merged.event().sessions()).hasSize(2);
    assertThat(items(merged.event()))
        .containsExactly("Mot d’accueil", "Débat", "Questions", "Vote", "Conclusion");
    assertThat(merged.kept())
        .extracting(c -> c.kind() + " " + c.place())
        .containsExactly("REMOVED /sessions/opening", "REMOVED /sessions/table/runningOrder/1");
    assertThat(merged.changes())
        .extracting(c -> c.kind() + " " + c.place())
        .containsExactly("ADDED /sessions/table/runningOrder/3");
  }

  @Test
  void without_removals_a_blank_does_not_empty_a_field_but_another_value_replaces_it() {
    Event theirs =
        Evening.with(
            BASE,
            Evening.OPENING,
            s -> s.title("").slot(Evening.slot(DayTime.of(9, 0), DayTime.of(9, 45))));
    Merged merged = Merge.withoutRemovals(BASE, BASE, theirs);
    assertThat(merged.event().sessions().get(0).title()).isEqualTo("Ouverture");
    assertThat(merged.event().sessions().get(0).slot().end()).contains(DayTime.of(9, 45));
    assertThat(merged.kept())
        .extracting(c -> c.place().toString())
        .containsExactly("/sessions/opening/title");
  }

  @Test
  void without_removals_what_we_removed_ourselves_is_gone_and_not_told_as_kept() {
    Merged merged = Merge.withoutRemovals(BASE, without(Evening.OPENING), without(Evening.OPENING));
    assertThat(merged.event()).isEqualTo(without(Evening.OPENING));
    assertThat(merged.kept()).isEmpty();
  }

  @Test
  void without_removals_names_may_be_taken_from_a_list_but_not_all_of_them() {
    Event base = speakers(List.of(Evening.MARIE, Evening.JEAN));
    Event fewer = speakers(List.of(Evening.JEAN));
    assertThat(Merge.withoutRemovals(base, base, fewer).event()).isEqualTo(fewer);
    assertThat(Merge.withoutRemovals(base, base, speakers(List.of())).event()).isEqualTo(base);
  }

  private static Event speakers(List<PartyId> speakers) {
    RunningItem item = BASE.sessions().get(1).runningOrder().get(0);
    return Evening.with(
        BASE,
        Evening.TABLE,
        s -> s.runningOrder(List.of(item.toBuilder().speakers(speakers).build())));
  }

  @Test
  void one_rule_silenced_in_two_places_is_two_silences() {
    Silence foyer = silence("/venues/0/rooms/foyer", "Une chaise suffit.");
    Silence table = silence("/sessions/table", "Une chaise suffit.");
    Event base = silent(foyer);

    Merged elsewhere = Merge.of(base, base, silent(table));
    Merged kept = Merge.withoutRemovals(base, base, silent(table));
    Merged both =
        Merge.of(
            base,
            silent(silence("/venues/0/rooms/foyer", "On reste debout.")),
            silent(foyer, table));

    assertThat(elsewhere.event()).isEqualTo(silent(table));
    assertThat(elsewhere.changes())
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(ChangeKind.ADDED, ChangeKind.REMOVED);
    assertThat(kept.event().silences()).containsExactlyInAnyOrder(foyer, table);
    assertThat(kept.kept()).extracting(Change::kind).containsExactly(ChangeKind.REMOVED);
    assertThat(both.conflicts()).isEmpty();
    assertThat(both.event())
        .isEqualTo(silent(silence("/venues/0/rooms/foyer", "On reste debout."), table));
  }

  @Test
  void two_reasons_for_one_silence_are_a_conflict_of_the_reason() {
    Merged merged =
        Merge.of(
            silent(silence("/sessions/table", "Avant.")),
            silent(silence("/sessions/table", "Ici.")),
            silent(silence("/sessions/table", "Là-bas.")));

    assertThat(places(merged)).containsExactly("/silences/0/reason");
    assertThat(merged.event().silences()).containsExactly(silence("/sessions/table", "Ici."));
  }

  private static Silence silence(String place, String reason) {
    return new Silence("room-without-capacity", Pointer.parse(place), Optional.of(reason));
  }

  private static Event silent(Silence... silences) {
    return BASE.toBuilder().silences(ImmutableList.copyOf(silences)).build();
  }
}
