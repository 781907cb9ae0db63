/** Everything that is JSON: the event, its schema, and the formats of other tools. */
module org.conducteur.persistence.json {
  requires transitive org.conducteur.core;
  requires com.fasterxml.jackson.databind;
  requires static org.jspecify;
}
