/** One municipal event as one model, with its checks, its agenda and its handouts. */
@SuppressWarnings("module") // named below, but built after this one
module org.conducteur.core {
  requires transitive com.google.common;
  requires org.commonmark;
  requires org.commonmark.ext.footnotes;
  requires static org.jspecify;

  exports org.conducteur;
  exports org.conducteur.change;
  exports org.conducteur.check;
  exports org.conducteur.country;
  exports org.conducteur.document;
  exports org.conducteur.event;
  exports org.conducteur.feedback;
  exports org.conducteur.handout;
  exports org.conducteur.id;
  exports org.conducteur.logistics;
  exports org.conducteur.naming;
  exports org.conducteur.people;
  exports org.conducteur.plan to
      org.conducteur.export.office;
  exports org.conducteur.port;
  exports org.conducteur.reading;
  exports org.conducteur.session;
  exports org.conducteur.shape to
      org.conducteur.export.office;
  exports org.conducteur.style;
  exports org.conducteur.text;
  exports org.conducteur.time;

  provides org.conducteur.port.DocumentReader with
      org.conducteur.manuscript.MarkdownReader,
      org.conducteur.manuscript.PlainTextReader;

  uses org.conducteur.port.BrandReader;
  uses org.conducteur.port.DocumentReader;
  uses org.conducteur.port.DocumentRenderer;
  uses org.conducteur.port.EventCarrier;
  uses org.conducteur.port.EventReader;
  uses org.conducteur.port.EventWriter;
  uses org.conducteur.port.FontInspector;
  uses org.conducteur.port.PlanningReader;
  uses org.conducteur.port.PlanningWriter;
  uses org.conducteur.port.ScheduleWriter;
}
