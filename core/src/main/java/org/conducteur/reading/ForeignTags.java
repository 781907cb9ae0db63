package org.conducteur.reading;

import com.google.common.collect.ImmutableSet;

/** Tags of languages as people mean them. */
final class ForeignTags {
  /** Word processors add the country that comes first to their makers' minds. */
  private static final ImmutableSet<String> USUAL =
      ImmutableSet.of(
          "fr-FR", "en-US", "de-DE", "da-DK", "es-ES", "it-IT", "nl-NL", "pt-PT", "lb-LU", "ar-SA");

  private ForeignTags() {}

  /** The language alone where the country says nothing more. */
  static String plain(String tag) {
    return USUAL.contains(tag) ? tag.substring(0, tag.indexOf('-')) : tag;
  }
}
