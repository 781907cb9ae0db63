package org.conducteur.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.conducteur.handout.HandoutWords;
import org.conducteur.naming.Folded;

/** The words by which tables in all known languages call their columns. */
final class ColumnNames {
  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();

  private static final ColumnNames STANDARD = new ColumnNames();

  private final ImmutableSetMultimap<String, Column> byWords;

  private ColumnNames() {
    // Named exactly, so that the machine's default locale never decides.
    ResourceBundle bundle = ResourceBundle.getBundle("org.conducteur.reading.columns", Locale.ROOT);
    ImmutableSetMultimap.Builder<String, Column> all = ImmutableSetMultimap.builder();
    for (Column column : Column.values()) {
      for (HandoutWords words : HandoutWords.all()) {
        String key = "column." + column.name().toLowerCase(Locale.ROOT);
        if (words.keys(key).contains(key)) {
          all.put(Folded.of(words.text(key)), column);
        }
      }
      for (String words : WORDS.split(bundle.getString(column.name()))) {
        all.put(Folded.of(words), column);
      }
    }
    byWords = all.build();
  }

  static ColumnNames standard() {
    return STANDARD;
  }

  /** What a header may mean; several where words have several meanings. */
  Set<Column> of(String header) {
    return byWords.get(Folded.of(header));
  }
}
