package org.conducteur.persistence.json;

import java.util.Optional;

/**
 * The type of a town. Word and Excel find it by its name where it is installed; PDF holds its
 * files.
 *
 * @param name the name under which word processors know it, such as Marianne
 * @param regular file of the upright face, TTF or OTF
 * @param bold file of the bold face
 * @param italic file of the slanted face
 * @param boldItalic file of the bold and slanted face
 */
record BrandFont(
    String name,
    Optional<String> regular,
    Optional<String> bold,
    Optional<String> italic,
    Optional<String> boldItalic) {}
