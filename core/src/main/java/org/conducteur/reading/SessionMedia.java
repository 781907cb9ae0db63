package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.conducteur.id.MediaId;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;

/** The media of one session by their titles; also such as are only mentioned. */
final class SessionMedia {
  private final FreshIds ids = new FreshIds();
  private final Map<String, MediaId> byTitle = new LinkedHashMap<>();

  /** A medium of the table; two of the same title are two. */
  MediaId add(String title) {
    MediaId id = MediaId.of(ids.of(title, "media"));
    byTitle.putIfAbsent(Folded.of(title), id);
    return id;
  }

  /** The one of this title; what no table has is called so by mistake, and stays that mistake. */
  MediaId of(String title) {
    MediaId known = byTitle.get(Folded.of(title));
    return known == null ? MediaId.of(title) : known;
  }

  /** Titles with commas between them, which may hold commas. */
  ImmutableList<MediaId> list(String titles) {
    ImmutableList.Builder<MediaId> out = ImmutableList.builder();
    String rest = titles;
    while (!rest.isBlank()) {
      int end = end(rest);
      out.add(of(rest.substring(0, end).strip()));
      rest = end == rest.length() ? "" : rest.substring(end + 1).strip();
    }
    return out.build();
  }

  /** Where the longest title ends that the text begins with, else the first part. */
  private int end(String text) {
    for (int end = text.length(); end > 0; end = text.lastIndexOf(',', end - 1)) {
      if (byTitle.containsKey(Folded.of(text.substring(0, end)))) {
        return end;
      }
    }
    int comma = text.indexOf(',');
    return comma <= 0 ? text.length() : comma;
  }
}
