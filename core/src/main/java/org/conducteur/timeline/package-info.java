/**
 * The day as it goes: what is expected of a plan after what was seen and decided so far, what
 * follows from it, and what could be done about it.
 */
@NullMarked
package org.conducteur.timeline;

import org.jspecify.annotations.NullMarked;
