package org.conducteur.persistence.json;

import java.util.Optional;

/**
 * The logo of a town.
 *
 * @param file a PNG or JPEG beside the file or in a folder below, such as logo.png; best 1,000
 *     pixels wide or more
 * @param description what one would say of it on the telephone, for those who do not see it
 */
record BrandLogo(String file, Optional<String> description) {}
