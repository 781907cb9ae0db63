package org.conducteur.check;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFacts;

/**
 * A house style and what is known of its fonts.
 *
 * @param fonts what was seen in the file of each face, nothing in one that cannot be used; a face
 *     whose file nobody looked into is left out
 */
record ExaminedBrand(Brand brand, ImmutableMap<FontFace, Optional<FontFacts>> fonts) {

  /** The faces whose files can be used. */
  ImmutableMap<FontFace, FontFacts> usable() {
    return fonts.entrySet().stream()
        .filter(face -> face.getValue().isPresent())
        .collect(toImmutableMap(Map.Entry::getKey, face -> face.getValue().orElseThrow()));
  }
}
