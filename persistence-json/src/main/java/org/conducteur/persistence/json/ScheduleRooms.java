package org.conducteur.persistence.json;

import java.util.Optional;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;

/** The rooms that a schedule tells of before it lists what happens in them. */
final class ScheduleRooms {
  private ScheduleRooms() {}

  static void read(Fields conference, ForeignRooms rooms, String language, boolean ownFile) {
    for (Fields room : conference.objects("rooms", "room")) {
      Optional<String> name = room.text("name").map(String::strip).filter(s -> !s.isEmpty());
      Optional<String> slug = room.line("slug");
      if (name.isEmpty()) {
        room.reportMissing("name");
      } else {
        RoomId id =
            rooms.room(name.get(), ownFile ? slug : Optional.empty(), name.get(), room.offset());
        rooms.set(described(rooms.get(id), room, language));
      }
      room.skip("guid", "slug", "type", "id");
    }
  }

  private static Room described(Room room, Fields fields, String language) {
    Room.Builder all = room.toBuilder();
    Jottings notes = new Jottings(language);
    fields.text("description").ifPresent(text -> notes.addPassage(Markup.markdown(text)));
    fields.line("url").ifPresent(url -> notes.addLink("page", "", url));
    notes.add("stream", fields.line("stream_id"));
    for (String place : new String[] {"parent", "assembly"}) {
      Optional<Fields> around = fields.object(place, place);
      around.ifPresent(one -> one.skip("guid", "slug", "url"));
      notes.add("parent", around.flatMap(one -> one.line("name")));
    }
    fields.count("capacity").ifPresent(all::seatedCapacity);
    return all.notes(notes.text()).build();
  }
}
