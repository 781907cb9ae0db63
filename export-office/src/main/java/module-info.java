/** Excel and Word, written and read back. */
module org.conducteur.export.office {
  requires transitive org.conducteur.core;
  requires org.apache.poi.ooxml;
  requires static org.jspecify;
}
