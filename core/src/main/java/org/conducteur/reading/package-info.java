/**
 * Documents that somebody wrote, taken over: readers of formats give the same sequence of blocks,
 * and one interpreter turns blocks into an event, losing none of them.
 */
@NullMarked
package org.conducteur.reading;

import org.jspecify.annotations.NullMarked;
