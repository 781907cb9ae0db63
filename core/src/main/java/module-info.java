/** One municipal event as one model, with its checks, its timeline and its handouts. */
module org.conducteur.core {
  requires transitive com.google.common;
  requires org.commonmark;
  requires org.commonmark.ext.footnotes;
  requires static org.jspecify;
}
