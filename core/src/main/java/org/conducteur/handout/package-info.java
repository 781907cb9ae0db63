/** Turns an event into documents: fiches, programme and the others. */
@NullMarked
package org.conducteur.handout;

import org.jspecify.annotations.NullMarked;
