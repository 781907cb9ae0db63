/** Everything that is JSON: the event, its schema, and the formats of other tools. */
module org.conducteur.persistence.json {
  requires transitive org.conducteur.core;
  requires com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports org.conducteur.persistence.json;

  provides org.conducteur.port.BrandReader with
      org.conducteur.persistence.json.JsonBrandReader;
  provides org.conducteur.port.EventReader with
      org.conducteur.persistence.json.JsonEventReader;
  provides org.conducteur.port.EventWriter with
      org.conducteur.persistence.json.JsonEventWriter;
  provides org.conducteur.port.JournalFormat with
      org.conducteur.persistence.json.JsonJournalFormat;
  provides org.conducteur.port.ScheduleWriter with
      org.conducteur.persistence.json.JsonScheduleWriter;
}
