/** The event as a whole, its agenda, and what of it may be shown to whom. */
@NullMarked
package org.conducteur.event;

import org.jspecify.annotations.NullMarked;
