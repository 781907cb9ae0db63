/**
 * Rich text as people write it (Markdown) and as programs need it (blocks and inlines), and its
 * typography.
 */
@NullMarked
package org.conducteur.text;

import org.jspecify.annotations.NullMarked;
