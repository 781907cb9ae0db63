package org.conducteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.RoomId;
import org.conducteur.id.StationId;
import org.conducteur.logistics.Station;

/** A box, a stand: where it is, what it needs, what is written on it. */
final class StationReading {
  private final Reading reading;

  StationReading(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads it.
   *
   * @return what is told when all rooms are known
   */
  Station.Builder read(String name, List<SourceBlock> blocks) {
    Station.Builder station =
        Station.builder(StationId.of(reading.sketch().stationIds().of(name, "station")), name);
    List<SourceBlock> rest = new ArrayList<>(blocks);
    Optional<LabelledTable> head =
        rest.isEmpty() ? Optional.empty() : LabelledTable.of(rest.get(0));
    if (head.isPresent()) {
      rest.remove(0);
      for (LabelledTable.Pair pair : head.get().pairs()) {
        if (!take(pair, station)) {
          pair.asTable().ifPresent(rest::add);
        }
      }
    }
    sign(rest, station);
    return station.details(reading.rich(rest));
  }

  private boolean take(LabelledTable.Pair pair, Station.Builder station) {
    switch (reading.words().key("label.", pair.label()).orElse("")) {
      case "where" -> {
        String where = reading.plain(pair.words());
        reading.later(() -> where(where, station));
      }
      case "equipment" -> new NeedsReading(reading).read(pair.value(), station::needs);
      case "questionnaire" -> station.questionnaire(reading.form(reading.plain(pair.words())));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A room that is known, and the place in it. */
  private void where(String shown, Station.Builder station) {
    int end = shown.length();
    while (end > 0) {
      Optional<RoomId> room = reading.sketch().rooms().known(shown.substring(0, end));
      if (room.isPresent()) {
        station.room(room.get());
        if (end < shown.length()) {
          station.location(shown.substring(end + 1).strip());
        }
        return;
      }
      end = shown.lastIndexOf(',', end - 1);
    }
    station.location(shown);
  }

  /** The last quotation, if what stands below it says that it is the text of a sign. */
  private void sign(List<SourceBlock> blocks, Station.Builder station) {
    int end = blocks.size();
    int from = end;
    if (end > 0 && Styles.is(blocks.get(end - 1), Styles.QUOTE_SOURCE)) {
      from--;
      while (from > 0 && Styles.is(blocks.get(from - 1), Styles.QUOTE)) {
        from--;
      }
    } else if (end > 0 && Styles.isQuoteBox(blocks.get(end - 1))) {
      from--;
    }
    if (from == end) {
      return;
    }
    Quoted quoted = Quoted.all(blocks.subList(from, end)).get(0);
    if (quoted
        .source()
        .filter(source -> reading.words().says("station.sign", source.plain()))
        .isPresent()) {
      station.sign(reading.rich(quoted.content()));
      blocks.subList(from, end).clear();
    }
  }
}
