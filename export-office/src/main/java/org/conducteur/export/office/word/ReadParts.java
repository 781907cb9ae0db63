package org.conducteur.export.office.word;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.util.concurrent.ExecutionException;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/**
 * Parts that POI wants as beans. They are few lines that hardly differ between documents, and to
 * make a parser for them takes as long as to write a page; so each is read once.
 */
final class ReadParts {
  /** So many styles and languages of towns are at work at a time. */
  private static final int KEPT = 32;

  private static final Cache<String, SettingsDocument> SETTINGS = cache();
  private static final Cache<String, FootnotesDocument> FOOTNOTES = cache();

  private ReadParts() {}

  private static <T> Cache<String, T> cache() {
    return CacheBuilder.newBuilder().maximumSize(KEPT).build();
  }

  /** The settings of a document, to be copied and not to be changed. */
  static CTSettings settings(Template template) {
    String text = template.text("settings.xml");
    return once(SETTINGS, text, SettingsDocument.Factory::parse).getSettings();
  }

  /** The footnotes that every document has, which others can be added to. */
  static CTFootnotes footnotes(Template template) {
    String text = template.text("footnotes.xml");
    FootnotesDocument read = once(FOOTNOTES, text, FootnotesDocument.Factory::parse);
    return ((FootnotesDocument) read.copy()).getFootnotes();
  }

  /** How a part is read. */
  private interface Reading<T> {
    T read(String text) throws XmlException;
  }

  private static <T> T once(Cache<String, T> cache, String text, Reading<T> reading) {
    try {
      return cache.get(text, () -> reading.read(text));
    } catch (ExecutionException | UncheckedExecutionException e) {
      throw new IllegalStateException("a resource of this program is broken", e);
    }
  }
}
