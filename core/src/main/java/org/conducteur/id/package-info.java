/** Names of things: identifiers within one event, and pointers to a single datum of it. */
@NullMarked
package org.conducteur.id;

import org.jspecify.annotations.NullMarked;
