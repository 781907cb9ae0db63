/** What differs between two states of an event, and how changes of two people come together. */
@NullMarked
package org.conducteur.change;

import org.jspecify.annotations.NullMarked;
