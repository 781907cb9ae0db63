package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.MediaId;
import org.conducteur.naming.FreshIds;
import org.conducteur.session.Media;
import org.conducteur.text.RichText;

/** Adds what lines say about media to a session; a medium named twice is one. */
final class MediaLine {
  private final Fiche fiche;
  private final FreshIds ids = new FreshIds();

  /** Where in the list of the session a medium is, by its id and by the words that tell it. */
  private final Map<MediaId, Integer> places = new HashMap<>();

  private final Map<String, Integer> byWord = new HashMap<>();

  MediaLine(Fiche fiche) {
    this.fiche = fiche;
  }

  /** Takes a line over with all its words. */
  ImmutableList<MediaId> take(StyledText line) {
    MediaWords words = MediaWords.of(line.plain());
    ImmutableList<String> list = words.list();
    if (!list.isEmpty()) {
      return several(line, words, list);
    }
    Optional<Media> known = known(words.title());
    if (known.isPresent()) {
      Media.Builder more = known.get().toBuilder();
      if (words.perhaps()) {
        more.perhaps(true);
      }
      return ImmutableList.of(put(more.notes(joined(known.get().notes(), line)).build()));
    }
    Media.Builder media = fresh(words.title(), words);
    if (!words.about().isEmpty()) {
      media.notes(fiche.rich(StyledText.of(words.about())));
    }
    return ImmutableList.of(put(media.build()));
  }

  private ImmutableList<MediaId> several(
      StyledText line, MediaWords words, ImmutableList<String> list) {
    ImmutableList.Builder<MediaId> all = ImmutableList.builder();
    boolean first = true;
    for (String one : list) {
      Optional<Media> known = known(one);
      Media.Builder media =
          known.map(Media::toBuilder).orElseGet(() -> fresh(single(words, one), words));
      if (first) {
        // The words of the line stand once, with the first of what it lists.
        media.notes(joined(known.map(Media::notes).orElse(RichText.EMPTY), line));
        first = false;
      }
      all.add(put(media.build()));
    }
    return all.build();
  }

  private static String single(MediaWords words, String one) {
    return MediaWords.singular(words.title()).orElse(words.title()) + " " + one;
  }

  private Media.Builder fresh(String title, MediaWords words) {
    Media.Builder media =
        Media.builder(MediaId.of(ids.of(title, "media")), title).kind(words.kind());
    words.describe(media);
    return media;
  }

  private RichText joined(RichText notes, StyledText line) {
    RichText more = fiche.rich(line);
    return notes.isEmpty() ? more : RichText.of(notes.markdown() + "\n\n" + more.markdown());
  }

  /** The medium that shares a telling word with these. */
  private Optional<Media> known(String words) {
    return MediaWords.telling(words).stream()
        .flatMap(word -> Optional.ofNullable(byWord.get(word)).stream())
        .min(Comparator.naturalOrder())
        .map(fiche.media()::get);
  }

  private MediaId put(Media media) {
    List<Media> all = fiche.media();
    Integer known = places.putIfAbsent(media.id(), all.size());
    if (known == null) {
      MediaWords.telling(media.title()).forEach(word -> byWord.putIfAbsent(word, all.size()));
      all.add(media);
    } else {
      all.set(known, media);
    }
    return media.id();
  }
}
