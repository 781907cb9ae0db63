/** Venues, rooms, seating, stage set-ups, equipment, tasks and stations. */
@NullMarked
package org.conducteur.logistics;

import org.jspecify.annotations.NullMarked;
