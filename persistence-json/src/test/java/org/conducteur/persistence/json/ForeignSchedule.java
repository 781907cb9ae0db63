package org.conducteur.persistence.json;

import java.util.List;
import org.conducteur.check.Finding;
import org.conducteur.port.Reading;
import org.conducteur.session.Session;

/** Schedules of other programs in tests; single quotes stand for double ones. */
final class ForeignSchedule {
  private ForeignSchedule() {}

  /** A schedule of one evening in Metz whose day goes on until four, with these entries. */
  static Reading of(String... entries) {
    return in("Europe/Paris", entries);
  }

  static Reading in(String zone, String... entries) {
    return Json.read(
        """
        {'$schema': 'https://c3voc.de/schedule/schema.json',
         'generator': {'name': 'pretalx', 'version': '1'},
         'schedule': {'version': '3', 'base_url': 'https://example.org/', 'conference': {
           'acronym': 'nuit', 'title': 'Nuit des essais', 'start': '2027-07-03',
           'end': '2027-07-03', 'daysCount': 1, 'timeslot_duration': '00:05',
           'time_zone_name': '%s',
           'rooms': [{'name': 'Grande salle', 'guid': null, 'capacity': 90}],
           'days': [{'index': 1, 'date': '2027-07-03',
             'day_start': '2027-07-03T10:00:00+02:00', 'day_end': '2027-07-04T04:00:00+02:00',
             'rooms': {'Grande salle': [%s]}}]}}}
        """
            .formatted(zone, String.join(",", entries)));
  }

  /** An entry with a title and further fields. */
  static String entry(String title, String more) {
    return "{'title': '" + title + "'" + (more.isEmpty() ? "" : ", " + more) + "}";
  }

  static Session only(Reading reading) {
    return reading.event().sessions().get(0);
  }

  static List<String> codes(Reading reading) {
    return reading.findings().stream().map(Finding::code).toList();
  }
}
