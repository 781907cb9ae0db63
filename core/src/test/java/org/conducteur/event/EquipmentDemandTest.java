package org.conducteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.id.StationId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Station;
import org.conducteur.session.Session;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;

class EquipmentDemandTest {
  private static final EquipmentId MICROPHONE = EquipmentId.of("microphone");
  private static final PartyId TOWN = PartyId.of("town");

  private static EquipmentNeed.Builder need(int quantity) {
    return EquipmentNeed.builder(MICROPHONE).quantity(quantity);
  }

  private static Session session(String id, String room, String slot, EquipmentNeed need) {
    return Session.builder(SessionId.of(id), id)
        .room(RoomId.of(room))
        .slot(Slot.parse(slot).orElseThrow())
        .needs(ImmutableList.of(need))
        .build();
  }

  private static EquipmentDemand demand(EventBuilder builder) {
    Event event =
        builder
            .equipment(
                ImmutableList.of(EquipmentItem.builder(MICROPHONE, "Micro").owner(TOWN).build()))
            .build();
    return EquipmentDemand.of(event, Directory.of(event), Agenda.of(event));
  }

  private static EquipmentDemand demand(Session... sessions) {
    return demand(Event.builder("").sessions(ImmutableList.copyOf(sessions)));
  }

  private static Optional<Long> peak(EquipmentDemand demand) {
    return demand.peak(MICROPHONE).map(EquipmentDemand.Peak::quantity);
  }

  @Test
  void only_what_is_needed_at_one_time_adds_up() {
    Session a = session("a", "hall", "09:00-10:00", need(2).build());
    Session b = session("b", "studio", "09:30-10:30", need(3).build());
    Session c = session("c", "studio", "10:30-11:00", need(4).build());
    assertThat(peak(demand(a, b, c))).contains(5L);
    assertThat(demand(a, b, c).peak(MICROPHONE).orElseThrow().last().by()).isEqualTo("b");
  }

  @Test
  void what_stays_in_a_room_and_is_needed_there_again_is_the_same_thing() {
    Session a = session("a", "hall", "09:00-10:00", need(2).until(SessionId.of("b")).build());
    Session b = session("b", "hall", "10:00-11:00", need(3).build());
    Session c = session("c", "studio", "10:15-10:30", need(1).build());
    assertThat(peak(demand(a, b, c))).contains(4L);
  }

  @Test
  void what_is_uncertain_counts_for_the_possible_peak_alone() {
    Session a = session("a", "hall", "09:00-10:00", need(2).build());
    Session b = session("b", "studio", "09:00-10:00", need(3).perhaps(true).build());
    assertThat(peak(demand(a, b))).contains(2L);
    assertThat(demand(a, b).possiblePeak(MICROPHONE).orElseThrow().quantity()).isEqualTo(5);
  }

  @Test
  void what_others_than_the_owner_bring_does_not_count() {
    EquipmentDemand own =
        demand(session("a", "hall", "09:00-10:00", need(2).supplier(TOWN).build()));
    EquipmentDemand other =
        demand(session("a", "hall", "09:00-10:00", need(2).supplier(PartyId.of("x")).build()));
    assertThat(peak(own)).contains(2L);
    assertThat(peak(other)).isEmpty();
    assertThat(other.needs().get(MICROPHONE)).allMatch(other::isBroughtAlong);
  }

  @Test
  void a_station_needs_its_things_all_the_time_and_a_session_without_time_at_none() {
    Station station =
        Station.builder(StationId.of("s"), "Point info")
            .needs(ImmutableList.of(need(7).build()))
            .build();
    Session timeless =
        Session.builder(SessionId.of("t"), "t").needs(ImmutableList.of(need(9).build())).build();
    EquipmentDemand demand =
        demand(
            Event.builder("")
                .sessions(ImmutableList.of(timeless))
                .stations(ImmutableList.of(station)));
    assertThat(peak(demand)).contains(7L);
    assertThat(demand.needs().get(MICROPHONE)).hasSize(2);
  }
}
